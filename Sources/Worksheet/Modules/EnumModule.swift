/// `enum`. A member is an instance of its class with the attributes `_name_` and `_value_`; the class holds all members by
/// name, aliases too, in `__members__`.
enum EnumModule {
  static let module = NativeModule(
    "enum", "classes with a fixed set of values",
    functions: [
      Builtin("auto", "", "the value after the last one; in a `StrEnum` the name in lower case") { _ in
        .object(NextValue())
      },
      Builtin("unique", "enumeration, /", "refuses a class with two names for one value") { call in
        guard case .type(let type) = call[0] else { throw call.unexpected(0, "a class") }
        for (key, member) in entries(of: type) {
          if let first = name(of: member), key != first {
            throw Raised(.valueError, "`\(key)` and `\(first)` of `\(type.name)` have the same value")
          }
        }
        return call[0]
      },
    ],
    types: [("Enum", .enumeration), ("IntEnum", .intEnumeration), ("StrEnum", .strEnumeration)])

  /// What `auto()` gives: a value that depends on the members before.
  private final class NextValue: WorksheetObject {}

  /// The names and members of an enumeration, with its aliases; none for any other class.
  static func entries(of type: ClassObject) -> [(name: String, member: Value)] {
    guard case .dict(let dict)? = type.attributes["__members__"] else { return [] }
    return dict.table.live.map { ($0.key.asString ?? "", $0.value) }
  }

  /// The members of an enumeration, each once, in the order of definition; nil for any other class.
  static func members(of type: ClassObject) -> [Value]? {
    let members = entries(of: type).filter { $0.name == name(of: $0.member) }.map(\.member)
    return members.isEmpty ? nil : members
  }

  private static func name(of member: Value) -> String? {
    guard case .instance(let object) = member else { return nil }
    return object.attributes["_name_"]?.asString
  }

  private static func value(of member: Value) -> Value {
    guard case .instance(let object) = member else { return .none }
    return object.attributes["_value_"] ?? .none
  }

  /// Makes members of the values that the body of a new class defines, when it is an enumeration.
  static func complete(_ type: ClassObject, _ vm: Interpreter) throws {
    guard type.isSubclass(of: .enumeration) else { return }
    if let parent = type.bases.first(where: { members(of: $0) != nil }) {
      throw Raised(.typeError, "the enumeration `\(parent.name)` has members, so that `\(type.name)` cannot extend it")
    }
    for method in methods where type.userMethod(method.name) == nil { type.attributes[method.name] = .builtin(method) }
    for property in properties { type.attributes[property.name] = .object(PropertyObject(.builtin(property))) }
    let table = DictObject()
    var made: [Value] = []
    for (name, defined) in zip(type.attributes.names, type.attributes.values) where isValue(name, defined, type) {
      let value = try value(defined, name, made, type, vm)
      var member = try made.first { try vm.areEqual(self.value(of: $0), value) }
      if member == nil {
        let new = try make(type, name, value, vm)
        made.append(new)
        member = new
      }
      type.attributes[name] = member
      try vm.set(.text(name), to: member ?? .none, in: table)
    }
    if made.isEmpty { return }
    type.attributes["__members__"] = .dict(table)
    type.attributes["__init__"] = .builtin(.method("__init__", "*args, **kwargs") { _ in .none })
    type.attributes["__new__"] = .object(StaticMethodObject(.builtin(lookUp)))
  }

  /// Whether an entry of a class body becomes a member: no function or descriptor, no private or special name.
  private static func isValue(_ name: String, _ value: Value, _ type: ClassObject) -> Bool {
    if name.hasPrefix("_\(type.name)__") || name.hasPrefix("_") && name.hasSuffix("_") { return false }
    switch value {
    case .function, .builtin, .method, .type: return false
    case .object(let object):
      return !(object is PropertyObject || object is StaticMethodObject || object is ClassMethodObject)
    case .instance(let object): return object.type.userMethod("__get__") == nil
    default: return true
    }
  }

  /// The value that a class body gives to a name, with `auto()` replaced.
  private static func value(
    _ defined: Value, _ name: String, _ made: [Value], _ type: ClassObject, _ vm: Interpreter
  ) throws -> Value {
    guard case .object(let object) = defined, object is NextValue else { return defined }
    let last = made.map(value(of:))
    if let rule = type.lookup("_generate_next_value_") {
      let function: Value = if case .object(let object as StaticMethodObject) = rule { object.function } else { rule }
      return try vm.call(function, [.text(name), .int(1), .int(made.count), .array(last)])
    }
    if type.isSubclass(of: .strEnumeration) { return .text(name.lowercased()) }
    guard let number = last.last(where: { $0.asInteger != nil }) else { return vm.isSage ? .integer(1) : .int(1) }
    return try vm.binary(.add, number, .int(1))
  }

