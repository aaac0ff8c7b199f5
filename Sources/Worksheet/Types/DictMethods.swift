extension Call {
  /// An argument as a dictionary, also of an instance of a subclass.
  func dict(_ index: Int) throws -> DictObject {
    guard let dict = vm.dictionary(values[index]) else { throw unexpected(index, "a dictionary") }
    return dict
  }
}

/// The methods of dictionaries.
enum DictMethods {
  static let all: [Builtin] = [
    .method("__init__", "other?, /, **kwargs", "fills the dictionary") { call in
      try fill(call.dict(0), call.optional(1), call.keywords, call.vm)
      return .none
    },
    .method("get", "key, default=None, /", "the value of a key, or a default", examples: ["{'a': 1}.get('b', 0)": "0"])
    { call in
      try call.vm.get(call[1], in: call.dict(0)) ?? call[2]
    },
    .method("keys", "", "the keys in order", examples: ["list({'a': 1}.keys())": "['a']"]) {
      .object(DictView(try $0.dict(0), .keys))
    },
    .method("values", "", "the values in order", examples: ["list({'a': 1}.values())": "[1]"]) {
      .object(DictView(try $0.dict(0), .values))
    },
    .method("items", "", "the pairs of key and value in order", examples: ["list({'a': 1}.items())": "[('a', 1)]"]) {
      .object(DictView(try $0.dict(0), .items))
    },
    .method(
      "setdefault", "key, default=None, /", "the value of a key, set when it is new",
      examples: ["d = {}; d.setdefault('a', []).append(1); d": "{'a': [1]}"]
    ) { call in
      let dict = try call.dict(0)
      if let value = try call.vm.get(call[1], in: dict) { return value }
      try call.vm.set(call[1], to: call[2], in: dict)
      return call[2]
    },
    .method(
      "update", "other?, /, **kwargs", "takes over the pairs of a mapping, or pairs",
      examples: ["d = {'a': 1}; d.update(b=2); d": "{'a': 1, 'b': 2}"]
    ) { call in
      let dict = try call.dict(0)
      if dict.flavour == .counter {
        if let other = call.optional(1) { try CounterMethods.count(other, into: dict, sign: .add, call.vm) }
        return .none
      }
      try fill(dict, call.optional(1), call.keywords, call.vm)
      return .none
    },
    .method("pop", "key, default?, /", "removes a key and returns its value", examples: ["{'a': 1}.pop('a')": "1"]) {
      call in
      let dict = try call.dict(0)
      if let place = try call.vm.find(call[1], in: dict.table) {
        if let owner = dict.owner, let name = call[1].asString { owner.attributes[name] = nil }
        return dict.table.remove(at: place).value
      }
      if let fallback = call.optional(2) { return fallback }
      throw Raised(.keyError, arguments: [call[1]])
    },
    .method(
      "popitem", "last=True", "removes the last pair and returns it",
      examples: ["{'a': 1, 'b': 2}.popitem()": "('b', 2)"]
    ) { call in
      let dict = try call.dict(0)
      let live = dict.table.live
      guard let entry = try call.flag(1) ? live.last : live.first,
        let place = try call.vm.find(entry.key, hash: entry.hash, in: dict.table)
      else { throw Raised(.keyError, "the dictionary is empty") }
      let (key, value) = dict.table.remove(at: place)
      return .tupled(key, value)
    },
    .method("clear", "", "removes everything") { call in
      try call.dict(0).table.removeAll()
      return .none
    },
    .method("copy", "", "a dictionary with the same pairs") { .dict($0.vm.copy(try $0.dict(0))) },
    .method("move_to_end", "key, last=True", "moves a key to the end or to the front") { call in
      let dict = try call.dict(0)
      guard let place = try call.vm.find(call[1], in: dict.table) else { throw Raised(.keyError, arguments: [call[1]]) }
      let pair = dict.table.remove(at: place)
      let rest = dict.table.live.map { ($0.key, $0.value) }
      dict.table = try call.vm.makeDict(call.flag(2) ? rest + [pair] : [pair] + rest).table
      return .none
    },
    .method("__contains__", "key, /", "whether there is a key") { .bool(try $0.vm.contains($0[0], $0[1])) },
    .method("__getitem__", "key, /", "the value of a key") { call in
      guard let value = try call.vm.get(call[1], in: call.dict(0)) else {
        throw Raised(.keyError, arguments: [call[1]])
      }
      return value
    },
    .method("__setitem__", "key, value, /", "sets the value of a key") { call in
      try call.vm.set(call[1], to: call[2], in: call.dict(0))
      return .none
    },
  ]

