internal import Exact

/// `collections`.
enum CollectionsModule {
  static let module = NativeModule(
    "collections", "containers",
    functions: [NamedTuple.factory],
    types: [
      ("defaultdict", .defaultdict), ("OrderedDict", .ordereddict), ("Counter", .counter), ("deque", Deque.type),
    ])
}

/// The methods of `Counter`.
enum CounterMethods {
  /// Adds the elements of an iterable, or the counts of a mapping.
  static func count(_ other: Value, into dict: DictObject, sign: BinaryOperator, _ vm: Interpreter) throws {
    func add(_ key: Value, _ amount: Value) throws {
      try vm.set(key, to: vm.binary(sign, vm.get(key, in: dict) ?? .int(0), amount), in: dict)
    }
    if let source = vm.dictionary(other) {
      for entry in source.table.live { try add(entry.key, entry.value) }
    } else {
      try vm.forEach(other) { try add($0, .int(1)) }
    }
  }

  static let all: [Builtin] = [
    .method("most_common", "n=None", "the elements with their counts, the most frequent first") { call in
      let entries = try call.vm.mostCommon(call.dict(0))
      let count = call[1].isNone ? entries.count : max(try call.int(1), 0)
      return .array(entries.prefix(count).map { .tupled($0.key, $0.value) })
    },
    .method("elements", "", "every element as often as it was counted") { call in
      var values: [Value] = []
      for entry in try call.dict(0).table.live {
        let count = max(entry.value.asInt ?? 0, 0)
        if values.count + count > call.vm.limits.elements { throw call.vm.tooManyElements() }
        values += Array(repeating: entry.key, count: count)
      }
      return call.vm.elements(values, "chain")
    },
    .method("subtract", "other?, /", "takes counts away") { call in
      if let other = call.optional(1) { try count(other, into: call.dict(0), sign: .subtract, call.vm) }
      return .none
    },
    .method("total", "", "the sum of the counts") { call in
      try call.dict(0).table.live.reduce(.int(0)) { try call.vm.binary(.add, $0, $1.value) }
    },
  ]
}

extension ClassObject {
  static let counter = native(
    "Counter", "a dictionary that counts", bases: [dict], methods: [CounterMethods.all],
    qualifiedName: "collections.Counter",
    constructor: { vm, _, arguments, keywords in
      let dict = DictObject()
      dict.flavour = .counter
      if let first = arguments.first, !first.isNone { try CounterMethods.count(first, into: dict, sign: .add, vm) }
      try DictMethods.fill(dict, nil, keywords, vm)
      return .dict(dict)
    })
  static let ordereddict = native(
    "OrderedDict", "a dictionary that keeps the order", bases: [dict], qualifiedName: "collections.OrderedDict",
    constructor: { vm, _, arguments, keywords in
      let dict = DictObject()
      dict.flavour = .ordered
      try DictMethods.fill(dict, arguments.first, keywords, vm)
      return .dict(dict)
    })
  static let defaultdict = native(
    "defaultdict", "a dictionary that makes missing values", bases: [dict], qualifiedName: "collections.defaultdict",
    constructor: { vm, _, arguments, keywords in
      let dict = DictObject()
      dict.flavour = .defaulting
      dict.defaultFactory = arguments.first
      try DictMethods.fill(dict, arguments.dropFirst().first, keywords, vm)
      return .dict(dict)
    })
}

/// `collections.deque`: a sequence that grows and shrinks at both ends.
final class Deque: WorksheetObject {
  var elements: [Value]
  let limit: Int?

  init(_ elements: [Value], limit: Int?) {
    self.elements = elements
    self.limit = limit
  }

  deinit { if !elements.isEmpty { Graveyard.bury(&elements) } }

  private static func own(_ call: Call) throws -> Deque { try call.own(self, "a deque") }

