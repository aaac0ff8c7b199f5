internal import Exact

/// `len`, `sum`, `min`, `max`, `any`, `all`, `iter`, `next`.
enum SequenceBuiltins {
  static let all: [Builtin] = [
    Builtin("len", "obj, /", "the number of elements", examples: ["len([1, 2])": "2", "len('abc')": "3"]) {
      .int(try $0.vm.count($0[0]))
    },
    Builtin("any", "iterable, /", "whether some element is true", examples: ["any([0, 1])": "True"]) { call in
      var found = false
      try call.vm.forEachWhile(call[0]) {
        found = try call.vm.truth($0)
        return !found
      }
      return .bool(found)
    },
    Builtin("all", "iterable, /", "whether all elements are true", examples: ["all([1, 1])": "True"]) { call in
      var holds = true
      try call.vm.forEachWhile(call[0]) {
        holds = try call.vm.truth($0)
        return holds
      }
      return .bool(holds)
    },
    Builtin("min", "*args, key=None, default?", "the smallest element or argument", examples: ["min(3, 1, 2)": "1"]) {
      try extreme($0, .less)
    },
    Builtin(
      "max", "*args, key=None, default?", "the largest element or argument",
      examples: ["max([3, 1, 2])": "3", "max(['a', 'bbb'], key=len)": "'bbb'"]
    ) { try extreme($0, .greater) },
    Builtin("iter", "object, sentinel?, /", "an iterator") { call in
      guard let sentinel = call.optional(1) else { return try call.vm.iterator(of: call[0]) }
      let function = call[0]
      return .iterator(
        IteratorObject("callable_iterator") { vm in
          let value = try vm.call(function, [])
          return try vm.areEqual(value, sentinel) ? nil : value
        })
    },
    Builtin(
      "next", "iterator, default?, /", "the next value of an iterator",
      examples: ["next(iter([5]))": "5", "next(iter([]), 0)": "0"]
    ) { call in
      if case .generator(let generator) = call[0], call.optional(1) == nil {
        return try GeneratorMethods.next(call.vm, generator)
      }
      if let value = try call.vm.next(call[0]) { return value }
      guard let fallback = call.optional(1) else { throw Raised(.stopIteration, arguments: []) }
      return fallback
    },
  ]

  private static func extreme(_ call: Call, _ op: ComparisonOperator) throws -> Value {
    let candidates = call.rest.count == 1 ? try call.vm.collect(call.rest[0]) : call.rest
    if call.rest.isEmpty { throw Raised(.typeError, "`\(call.builtin.name)()` needs an argument") }
    if call.rest.count > 1, call.optional(1) != nil {
      throw Raised(.typeError, "`default=` is for one iterable, found \(call.rest.count) arguments")
    }
    guard var best = candidates.first else {
      if let fallback = call.optional(1) { return fallback }
      throw Raised(.valueError, "`\(call.builtin.name)()` of nothing has no value", hint: "`default=` gives one")
    }
    if call[0].isNone, let open = try SymbolicExtremum.value(candidates, op, call.vm) { return open }
    var bestKey = call[0].isNone ? best : try call.vm.call(call[0], [best])
    for candidate in candidates.dropFirst() {
      let key = call[0].isNone ? candidate : try call.vm.call(call[0], [candidate])
      if try call.vm.truth(call.vm.compare(op, key, bestKey)) { (best, bestKey) = (candidate, key) }
    }
    return best
  }
}

/// `sum` and `prod`.
enum SumFunction {
  static let sum = Builtin(
    "sum", "iterable, /, start?, a?, b?, algorithm=None, hold=False",
    "the sum of the elements; `sum(f, k, a, b)` of an expression for k from a to b, which may be variables or infinite",
    examples: ["sum([1, 2, 3])": "6", "sum([[1], [2]], [])": "[1, 2]", "sum(x^2, x, 1, 3)": "14"]
  ) { call in
    if let a = call.optional(2), let b = call.optional(3), let k = call.optional(1) {
      return try SumBuiltins.sum(call, [call[0], k, a, b], hold: call.flag(5))
    }
    let start = call.optional(1) ?? .int(0)
    if start.asString != nil {
      throw Raised(.typeError, "`sum()` does not add strings", hint: "`''.join(strings)` does")
    }
    return try Accumulation.over(call[0], .sum, from: start, in: call.vm)
  }

  static let product = Builtin("prod", "x, z=None", "the product of the elements", examples: ["prod([2, 3, 4])": "24"])
  { call in
    try Accumulation.over(call[0], .product, from: call[1].isNone ? .integer(1) : call[1], in: call.vm)
  }
}