  /// The class method `dict.fromkeys`.
  static let fromKeys = Builtin(
    "fromkeys", "cls, iterable, value=None, /", "a dictionary with these keys and one value"
  ) { call in
    .dict(try call.vm.makeDict(call.elements(1).map { ($0, call[2]) }))
  }

  static func fill(_ dict: DictObject, _ other: Value?, _ keywords: [KeywordArgument], _ vm: Interpreter) throws {
    if let other { try vm.update(dict, from: other) }
    for (name, value) in keywords { try vm.set(.text(name), to: value, in: dict) }
  }
}

/// What `keys()`, `values()` and `items()` give: they follow later changes.
final class DictView: WorksheetObject {
  enum Part: String { case keys, values, items }

  let dict: DictObject
  let part: Part

  init(_ dict: DictObject, _ part: Part) {
    self.dict = dict
    self.part = part
  }

  override var type: ClassObject { .dictView }

  private func element(_ entry: HashTable.Entry) -> Value {
    switch part {
    case .keys: entry.key
    case .values: entry.value
    case .items: .tupled(entry.key, entry.value)
    }
  }

  private var elements: [Value] { dict.table.live.map(element) }

  override func repr(in vm: Interpreter) throws -> String { "dict_\(part.rawValue)(\(try vm.repr(.array(elements))))" }
  override func count(in vm: Interpreter) throws -> Int? { dict.table.count }
  override func truth(in vm: Interpreter) throws -> Bool { dict.table.count > 0 }

  override func iterator(in vm: Interpreter) throws -> IteratorObject? {
    guard case .iterator(let iterator) = vm.keys(of: dict, "dict_iterator", element) else { return nil }
    return iterator
  }

  override func contains(_ item: Value, in vm: Interpreter) throws -> Bool? {
    part == .keys ? try vm.find(item, in: dict.table) != nil : nil
  }

  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? {
    guard part != .values, [.and, .or, .xor, .subtract].contains(op) else { return nil }
    let own = try vm.makeSet(elements)
    let others = try vm.makeSet(vm.collect(other))
    return .set(reflected ? try vm.combine(op, others, own) : try vm.combine(op, own, others))
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    guard part != .values else { return nil }
    let own = Value.set(try vm.makeSet(elements))
    let others: Value
    switch other {
    case .object(let view as DictView): others = .set(try vm.makeSet(view.elements))
    case .set: others = other
    default: return nil
    }
    return reflected ? try vm.compare(op, others, own) : try vm.compare(op, own, others)
  }
}

extension ClassObject {
  static let dictView = native("dict_view", "the keys, values or items of a dictionary")
  static let dict = native(
    "dict", "a mapping that keeps the order of insertion", methods: [DictMethods.all, ProtocolMethods.mapping],
    values: [("fromkeys", .object(ClassMethodObject(.builtin(DictMethods.fromKeys))))],
    constructor: { vm, _, arguments, keywords in
      if arguments.count > 1 { throw Raised(.typeError, "`dict()` takes at most 1 argument, found \(arguments.count)") }
      let dict = DictObject()
      try DictMethods.fill(dict, arguments.first, keywords, vm)
      return .dict(dict)
    })
}
