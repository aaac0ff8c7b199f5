internal import WorksheetSyntax

/// All global names of the language. A new built-in is one record in its own file and one line in
/// `Catalogue+Builtins.swift`.
enum Catalogue {
  /// The value of a name; nil when the language has none of this name.
  static func value(of name: String, in vm: Interpreter) -> Value? {
    if let found = common[name] { return found }
    return vm.isSage ? sage[name] : nil
  }

  /// All names, sorted.
  static func names(in vm: Interpreter) -> [String] { vm.isSage ? sortedSage : sortedCommon }

  private static let common = table(functions, types, constants)
  private static let sage = table(sageFunctions, sageTypes, sageConstants)
  private static let sortedCommon = common.keys.sorted()
  private static let sortedSage = (Array(common.keys) + Array(sage.keys)).sorted()

  private static func table(
    _ functions: [Builtin], _ types: [(String, ClassObject)], _ constants: [(String, Value)]
  ) -> [String: Value] {
    var table: [String: Value] = [:]
    for builtin in functions { table[builtin.name] = .builtin(builtin) }
    for (name, type) in types { table[name] = .type(type) }
    for (name, value) in constants { table[name] = value }
    return table
  }
}
