/// A module of the language: functions, classes and values by name.
struct NativeModule: Sendable {
  let name: String
  let doc: String
  let functions: [Builtin]
  let types: [(String, ClassObject)]
  let values: [(String, Value)]
  /// Names that the module lacks for a reason, which the message tells.
  let later: [String: String]

  init(
    _ name: String, _ doc: String, functions: [Builtin] = [], types: [(String, ClassObject)] = [],
    values: [(String, Value)] = [], later: [String: String] = [:]
  ) {
    self.name = name
    self.doc = doc
    self.functions = functions
    self.types = types
    self.values = values
    self.later = later
  }

  /// A fresh module object of a session.
  func make() -> ModuleObject {
    let object = ModuleObject(name, self)
    for function in functions { object.attributes[function.name] = .builtin(function) }
    for (name, type) in types { object.attributes[name] = .type(type) }
    for (name, value) in values { object.attributes[name] = value }
    return object
  }
}
