/// A function of the user: code, defaults and the variables it closes over.
final class FunctionObject {
  let code: Code
  var name: String
  var defaults: [Value]
  /// The defaults of the keyword-only parameters, `.missing` where there is none.
  var keywordDefaults: [Value]
  let cells: [Cell]
  var attributes = Attributes()

  init(_ code: Code, defaults: [Value], keywordDefaults: [Value], cells: [Cell]) {
    self.code = code
    self.name = code.name
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.cells = cells
  }

  deinit {
    if !defaults.isEmpty { Graveyard.bury(&defaults) }
    attributes.bury()
  }
}

/// A function with its first argument.
final class MethodObject {
  let function: Value
  let receiver: Value
  init(_ function: Value, _ receiver: Value) {
    self.function = function
    self.receiver = receiver
  }
}

/// What `import` gives.
final class ModuleObject {
  let name: String
  let module: NativeModule?
  var attributes = Attributes()
  init(_ name: String, _ module: NativeModule?) {
    self.name = name
    self.module = module
  }
}

/// `name=value` in a call.
typealias KeywordArgument = (name: String, value: Value)
