/// `time`: the clock of the session, read only.
enum TimeModule {
  private static func seconds(_ name: String, _ doc: String) -> Builtin {
    Builtin(name, "", doc) { .float($0.vm.clock()) }
  }

  private static func nanoseconds(_ name: String, _ doc: String) -> Builtin {
    Builtin(name, "", doc) { .int(Int($0.vm.clock() * 1e9)) }
  }

  static let module = NativeModule(
    "time", "the clock, read only",
    functions: [
      seconds("time", "seconds since 1970"), seconds("perf_counter", "seconds for measuring"),
      seconds("monotonic", "seconds for measuring"),
      Builtin("process_time", "", "the seconds that the processors have worked") { .float($0.vm.processClock()) },
      nanoseconds("time_ns", "nanoseconds since 1970"), nanoseconds("perf_counter_ns", "nanoseconds for measuring"),
      Builtin("sleep", "secs, /", "does nothing: a worksheet does not wait") { _ in .none },
    ])
}

/// `string`: constants.
enum StringModule {
  static let module = NativeModule(
    "string", "sets of characters",
    functions: [
      Builtin("capwords", "s, sep=None", "every word with a capital") { call in
        let words = StringSearchMethods.words(try call.string(0))
        return .text(words.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined(separator: " "))
      }
    ],
    values: [
      ("ascii_lowercase", .text("abcdefghijklmnopqrstuvwxyz")),
      ("ascii_uppercase", .text("ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
      ("ascii_letters", .text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")),
      ("digits", .text("0123456789")), ("hexdigits", .text("0123456789abcdefABCDEF")),
      ("octdigits", .text("01234567")), ("punctuation", .text("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")),
      ("whitespace", .text(" \t\n\r\u{0B}\u{0C}")),
    ])
}

/// `sys`: what a worksheet may know of the system.
enum SysModule {
  static let module = NativeModule(
    "sys", "the limits of the language",
    functions: [
      Builtin("getrecursionlimit", "", "the deepest nesting of calls") { .int($0.vm.limits.recursion) },
      Builtin("setrecursionlimit", "limit, /", "sets the deepest nesting of calls, at most 100000") { call in
        let limit = try call.int(0)
        if limit < 10 || limit > 100_000 {
          throw Raised(.valueError, "the limit lies between 10 and 100000, found \(limit)")
        }
        call.vm.limits.recursion = limit
        return .none
      },
      Builtin("exit", "status=None, /", "ends the cell") {
        throw Raised(.systemExit, arguments: $0[0].isNone ? [] : [$0[0]])
      },
      Builtin("getsizeof", "obj, default=None, /", "the bytes of a value, roughly") { call in
        .int(16 + 16 * ((try? call.vm.count(call[0])) ?? 0))
      },
    ],
    values: [
      ("version", .text("3.11 (Impulse worksheet)")), ("maxsize", .int(Int.max)), ("platform", .text("impulse")),
      ("version_info", .tupled(.int(3), .int(11), .int(0), .text("final"), .int(0))), ("byteorder", .text("little")),
      ("argv", .tupled([])), ("stdout", .none), ("stderr", .none),
    ])
}

/// `typing` and `__future__`: names that do nothing.
enum TypingModule {
  /// A name for types: it can be indexed and called, and means nothing.
  final class Marker: WorksheetObject {
    let name: String
    init(_ name: String) { self.name = name }
    override func repr(in vm: Interpreter) throws -> String { "typing.\(name)" }
    override func subscripted(_ index: Value, in vm: Interpreter) throws -> Value? { .object(self) }
    override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? {
      op == .or ? .object(self) : nil
    }
  }

  private static let names = [
    "Any", "Callable", "Dict", "FrozenSet", "Generator", "Iterable", "Iterator", "List", "Literal", "Mapping",
    "Optional", "Sequence", "Set", "Tuple", "Type", "Union", "Final", "ClassVar", "Self", "Number",
  ]

  static let module = NativeModule(
    "typing", "names for types; they have no effect",
    functions: [
      Builtin("TypeVar", "name, /, *args, **kwargs", "a variable for types") { .object(Marker(try $0.string(0))) },
      Builtin("cast", "typ, val", "the value itself") { $0[1] },
      Builtin("overload", "func", "the function itself") { $0[0] },
    ],
    types: [("NamedTuple", .object), ("Protocol", .object), ("Generic", .object)],
    values: names.map { ($0, .object(Marker($0))) } + [("TYPE_CHECKING", .bool(false))])

  static let future = NativeModule(
    "__future__", "names of features that are always on",
    values: ["annotations", "division", "print_function", "generator_stop", "absolute_import", "unicode_literals"]
      .map { ($0, .bool(true)) })
}

/// `copy`.
enum CopyModule {
  static let module = NativeModule(
    "copy", "copies of values",
    functions: [
      Builtin("copy", "x", "a copy with the same elements") { try shallow($0[0], $0.vm) },
      Builtin("deepcopy", "x, memo=None", "a copy of a value and of everything in it") { call in
        var known: [ObjectIdentifier: Value] = [:]
        return try deep(call[0], &known, call.vm)
      },
    ])

  static func shallow(_ value: Value, _ vm: Interpreter) throws -> Value {
    switch value {
    case .list(let list): return .array(list.elements)
    case .dict(let dict): return .dict(vm.copy(dict))
    case .set(let set): return set.isFrozen ? value : .set(try vm.combine(.or, set, SetObject()))
    case .instance(let object):
      if let method = object.type.userMethod("__copy__") { return try vm.call(method, [value]) }
      let result = InstanceObject(object.type)
      result.attributes = object.attributes
      result.payload = try object.payload.map { try shallow($0, vm) }
      result.exception = object.exception
      return .instance(result)
    default: return value
    }
  }

  private static func deep(_ value: Value, _ known: inout [ObjectIdentifier: Value], _ vm: Interpreter) throws -> Value
  {
    guard let reference = value.reference else { return value }
    let id = ObjectIdentifier(reference)
    if let done = known[id] { return done }
    vm.nativeDepth += 1
    defer { vm.nativeDepth -= 1 }
    if vm.nativeDepth > Interpreter.nativeLimit { throw vm.tooDeep() }
    switch value {
    case .list(let list):
      let result = ListObject([])
      known[id] = .list(result)
      for element in list.elements { result.elements.append(try deep(element, &known, vm)) }
      return .list(result)
    case .tuple(let tuple):
      var elements: [Value] = []
      for element in tuple.elements { elements.append(try deep(element, &known, vm)) }
      return .tupled(elements)
    case .dict(let dict):
      let result = vm.copy(dict)
      known[id] = .dict(result)
      result.table = HashTable()
      for entry in dict.table.live {
        result.table.append(hash: entry.hash, key: entry.key, value: try deep(entry.value, &known, vm))
      }
      return .dict(result)
    case .instance(let object):
      guard case .instance(let result) = try shallow(value, vm), object.type.userMethod("__copy__") == nil else {
        return value
      }
      known[id] = .instance(result)
      for (name, inner) in zip(object.attributes.names, object.attributes.values) {
        result.attributes[name] = try deep(inner, &known, vm)
      }
      if let payload = object.payload { result.payload = try deep(payload, &known, vm) }
      return .instance(result)
    case .set: return try shallow(value, vm)
    default: return value
    }
  }
}

/// `abc`: abstract classes.
enum AbstractModule {
  static let module = NativeModule(
    "abc", "abstract classes",
    functions: [
      Builtin("abstractmethod", "funcobj, /", "marks a method that subclasses have to define") { call in
        try call.vm.setAttribute(call[0], "__isabstractmethod__", to: .bool(true))
        return call[0]
      }
    ],
    types: [("ABC", .abstractBase), ("ABCMeta", .type)])
}

extension ClassObject {
  /// `abc.ABC`.
  static let abstractBase = native("ABC", "the base of abstract classes", constructor: object.constructor)
}
