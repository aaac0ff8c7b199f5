internal import Exact

extension Call {
  /// An argument as a list, also of an instance of a subclass.
  func list(_ index: Int) throws -> ListObject {
    switch values[index] {
    case .list(let list): return list
    case .instance(let object): if case .list(let list)? = object.payload { return list }
    default: break
    }
    throw unexpected(index, "a list")
  }
}

/// The methods of lists.
enum ListMethods {
  static let all: [Builtin] = [
    .method("__init__", "iterable?, /", "fills the list") { call in
      try call.list(0).elements = call.optional(1) == nil ? [] : call.elements(1)
      return .none
    },
    .method("append", "object, /", "adds an element at the end", examples: ["a = [1]; a.append(2); a": "[1, 2]"]) {
      call in
      let list = try call.list(0)
      if list.elements.count >= call.vm.limits.elements { throw call.vm.tooManyElements() }
      list.elements.append(call[1])
      return .none
    },
    .method(
      "extend", "iterable, /", "adds all elements of an iterable",
      examples: ["a = [1]; a.extend((2, 3)); a": "[1, 2, 3]"]
    ) { call in
      let list = try call.list(0)
      let new = try call.elements(1)
      if list.elements.count + new.count > call.vm.limits.elements { throw call.vm.tooManyElements() }
      list.elements += new
      return .none
    },
    .method(
      "insert", "index, object, /", "puts an element before an index",
      examples: ["a = [1, 3]; a.insert(1, 2); a": "[1, 2, 3]"]
    ) { call in
      let list = try call.list(0)
      let index = try call.int(1)
      let count = list.elements.count
      list.elements.insert(call[2], at: min(max(index < 0 ? index + count : index, 0), count))
      return .none
    },
    .method("pop", "index=-1, /", "removes an element and returns it", examples: ["[1, 2, 3].pop()": "3"]) { call in
      let list = try call.list(0)
      if list.elements.isEmpty { throw Raised(.indexError, "the list is empty") }
      return list.elements.remove(at: try call.vm.position(call[1], list.elements.count, "list"))
    },
    .method(
      "remove", "value, /", "removes the first element that is equal",
      examples: ["a = [1, 2, 1]; a.remove(1); a": "[2, 1]"]
    ) { call in
      let list = try call.list(0)
      guard let place = try list.elements.firstIndex(where: { try call.vm.areEqual($0, call[1]) }) else {
        throw Raised(.valueError, "the value \(try call.vm.repr(call[1])) is not in the list")
      }
      list.elements.remove(at: place)
      return .none
    },
    .method("clear", "", "removes all elements") { call in
      try call.list(0).elements = []
      return .none
    },
    .method("copy", "", "a list of the same elements") { .array(try $0.list(0).elements) },
    .method("reverse", "", "turns the order round", examples: ["a = [1, 2]; a.reverse(); a": "[2, 1]"]) { call in
      try call.list(0).elements.reverse()
      return .none
    },
    .method(
      "sort", "*, key=None, reverse=False", "sorts the list in place; equal elements keep their order",
      examples: ["a = [3, 1, 2]; a.sort(reverse=True); a": "[3, 2, 1]"]
    ) { call in
      let list = try call.list(0)
      list.elements = try SortedFunction.sorted(list.elements, key: call[1], reverse: call.flag(2), call.vm)
      return .none
    },
    .method(
      "index", "value, start=0, stop=9223372036854775807, /", "the place of the first element that is equal",
      examples: ["[5, 6].index(6)": "1"]
    ) { call in
      try SequenceFunctions.index(call, try call.list(0).elements, "list")
    },
    .method("count", "value, /", "how often a value occurs", examples: ["[1, 2, 1].count(1)": "2"]) { call in
      .int(try call.list(0).elements.count { try call.vm.areEqual($0, call[1]) })
    },
  ]
}

/// What lists, tuples and ranges share.
enum SequenceFunctions {
  static func index(_ call: Call, _ elements: [Value], _ kind: String) throws -> Value {
    let count = elements.count
    func bound(_ index: Int) throws -> Int {
      let value = try call.int(index)
      return min(max(value < 0 ? value + count : value, 0), count)
    }
    let (start, stop) = (try bound(2), try bound(3))
    for place in start..<max(start, stop) where try call.vm.areEqual(elements[place], call[1]) { return .int(place) }
    throw Raised(.valueError, "the value \(try call.vm.repr(call[1])) is not in the \(kind)")
  }
}

/// The methods of tuples.
enum TupleMethods {
  static let all: [Builtin] = [
    .method(
      "index", "value, start=0, stop=9223372036854775807, /", "the place of the first element that is equal",
      examples: ["(5, 6).index(6)": "1"]
    ) { call in
      try SequenceFunctions.index(call, call[0].asElements ?? [], "tuple")
    },
    .method("count", "value, /", "how often a value occurs", examples: ["(1, 2, 1).count(1)": "2"]) { call in
      .int(try (call[0].asElements ?? []).count { try call.vm.areEqual($0, call[1]) })
    },
  ]
}

/// The methods of ranges.
enum RangeMethods {
  private static func range(_ call: Call) throws -> RangeObject {
    guard case .range(let range) = call[0] else { throw call.unexpected(0, "a range") }
    return range
  }

  static let all: [Builtin] = [
    .method("index", "value, /", "the place of a value", examples: ["range(0, 10, 2).index(4)": "2"]) { call in
      let range = try range(call)
      guard let value = call[1].asInt, range.contains(value) else {
        throw Raised(.valueError, "the value \(try call.vm.repr(call[1])) is not in the range")
      }
      return .int(try (Integer(value) - Integer(range.start)).quotient(by: Integer(range.step)))
    },
    .method("count", "value, /", "how often a value occurs", examples: ["range(3).count(1)": "1"]) { call in
      .int(try call[1].asInt.map { try range(call).contains($0) } == true ? 1 : 0)
    },
  ]

  static let properties: [Builtin] = [
    .method("start", "", "the first value") { .int(try range($0).start) },
    .method("stop", "", "the end, not included") { .int(try range($0).stop) },
    .method("step", "", "the difference of two values") { .int(try range($0).step) },
  ]
}

extension ClassObject {
  static let list = native(
    "list", "a mutable sequence", methods: [ListMethods.all, ProtocolMethods.sequence, ProtocolMethods.changes],
    constructor: plain("iterable?, /", name: "list") { call in
      .array(try call.optional(0).map { try call.vm.collect($0) } ?? [])
    })
  static let tuple = native(
    "tuple", "an immutable sequence", methods: [TupleMethods.all, ProtocolMethods.sequence],
    constructor: plain("iterable?, /", name: "tuple") { call in
      if let value = call.optional(0), case .tuple = value { return value }
      return .tupled(try call.optional(0).map { try call.vm.collect($0) } ?? [])
    })
  static let range = native(
    "range", "integers with equal differences", methods: [RangeMethods.all], properties: RangeMethods.properties,
    constructor: plain("start, stop?, step=1, /", name: "range") { call in
      func bound(_ index: Int) throws -> Int { try call.vm.index(call[index]) }
      let step = try bound(2)
      if step == 0 { throw Raised(.valueError, "the step of `range()` is not 0") }
      if call.optional(1) == nil { return .range(RangeObject(0, try bound(0), 1)) }
      return .range(RangeObject(try bound(0), try bound(1), step))
    })
}