/// `sorted`.
enum SortedFunction {
  static let record = Builtin(
    "sorted", "iterable, /, *, key=None, reverse=False",
    "a list of the elements in ascending order; equal ones keep their order",
    examples: ["sorted([3, 1, 2])": "[1, 2, 3]", "sorted(['bb', 'a'], key=len)": "['a', 'bb']"]
  ) { call in
    .array(try sorted(call.elements(0), key: call[1], reverse: call.flag(2), call.vm))
  }

  static func sorted(_ elements: [Value], key: Value, reverse: Bool, _ vm: Interpreter) throws -> [Value] {
    let keys = key.isNone ? elements : try elements.map { try vm.call(key, [$0]) }
    return try vm.sorted(keys, reverse: reverse).map { elements[$0] }
  }
}

/// `enumerate`, `zip`, `map`, `filter`, `reversed`.
enum IterationBuiltins {
  static let all: [Builtin] = [
    Builtin(
      "enumerate", "iterable, start=0", "pairs of a counter and an element",
      examples: ["list(enumerate('ab', 1))": "[(1, 'a'), (2, 'b')]"]
    ) { call in
      let iterator = try call.vm.iterator(of: call[0])
      var count = try call.integer(1)
      return .iterator(
        IteratorObject("enumerate") { vm in
          guard let value = try vm.next(iterator) else { return nil }
          defer { count += 1 }
          return .tupled(.int(count), value)
        })
    },
    Builtin(
      "zip", "*iterables, strict=False", "tuples of the elements at the same place",
      examples: ["list(zip([1, 2], 'ab'))": "[(1, 'a'), (2, 'b')]"]
    ) { call in
      let iterators = try call.rest.map { try call.vm.iterator(of: $0) }
      let isStrict = try call.flag(0)
      return .iterator(
        IteratorObject("zip") { vm in
          var values: [Value] = []
          for iterator in iterators {
            guard let value = try vm.next(iterator) else {
              if isStrict, !values.isEmpty {
                throw Raised(.valueError, "the arguments of `zip()` have different lengths")
              }
              if isStrict {
                for other in iterators.dropFirst() where try vm.next(other) != nil {
                  throw Raised(.valueError, "the arguments of `zip()` have different lengths")
                }
              }
              return nil
            }
            values.append(value)
          }
          return values.isEmpty ? nil : .tupled(values)
        })
    },
    Builtin(
      "map", "function, iterable, /, *iterables", "the results of a function for the elements",
      examples: ["list(map(abs, [-1, 2]))": "[1, 2]"]
    ) { call in
      let function = call[0]
      let iterators = try ([call[1]] + call.rest).map { try call.vm.iterator(of: $0) }
      return .iterator(
        IteratorObject("map") { vm in
          var values: [Value] = []
          for iterator in iterators {
            guard let value = try vm.next(iterator) else { return nil }
            values.append(value)
          }
          return try vm.call(function, values)
        })
    },
    Builtin(
      "filter", "function, iterable, /", "the elements for which a function is true",
      examples: ["list(filter(None, [0, 1, 2]))": "[1, 2]"]
    ) { call in
      let function = call[0]
      let iterator = try call.vm.iterator(of: call[1])
      return .iterator(
        IteratorObject("filter") { vm in
          var ticks = 0
          while let value = try vm.next(iterator) {
            if try vm.truth(function.isNone ? value : vm.call(function, [value])) { return value }
            ticks &+= 1
            if ticks & 255 == 0 { try vm.poll() }
          }
          return nil
        })
    },
    Builtin(
      "reversed", "sequence, /", "the elements from the last to the first",
      examples: ["list(reversed([1, 2]))": "[2, 1]"]
    ) { call in
      switch call[0] {
      case .range(let range):
        var index = range.count
        return .iterator(
          IteratorObject("range_iterator") { _ in
            guard index > 0 else { return nil }
            index -= 1
            return range[index]
          })
      case .instance(let object):
        if let method = object.type.userMethod("__reversed__") { return try call.vm.call(method, [call[0]]) }
        if object.type.userMethod("__getitem__") != nil {
          let value = call[0]
          var index = try call.vm.count(value)
          return .iterator(
            IteratorObject("reversed") { vm in
              guard index > 0 else { return nil }
              index -= 1
              return try vm.subscripted(value, .int(index))
            })
        }
      case .iterator, .generator, .set: throw call.unexpected(0, "a sequence")
      default: break
      }
      return call.vm.elements(try call.elements(0).reversed(), "reversed")
    },
  ]
}
