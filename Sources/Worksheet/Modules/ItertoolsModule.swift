/// `itertools`.
enum ItertoolsModule {
  static let module = NativeModule(
    "itertools", "iterators", functions: endless + chains + selections + combinatorics,
    types: [("chain", chainType)])

  private static func iterator(_ step: @escaping (Interpreter) throws -> Value?) -> Value {
    .iterator(IteratorObject("itertools", step))
  }

  private static let endless: [Builtin] = [
    Builtin("count", "start=0, step=1", "start, start + step, … without end") { call in
      var next = call[0]
      let step = call[1]
      return iterator { vm in
        defer { next = (try? vm.binary(.add, next, step)) ?? .none }
        return next
      }
    },
    Builtin("cycle", "iterable, /", "the elements over and over") { call in
      let source = try call.vm.iterator(of: call[0])
      var saved: [Value] = []
      var place = 0
      var isRead = false
      return iterator { vm in
        if !isRead {
          if let value = try vm.next(source) {
            saved.append(value)
            return value
          }
          isRead = true
        }
        if saved.isEmpty { return nil }
        defer { place = (place + 1) % saved.count }
        return saved[place]
      }
    },
    Builtin("repeat", "object, times=None", "a value again and again") { call in
      let value = call[0]
      var left = call[1].isNone ? Int.max : max(try call.int(1), 0)
      return iterator { _ in
        if left == 0 { return nil }
        left -= 1
        return value
      }
    },
  ]

  private static func chained(_ sources: Value, _ vm: Interpreter) throws -> Value {
    let outer = try vm.iterator(of: sources)
    var inner: Value?
    return iterator { vm in
      while true {
        if let current = inner, let value = try vm.next(current) { return value }
        guard let next = try vm.next(outer) else { return nil }
        inner = try vm.iterator(of: next)
      }
    }
  }

  private static let chainType = ClassObject.native(
    "chain", "the elements of several iterables",
    values: [ClassObject.ofClass(Builtin("from_iterable", "iterable, /") { try chained($0[0], $0.vm) })],
    constructor: ClassObject.plain("*iterables", name: "chain") { try chained(.tupled($0.rest), $0.vm) })

  private static let chains: [Builtin] = [
    Builtin("zip_longest", "*iterables, fillvalue=None", "as `zip`, up to the end of the longest") { call in
      var sources = try call.rest.map { Optional(try call.vm.iterator(of: $0)) }
      let fill = call[0]
      return iterator { vm in
        var values: [Value] = []
        var isAlive = false
        for place in sources.indices {
          if let source = sources[place], let value = try vm.next(source) {
            values.append(value)
            isAlive = true
          } else {
            sources[place] = nil
            values.append(fill)
          }
        }
        return isAlive ? .tupled(values) : nil
      }
    },
    Builtin("accumulate", "iterable, func=None, *, initial=None", "running sums, or running results of a function") {
      call in
      let source = try call.vm.iterator(of: call[0])
      let function = call[1]
      var total: Value? = call[2].isNone ? nil : call[2]
      var showsInitial = total != nil
      return iterator { vm in
        if showsInitial {
          showsInitial = false
          return total
        }
        guard let value = try vm.next(source) else { return nil }
        guard let sum = total else {
          total = value
          return value
        }
        total = function.isNone ? try vm.binary(.add, sum, value) : try vm.call(function, [sum, value])
        return total
      }
    },
    Builtin("pairwise", "iterable, /", "pairs of neighbours") { call in
      let source = try call.vm.iterator(of: call[0])
      var last = try call.vm.next(source)
      return iterator { vm in
        guard let first = last, let second = try vm.next(source) else { return nil }
        last = second
        return .tupled(first, second)
      }
    },
    Builtin("tee", "iterable, n=2, /", "several iterators over the same elements") { call in
      let elements = try call.elements(0)
      return .tupled((0..<max(0, min(try call.int(1), 1000))).map { _ in call.vm.elements(elements, "tee") })
    },
    Builtin("groupby", "iterable, key=None", "runs of elements with equal keys") { call in
      let elements = try call.elements(0)
      let key = call[1]
      var place = 0
      return iterator { vm in
        guard place < elements.count else { return nil }
        let name = key.isNone ? elements[place] : try vm.call(key, [elements[place]])
        var group: [Value] = []
        while place < elements.count,
          try vm.areEqual(key.isNone ? elements[place] : vm.call(key, [elements[place]]), name)
        {
          group.append(elements[place])
          place += 1
        }
        return .tupled(name, vm.elements(group, "itertools._grouper"))
      }
    },
  ]

  private static func filtered(
    _ call: Call, _ keep: @escaping (Interpreter, Value, Value) throws -> Value?
  ) throws -> Value {
    let function = call[0]
    let source = try call.vm.iterator(of: call[1])
    return iterator { vm in
      var ticks = 0
      while let value = try vm.next(source) {
        if let result = try keep(vm, function, value) { return result }
        ticks &+= 1
        if ticks & 255 == 0 { try vm.poll() }
      }
      return nil
    }
  }

