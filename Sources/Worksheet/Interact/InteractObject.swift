/// An interactive function: it can be called as before, and knows its controls.
final class InteractObject: WorksheetObject {
  let function: Value
  let controls: [(name: String, control: Control)]

  init(_ function: Value, _ controls: [(name: String, control: Control)]) {
    self.function = function
    self.controls = controls
  }

  static let type = ClassObject.native("interactive", "a function with controls")
  override var type: ClassObject { InteractObject.type }

  override func repr(in vm: Interpreter) throws -> String {
    let lines = try controls.map { "\n  \($0.name): \(try ControlText(vm: vm).description($0.control))" }
    let noun = controls.count == 1 ? "control" : "controls"
    return "Interactive function \(try vm.repr(function)) with \(controls.count) \(noun)" + lines.joined()
  }

  override var isCallable: Bool { true }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    // What is not given stands as in the controls, not as the description of a control.
    let positional = names.prefix(arguments.count)
    let missing = controls.filter { entry in
      !positional.contains(entry.name) && !keywords.contains { $0.name == entry.name }
    }
    return try vm.call(function, arguments, keywords + missing.map { (name: $0.name, value: $0.control.value) })
  }

  /// The names of the positional parameters.
  private var names: [String] {
    guard case .function(let function) = function else { return controls.map(\.name) }
    return Array(function.code.localNames.prefix(function.code.parameters.positional))
  }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    controls.first { $0.name == name }.map { $0.control.value }
  }

  override var attributeNames: [String] { controls.map(\.name) }
}
