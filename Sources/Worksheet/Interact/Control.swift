/// One control of an interactive function: what it looks like, and its value at the start.
struct Control {
  /// What the user sees and moves.
  indirect enum Kind {
    /// A slider that stops at these values.
    case slider([Value])
    /// A slider over all numbers between two ends.
    case continuous(Double, Double)
    /// Two handles on these values.
    case range([Value])
    case checkbox
    /// A line of text; the value stays a string.
    case text
    /// A line that is evaluated.
    case expression
    /// A button for each choice.
    case buttons([Choice])
    /// A list that opens.
    case dropDown([Choice])
    /// One button that runs the function again.
    case button(Choice)
    /// Cells in rows and columns.
    case grid(rows: Int, columns: Int)
    case color
    /// A text without a value.
    case note(String)
    /// The button of `auto_update=False`.
    case update
  }

  /// A value to choose, and how it is called.
  struct Choice {
    let value: Value
    let label: String?
  }

  var kind: Kind
  /// The label; nil for the name of the parameter.
  var label: String?
  /// The value at the start.
  var value: Value
}

/// A control made by `slider(…)`, `checkbox(…)`, `selector(…)`, ….
final class ControlObject: WorksheetObject {
  let control: Control
  init(_ control: Control) { self.control = control }

  static let type = ClassObject.native("Control", "a control of an interactive function")
  override var type: ClassObject { ControlObject.type }
  override func repr(in vm: Interpreter) throws -> String {
    "Interactive control: \(try ControlText(vm: vm).description(control))"
  }
}