  private static let selections: [Builtin] = [
    Builtin("islice", "iterable, start, stop?, step=1, /", "a part of an iterable") { call in
      let source = try call.vm.iterator(of: call[0])
      let hasStart = call.optional(2) != nil
      let start = hasStart && !call[1].isNone ? try call.int(1) : 0
      let bound = hasStart ? call[2] : call[1]
      let stop = bound.isNone ? Int.max : try call.vm.index(bound)
      let step = call[3].isNone ? 1 : try call.int(3)
      if start < 0 || stop < 0 || step < 1 {
        throw Raised(.valueError, "`islice()` needs places that are not negative")
      }
      var place = 0
      var next = start
      return iterator { vm in
        guard next < stop else { return nil }
        while place < next {
          if try vm.next(source) == nil { return nil }
          place += 1
          if place & 255 == 0 { try vm.poll() }
        }
        place += 1
        next = next.addingReportingOverflow(step).overflow ? Int.max : next + step
        return try vm.next(source)
      }
    },
    Builtin("takewhile", "predicate, iterable, /", "elements as long as a function is true") { call in
      let function = call[0]
      let source = try call.vm.iterator(of: call[1])
      return iterator { vm in
        guard let value = try vm.next(source), try vm.truth(vm.call(function, [value])) else { return nil }
        return value
      }
    },
    Builtin("dropwhile", "predicate, iterable, /", "elements from where a function is false") { call in
      var isDropping = true
      return try filtered(call) { vm, function, value in
        if isDropping, try vm.truth(vm.call(function, [value])) { return nil }
        isDropping = false
        return value
      }
    },
    Builtin("filterfalse", "function, iterable, /", "elements for which a function is false") { call in
      try filtered(call) { vm, function, value in
        try vm.truth(function.isNone ? value : vm.call(function, [value])) ? nil : value
      }
    },
    Builtin("starmap", "function, iterable, /", "the results of a function for tuples of arguments") { call in
      try filtered(call) { vm, function, value in try vm.call(function, vm.collect(value)) }
    },
    Builtin("compress", "data, selectors", "the elements whose selector is true") { call in
      let data = try call.vm.iterator(of: call[0])
      let selectors = try call.vm.iterator(of: call[1])
      return iterator { vm in
        while let value = try vm.next(data), let selector = try vm.next(selectors) {
          if try vm.truth(selector) { return value }
        }
        return nil
      }
    },
  ]

  private static let combinatorics: [Builtin] = [
    Builtin("product", "*iterables, repeat=1", "all tuples with one element of each") { call in
      let pools = try call.rest.map { try call.vm.collect($0) }
      let times = min(max(try call.int(0), 0), 100_000)
      if pools.count * times > 10_000 { throw Raised(.memoryError, "the tuples of the product are too long") }
      let all = (0..<times).flatMap { _ in pools }
      var places: [Int]? = all.contains { $0.isEmpty } ? nil : all.map { _ in 0 }
      return iterator { _ in
        guard let current = places else { return nil }
        places = next(current, all.map(\.count))
        return .tupled(zip(all, current).map { $0[$1] })
      }
    },
    Builtin("permutations", "iterable, r=None", "all orders of r elements") { call in
      let pool = try call.elements(0)
      let length = call[1].isNone ? pool.count : try call.int(1)
      return arrangements(pool, length) { current, n in nextArrangement(current, n, isOrdered: false, repeats: false) }
    },
    Builtin("combinations", "iterable, r", "all choices of r elements") { call in
      arrangements(try call.elements(0), try call.int(1)) { nextArrangement($0, $1, isOrdered: true, repeats: false) }
    },
    Builtin("combinations_with_replacement", "iterable, r", "all choices of r elements, with repetition") { call in
      let pool = try call.elements(0)
      let length = try call.int(1)
      if length > 100_000 { throw Raised(.memoryError, "the choices are too long") }
      var places: [Int]? = pool.isEmpty && length > 0 ? nil : [Int](repeating: 0, count: max(length, 0))
      return iterator { _ in
        guard let current = places else { return nil }
        places = nextArrangement(current, pool.count, isOrdered: true, repeats: true)
        return .tupled(current.map { pool[$0] })
      }
    },
  ]

  private static func next(_ places: [Int], _ counts: [Int]) -> [Int]? {
    var places = places
    for index in places.indices.reversed() {
      places[index] += 1
      if places[index] < counts[index] { return places }
      places[index] = 0
    }
    return nil
  }

  private static func arrangements(
    _ pool: [Value], _ length: Int, _ advance: @escaping ([Int], Int) -> [Int]?
  ) -> Value {
    var places: [Int]? = length < 0 || length > pool.count ? nil : Array(0..<length)
    return iterator { _ in
      guard let current = places else { return nil }
      places = advance(current, pool.count)
      return .tupled(current.map { pool[$0] })
    }
  }

  /// The next tuple of places in lexicographic order.
  private static func nextArrangement(_ places: [Int], _ count: Int, isOrdered: Bool, repeats: Bool) -> [Int]? {
    var result = places
    for index in places.indices.reversed() {
      if isOrdered {
        let limit = repeats ? count - 1 : count - places.count + index
        if result[index] < limit {
          let value = result[index] + 1
          for later in index..<places.count { result[later] = repeats ? value : value + later - index }
          return result
        }
      } else {
        var used = Set(result[..<index])
        if let value = (result[index] + 1..<max(count, result[index] + 1)).first(where: { !used.contains($0) }) {
          result[index] = value
          used.insert(value)
          for later in (index + 1)..<max(places.count, index + 1) {
            let free = (0..<count).first { !used.contains($0) } ?? 0
            result[later] = free
            used.insert(free)
          }
          return result
        }
      }
    }
    return nil
  }
}