  private func trim(fromLeft: Bool) {
    guard let limit, elements.count > limit else { return }
    if fromLeft { elements.removeFirst(elements.count - limit) } else { elements.removeLast(elements.count - limit) }
  }

  static let type = ClassObject.native(
    "deque", "a sequence with two open ends", methods: [methods], qualifiedName: "collections.deque",
    constructor: ClassObject.plain("iterable?, maxlen=None", name: "deque") { call in
      let deque = Deque(
        try call.optional(0).map { try call.vm.collect($0) } ?? [], limit: call[1].isNone ? nil : try call.int(1))
      deque.trim(fromLeft: true)
      return .object(deque)
    })

  private static let methods: [Builtin] = [
    .method("append", "x, /", "adds on the right") { call in
      let deque = try own(call)
      if deque.elements.count >= call.vm.limits.elements { throw call.vm.tooManyElements() }
      deque.elements.append(call[1])
      deque.trim(fromLeft: true)
      return .none
    },
    .method("appendleft", "x, /", "adds on the left") { call in
      let deque = try own(call)
      deque.elements.insert(call[1], at: 0)
      deque.trim(fromLeft: false)
      return .none
    },
    .method("pop", "", "removes from the right") { call in
      guard let value = try own(call).elements.popLast() else { throw Raised(.indexError, "the deque is empty") }
      return value
    },
    .method("popleft", "", "removes from the left") { call in
      let deque = try own(call)
      if deque.elements.isEmpty { throw Raised(.indexError, "the deque is empty") }
      return deque.elements.removeFirst()
    },
    .method("extend", "iterable, /", "adds all on the right") { call in
      let deque = try own(call)
      deque.elements += try call.elements(1)
      deque.trim(fromLeft: true)
      return .none
    },
    .method("extendleft", "iterable, /", "adds all on the left, one after another") { call in
      let deque = try own(call)
      deque.elements = try call.elements(1).reversed() + deque.elements
      deque.trim(fromLeft: false)
      return .none
    },
    .method("rotate", "n=1, /", "moves n elements from the right to the left") { call in
      let deque = try own(call)
      if deque.elements.isEmpty { return .none }
      let count = deque.elements.count
      let shift = ((try call.int(1) % count) + count) % count
      deque.elements = Array(deque.elements.suffix(shift) + deque.elements.prefix(count - shift))
      return .none
    },
    .method("clear", "", "removes everything") { call in
      try own(call).elements = []
      return .none
    },
    .method("count", "x, /", "how often a value occurs") { call in
      .int(try own(call).elements.count { try call.vm.areEqual($0, call[1]) })
    },
    .method("reverse", "", "turns the order round") { call in
      try own(call).elements.reverse()
      return .none
    },
    .method("copy", "", "a deque of the same elements") {
      .object(Deque(try own($0).elements, limit: try own($0).limit))
    },
    .method("index", "value, /", "the place of the first element that is equal") { call in
      guard let place = try own(call).elements.firstIndex(where: { try call.vm.areEqual($0, call[1]) }) else {
        throw Raised(.valueError, "the value \(try call.vm.repr(call[1])) is not in the deque")
      }
      return .int(place)
    },
    .method("insert", "index, object, /", "puts an element before an index") { call in
      let deque = try own(call)
      let (index, count) = (try call.int(1), deque.elements.count)
      if let limit = deque.limit, count >= limit { throw Raised(.indexError, "the deque is full: it holds \(limit)") }
      deque.elements.insert(call[2], at: min(max(index < 0 ? index + count : index, 0), count))
      return .none
    },
    .method("remove", "value, /", "removes the first element that is equal") { call in
      let deque = try own(call)
      guard let place = try deque.elements.firstIndex(where: { try call.vm.areEqual($0, call[1]) }) else {
        throw Raised(.valueError, "the value is not in the deque")
      }
      deque.elements.remove(at: place)
      return .none
    },
  ]

  override var type: ClassObject { Deque.type }