  private static func make(_ type: ClassObject, _ name: String, _ value: Value, _ vm: Interpreter) throws -> Value {
    let object = InstanceObject(type)
    let arguments: [Value] = if case .tuple(let tuple) = value { tuple.elements } else { [value] }
    if let base = [ClassObject.int, .str, .float].first(where: { type.isSubclass(of: $0) }) {
      object.payload = try vm.call(.type(base), arguments)
    }
    object.attributes["_name_"] = .text(name)
    object.attributes["_value_"] = object.payload ?? value
    if let initializer = type.userMethod("__init__") { _ = try vm.call(initializer, [.instance(object)] + arguments) }
    return .instance(object)
  }

  /// `Class(value)`: the member with a value.
  private static let lookUp = Builtin("__new__", "cls, value, /") { call in
    guard case .type(let type) = call[0] else { throw call.unexpected(0, "a class") }
    if case .instance(let object) = call[1], object.type === type { return call[1] }
    let members = members(of: type) ?? []
    if let member = try members.first(where: { try call.vm.areEqual(value(of: $0), call[1]) }) { return member }
    if let hook = try call.vm.optionalAttribute("_missing_", of: call[0]) {
      let member = try call.vm.call(hook, [call[1]])
      if case .instance(let object) = member, object.type === type { return member }
    }
    let known = try members.prefix(8).map { try call.vm.repr(value(of: $0)) }.joined(separator: ", ")
    throw Raised(
      .valueError, "\(try call.vm.repr(call[1])) is not a value of `\(type.name)`",
      hint: "its values are \(known)\(members.count > 8 ? ", …" : "")")
  }

  /// `Enum('Class', 'A B')`, with names in a text or list, or names and values in a dictionary.
  static func construct(
    _ vm: Interpreter, _ base: ClassObject, _ arguments: [Value], _ keywords: [KeywordArgument]
  ) throws -> Value {
    guard arguments.count == 2, keywords.isEmpty, let name = arguments[0].asString else {
      throw Raised(
        .typeError, "`\(base.name)()` takes the name of a class and the names of its members",
        hint: "`class Color(\(base.name)):` with a line `RED = 1` for each member")
    }
    var attributes = Attributes()
    if let dict = vm.dictionary(arguments[1]) {
      for entry in dict.table.live { attributes[try vm.str(entry.key)] = entry.value }
    } else if let text = arguments[1].asString {
      let names = StringSearchMethods.words(text.split(separator: ",").joined(separator: " "))
      for name in names { attributes[name] = .object(NextValue()) }
    } else {
      for name in try vm.collect(arguments[1]) { attributes[try vm.str(name)] = .object(NextValue()) }
    }
    return .type(try vm.makeClass(name, bases: [base], attributes: attributes))
  }

  private static let properties: [Builtin] = [
    .method("name", "", "the name of the member") { call in .text(name(of: call[0]) ?? "") },
    .method("value", "", "the value of the member") { value(of: $0[0]) },
  ]

  private static let methods: [Builtin] = [
    .method("__repr__", "", "class, name and value") { call in
      let name = "\(call.vm.typeName(call[0])).\(name(of: call[0]) ?? "")"
      return .text("<\(name): \(try call.vm.repr(value(of: call[0])))>")
    },
    .method("__str__", "", "class and name; the value of an `IntEnum` or `StrEnum`") { call in
      let type = call.vm.type(of: call[0])
      if type.isSubclass(of: .intEnumeration) || type.isSubclass(of: .strEnumeration) {
        return .text(try call.vm.str(value(of: call[0])))
      }
      return .text("\(type.name).\(name(of: call[0]) ?? "")")
    },
    .method("__copy__", "", "the member itself") { $0[0] },
  ]
}

extension ClassObject {
  /// `enum.Enum`.
  static let enumeration = native(
    "Enum", "the base of enumerations", qualifiedName: "enum.Enum", constructor: EnumModule.construct)
  /// `enum.IntEnum`.
  static let intEnumeration = ClassObject(
    "IntEnum", bases: [.int, .enumeration], order: [.int, .enumeration, .object], isNative: true,
    doc: "the base of enumerations whose members are integers", constructor: EnumModule.construct)
  /// `enum.StrEnum`.
  static let strEnumeration = ClassObject(
    "StrEnum", bases: [.str, .enumeration], order: [.str, .enumeration, .object], isNative: true,
    doc: "the base of enumerations whose members are strings", constructor: EnumModule.construct)
}
