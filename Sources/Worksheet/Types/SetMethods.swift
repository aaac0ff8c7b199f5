extension Call {
  /// An argument as a set, also of an instance of a subclass.
  func set(_ index: Int) throws -> SetObject {
    switch values[index] {
    case .set(let set): return set
    case .instance(let object): if case .set(let set)? = object.payload { return set }
    default: break
    }
    throw unexpected(index, "a set")
  }

  /// An iterable argument as a set.
  func asSet(_ value: Value) throws -> SetObject {
    if case .set(let set) = value { return set }
    return try vm.makeSet(vm.collect(value))
  }
}

/// The methods of sets.
enum SetMethods {
  private static func combined(_ op: BinaryOperator, _ call: Call) throws -> Value {
    var result = try call.set(0)
    for other in call.rest { result = try call.vm.combine(op, result, call.asSet(other)) }
    if result === (try call.set(0)) { result = try call.vm.combine(.or, result, SetObject()) }
    return .set(result)
  }

  private static func changed(_ op: BinaryOperator, _ call: Call) throws -> Value {
    let set = try call.set(0)
    for other in call.rest { set.table = try call.vm.combine(op, set, call.asSet(other)).table }
    return .none
  }

  private static func discard(_ call: Call) throws -> Bool {
    let set = try call.set(0)
    guard let place = try call.vm.find(call[1], in: set.table) else { return false }
    _ = set.table.remove(at: place)
    return true
  }

  /// The methods of all sets.
  static let common: [Builtin] = [
    .method("union", "*others", "the elements of any", examples: ["{1, 2}.union([3])": "{1, 2, 3}"]) {
      try combined(.or, $0)
    },
    .method("intersection", "*others", "the elements of all", examples: ["{1, 2}.intersection([2, 3])": "{2}"]) {
      try combined(.and, $0)
    },
    .method("difference", "*others", "the elements not in the others", examples: ["{1, 2}.difference([2])": "{1}"]) {
      try combined(.subtract, $0)
    },
    .method(
      "symmetric_difference", "other, /", "the elements in exactly one",
      examples: ["{1, 2}.symmetric_difference({2, 3})": "{1, 3}"]
    ) { call in
      .set(try call.vm.combine(.xor, call.set(0), call.asSet(call[1])))
    },
    .method("issubset", "other, /", "whether the other has all elements", examples: ["{1}.issubset([1, 2])": "True"]) {
      call in
      try call.vm.compare(.lessOrEqual, .set(call.set(0)), .set(call.asSet(call[1])))
    },
    .method(
      "issuperset", "other, /", "whether it has all elements of the other", examples: ["{1, 2}.issuperset([1])": "True"]
    ) { call in
      try call.vm.compare(.greaterOrEqual, .set(call.set(0)), .set(call.asSet(call[1])))
    },
    .method("isdisjoint", "other, /", "whether there is no common element", examples: ["{1}.isdisjoint([2])": "True"]) {
      call in
      .bool(try call.vm.combine(.and, call.set(0), call.asSet(call[1])).table.count == 0)
    },
    .method("copy", "", "a set of the same elements") { .set(try $0.vm.combine(.or, $0.set(0), SetObject())) },
  ]

  /// The methods of mutable sets.
  static let mutable: [Builtin] = [
    .method("__init__", "iterable?, /", "fills the set") { call in
      try call.set(0).table = call.vm.makeSet(call.optional(1).map { try call.vm.collect($0) } ?? []).table
      return .none
    },
    .method("add", "element, /", "adds an element", examples: ["s = {1}; s.add(2); s": "{1, 2}"]) { call in
      try call.vm.insert(call[1], into: call.set(0))
      return .none
    },
    .method("discard", "element, /", "removes an element if it is there") { call in
      _ = try discard(call)
      return .none
    },
    .method("remove", "element, /", "removes an element that is there", examples: ["s = {1, 2}; s.remove(1); s": "{2}"])
    { call in
      if !(try discard(call)) { throw Raised(.keyError, arguments: [call[1]]) }
      return .none
    },
    .method("pop", "", "removes the first element and returns it", examples: ["{1}.pop()": "1"]) { call in
      let set = try call.set(0)
      guard let first = set.elements.first, let place = try call.vm.find(first, in: set.table) else {
        throw Raised(.keyError, "the set is empty")
      }
      return set.table.remove(at: place).key
    },
    .method("clear", "", "removes everything") { call in
      try call.set(0).table.removeAll()
      return .none
    },
    .method(
      "update", "*others", "adds the elements of the others", examples: ["s = {1}; s.update([2], [3]); s": "{1, 2, 3}"]
    ) { try changed(.or, $0) },
    .method("intersection_update", "*others", "keeps what all others have") { try changed(.and, $0) },
    .method("difference_update", "*others", "removes what an other has") { try changed(.subtract, $0) },
    .method("symmetric_difference_update", "*others", "keeps what exactly one has") { try changed(.xor, $0) },
  ]
}

extension ClassObject {
  static let set = native(
    "set", "distinct elements", methods: [SetMethods.common, SetMethods.mutable, ProtocolMethods.set],
    constructor: plain("iterable?, /", name: "set") { call in
      .set(try call.vm.makeSet(call.optional(0).map { try call.vm.collect($0) } ?? []))
    })
  static let frozenset = native(
    "frozenset", "an immutable set", methods: [SetMethods.common, ProtocolMethods.set],
    constructor: plain("iterable?, /", name: "frozenset") { call in
      .set(try call.vm.makeSet(call.optional(0).map { try call.vm.collect($0) } ?? [], frozen: true))
    })
}