  override func repr(in vm: Interpreter) throws -> String {
    let body = try vm.repr(.array(elements))
    return limit.map { "deque(\(body), maxlen=\($0))" } ?? "deque(\(body))"
  }

  override func truth(in vm: Interpreter) throws -> Bool { !elements.isEmpty }
  override func count(in vm: Interpreter) throws -> Int? { elements.count }
  override func hash(in vm: Interpreter) throws -> Int? { nil }

  override func iterator(in vm: Interpreter) throws -> IteratorObject? {
    guard case .iterator(let iterator) = vm.elements(elements, "deque_iterator") else { return nil }
    return iterator
  }

  override func subscripted(_ index: Value, in vm: Interpreter) throws -> Value? {
    elements[try vm.position(index, elements.count, "deque")]
  }

  override func setSubscript(_ index: Value, to value: Value, in vm: Interpreter) throws -> Bool {
    elements[try vm.position(index, elements.count, "deque")] = value
    return true
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    guard case .object(let object as Deque) = other else { return nil }
    return try vm.compare(reflected ? op.mirrored : op, .array(elements), .array(object.elements))
  }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    name == "maxlen" ? limit.map { .int($0) } ?? Value.none : nil
  }
}

/// `collections.namedtuple`.
enum NamedTuple {
  static let factory = Builtin(
    "namedtuple", "typename, field_names, *, rename=False, defaults=None, module=None",
    "a class of tuples with named fields"
  ) { call in
    let names: [String]
    if let text = call[1].asString {
      names = StringSearchMethods.words(text.split(separator: ",").joined(separator: " "))
    } else {
      names = try call.elements(1).map { try call.vm.str($0) }
    }
    let defaults = call[3].isNone ? [] : try call.elements(3)
    let type = try call.vm.makeClass(call.string(0), bases: [.tuple], attributes: Attributes())
    let required = names.count - defaults.count
    let signature = (["cls", "/"] + names.enumerated().map { $1 + ($0 >= required ? "?" : "") }).joined(separator: ", ")
    type.attributes["_fields"] = .tupled(names.map { .text($0) })
    type.attributes["__match_args__"] = .tupled(names.map { .text($0) })
    let new = Builtin("__new__", signature) { call in
      guard case .type(let type) = call[0] else { throw call.unexpected(0, "a class") }
      let values = (0..<names.count).map { call.optional($0 + 1) ?? defaults[$0 - required] }
      return make(type, values)
    }
    type.attributes[new.name] = ClassObject.ofClass(new).1
    for (place, name) in names.enumerated() {
      type.attributes[name] = .object(PropertyObject(.builtin(.method(name) { ($0[0].asElements ?? [])[place] })))
    }
    for method in methods(names) { type.attributes[method.name] = .builtin(method) }
    return .type(type)
  }

  private static func make(_ type: ClassObject, _ values: [Value]) -> Value {
    let object = InstanceObject(type)
    object.payload = .tupled(values)
    return .instance(object)
  }

  private static func methods(_ names: [String]) -> [Builtin] {
    [
      .method("__repr__", "", "the fields by name") { call in
        let parts = try zip(names, call[0].asElements ?? []).map { "\($0)=\(try call.vm.repr($1))" }
        return .text("\(call.vm.typeName(call[0]))(\(parts.joined(separator: ", ")))")
      },
      .method("_asdict", "", "the fields as a dictionary") { call in
        .dict(try call.vm.makeDict(zip(names, call[0].asElements ?? []).map { (.text($0), $1) }))
      },
      .method("_replace", "**kwargs", "the same with other values for some fields") { call in
        var values = call[0].asElements ?? []
        for (name, value) in call.keywords {
          guard let place = names.firstIndex(of: name) else {
            throw call.vm.unexpectedKeyword("_replace", name, among: names)
          }
          values[place] = value
        }
        return make(call.vm.type(of: call[0]), values)
      },
    ]
  }
}
