/// A function of the language written in Swift: name, parameters, documentation and implementation in one record.
///
/// The signature is Python's: `"iterable, /, *, key=None, reverse=False"`. A parameter followed by `?` may be left out and
/// has no default (``Call/optional(_:)``). Defaults are `None`, `True`, `False`, integers, floats and quoted strings.
final class Builtin: Sendable {
  let name: String
  let signature: Signature
  let doc: String
  /// What help shows and the tests run: input and output.
  let examples: [Example]
  /// Whether the first parameter is the value that the method belongs to.
  let isMethod: Bool
  let implementation: @Sendable (Call) throws -> Value

  struct Example: Sendable {
    let input: String
    let output: String
  }

  init(
    _ name: String, _ signature: String, _ doc: String = "", examples: KeyValuePairs<String, String> = [:],
    isMethod: Bool = false, _ implementation: @escaping @Sendable (Call) throws -> Value
  ) {
    self.name = name
    self.signature = Signature(signature)
    self.doc = doc
    self.examples = examples.map { Example(input: $0, output: $1) }
    self.isMethod = isMethod
    self.implementation = implementation
  }

  /// A method: the value itself is argument 0, before those of the signature.
  static func method(
    _ name: String, _ signature: String = "", _ doc: String = "", examples: KeyValuePairs<String, String> = [:],
    _ implementation: @escaping @Sendable (Call) throws -> Value
  ) -> Builtin {
    let whole = signature.isEmpty ? "self, /" : signature.contains("/") ? "self, " + signature : "self, /, " + signature
    return Builtin(name, whole, doc, examples: examples, isMethod: true, implementation)
  }

  /// Calls the function with its arguments bound to its parameters.
  func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value {
    let values = try signature.bind(arguments, keywords, for: self, in: vm)
    vm.nativeDepth += 1
    defer { vm.nativeDepth -= 1 }
    if vm.nativeDepth > Interpreter.nativeLimit { throw vm.tooDeep() }
    return try implementation(Call(vm: vm, builtin: self, values: values))
  }

  /// Whether the method works on instances of classes of the user, not on the native value inside them.
  var takesInstance: Bool { name.hasPrefix("__") }

  /// `name(signature)`, as help shows it.
  var heading: String { "\(name)(\(signature.text))" }
}
