/// `dataclasses`. The machine keeps the annotated names of a class body in `__annotations__`.
enum DataclassesModule {
  static let module = NativeModule(
    "dataclasses", "classes that hold fields",
    functions: [
      Builtin(
        "dataclass",
        "cls=None, /, *, init=True, repr=True, eq=True, order=False, frozen=False, unsafe_hash=False, slots=False, kw_only=False",
        "adds `__init__`, `__repr__` and `__eq__` for the annotated fields"
      ) { call in
        let (order, frozen) = (try call.flag(4), try call.flag(5))
        let hasRepr = try call.flag(2)
        if case .type(let type) = call[0] {
          return try decorate(type, order: order, frozen: frozen, hasRepr: hasRepr, call.vm)
        }
        return .builtin(
          Builtin("dataclass", "cls, /") { call in
            guard case .type(let type) = call[0] else { throw call.unexpected(0, "a class") }
            return try decorate(type, order: order, frozen: frozen, hasRepr: hasRepr, call.vm)
          })
      },
      Builtin(
        "field",
        "*, default?, default_factory?, init=True, repr=True, compare=True, hash=None, metadata=None, kw_only=None",
        "how a field behaves"
      ) { call in
        .object(
          FieldObject(call.optional(0), factory: call.optional(1), shows: try call.flag(3), compares: try call.flag(4)))
      },
      Builtin("asdict", "obj, *, dict_factory?", "the fields as a dictionary") { call in
        .dict(try call.vm.makeDict(fields(call[0], call.vm).map { (.text($0), try call.vm.attribute(call[0], $0)) }))
      },
      Builtin("astuple", "obj, *, tuple_factory?", "the fields as a tuple") { call in
        .tupled(try fields(call[0], call.vm).map { try call.vm.attribute(call[0], $0) })
      },
      Builtin("replace", "obj, /, **changes", "the same with other values for some fields") { call in
        let changes = call.keywords
        let kept = try fields(call[0], call.vm).filter { name in !changes.contains { $0.name == name } }
          .map { (name: $0, value: try call.vm.attribute(call[0], $0)) }
        return try call.vm.call(.type(call.vm.type(of: call[0])), [], kept + changes)
      },
    ])

  /// `field(…)`.
  final class FieldObject: WorksheetObject {
    let value: Value?
    let factory: Value?
    let shows: Bool
    let compares: Bool
    init(_ value: Value?, factory: Value?, shows: Bool, compares: Bool) {
      self.value = value
      self.factory = factory
      self.shows = shows
      self.compares = compares
    }
  }

  private struct Field: Sendable {
    let name: String
    let fallback: Value?
    let factory: Value?
    let shows: Bool
    let compares: Bool
  }

  private static func fields(_ value: Value, _ vm: Interpreter) throws -> [String] {
    guard let names = vm.type(of: value).lookup("__match_args__")?.asElements else {
      throw Raised(.typeError, "a dataclass is needed, found a value of type `\(vm.typeName(value))`")
    }
    return names.compactMap(\.asString)
  }

  private static func collect(_ type: ClassObject) -> [Field] {
    var fields: [Field] = []
    for ancestor in type.orderWithSelf.reversed() {
      for name in ancestor.attributes["__annotations__"].flatMap({ $0.asElements })?.compactMap(\.asString) ?? [] {
        let field: Field
        if case .object(let object as FieldObject)? = ancestor.attributes[name] {
          field = Field(
            name: name, fallback: object.value, factory: object.factory, shows: object.shows, compares: object.compares)
        } else {
          field = Field(name: name, fallback: ancestor.attributes[name], factory: nil, shows: true, compares: true)
        }
        if let place = fields.firstIndex(where: { $0.name == name }) {
          fields[place] = field
        } else {
          fields.append(field)
        }
      }
    }
    return fields
  }

  private static func decorate(
    _ type: ClassObject, order: Bool, frozen: Bool, hasRepr: Bool, _ vm: Interpreter
  ) throws -> Value {
    let fields = collect(type)
    for field in fields {
      if case .list? = field.fallback { throw mutableDefault(field) }
      if case .dict? = field.fallback { throw mutableDefault(field) }
      if case .set? = field.fallback { throw mutableDefault(field) }
      if let value = field.fallback { type.attributes[field.name] = value }
    }
    type.attributes["__match_args__"] = .tupled(fields.map { .text($0.name) })
    func add(_ method: Builtin) {
      if type.attributes[method.name] == nil { type.attributes[method.name] = .builtin(method) }
    }
    add(initializer(fields))
    if hasRepr { add(printer(fields)) }
    add(comparison("__eq__", .equal, fields))
    if order {
      for (name, op) in [
        ("__lt__", ComparisonOperator.less), ("__le__", .lessOrEqual), ("__gt__", .greater),
        ("__ge__", .greaterOrEqual),
      ] {
        add(comparison(name, op, fields))
      }
    }
    if frozen {
      add(.method("__hash__", "") { call in .int(try call.vm.hash(values(call[0], fields, call.vm))) })
      add(
        .method("__setattr__", "name, value") { call in
          throw Raised(.attributeError, "the field `\(try call.string(1))` of a frozen dataclass cannot be set")
        })
    }
    return .type(type)
  }

  private static func mutableDefault(_ field: Field) -> Raised {
    Raised(.valueError, "the default of the field `\(field.name)` is mutable", hint: "`field(default_factory=list)`")
  }

  private static func initializer(_ fields: [Field]) -> Builtin {
    let names = fields.map { $0.name + ($0.fallback != nil || $0.factory != nil ? "?" : "") }
    return .method("__init__", names.joined(separator: ", ")) { call in
      guard case .instance(let object) = call[0] else { throw call.unexpected(0, "an instance") }
      for (place, field) in fields.enumerated() {
        let given = try call.optional(place + 1) ?? field.factory.map { try call.vm.call($0, []) } ?? field.fallback
        object.attributes[field.name] = given ?? Value.none
      }
      if let method = object.type.userMethod("__post_init__") { _ = try call.vm.call(method, [call[0]]) }
      return .none
    }
  }

  private static func printer(_ fields: [Field]) -> Builtin {
    .method("__repr__", "") { call in
      let parts = try fields.filter(\.shows).map {
        "\($0.name)=\(try call.vm.repr(call.vm.attribute(call[0], $0.name)))"
      }
      return .text("\(call.vm.type(of: call[0]).qualifiedName)(\(parts.joined(separator: ", ")))")
    }
  }

  private static func values(_ value: Value, _ fields: [Field], _ vm: Interpreter) throws -> Value {
    .tupled(try fields.filter(\.compares).map { try vm.attribute(value, $0.name) })
  }

  private static func comparison(_ name: String, _ op: ComparisonOperator, _ fields: [Field]) -> Builtin {
    .method(name, "other, /") { call in
      guard call.vm.type(of: call[0]) === call.vm.type(of: call[1]) else { return .notImplemented }
      return try call.vm.compare(op, values(call[0], fields, call.vm), values(call[1], fields, call.vm))
    }
  }
}
