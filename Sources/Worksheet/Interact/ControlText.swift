internal import Plotting

/// What a reader without the page is told about controls.
struct ControlText {
  let vm: Interpreter

  /// The note on all controls of a function.
  func note(_ controls: [(name: String, control: Control)]) throws -> String {
    let parts = try controls.compactMap { name, control -> String? in
      let title = control.label.flatMap { $0.isEmpty ? nil : $0 } ?? name
      switch control.kind {
      case .note: return nil
      case .update: return "a button runs the function"
      default: return "\(title): \(try description(control)), here \(try short(control.value))"
      }
    }
    return "interactive in a page; " + parts.joined(separator: "; ")
  }

  /// A control in words.
  func description(_ control: Control) throws -> String {
    switch control.kind {
    case .slider(let values):
      let ends = "from \(try short(values[0])) to \(try short(values[values.count - 1]))"
      guard let first = vm.plainDouble(values[0]), let second = vm.plainDouble(values[1]), values.count > 2 else {
        return "a slider \(ends)"
      }
      let step = try vm.binary(.subtract, values[1], values[0])
      let isEven = values.indices.allSatisfy { index in
        let place = first + Double(index) * (second - first)
        return vm.plainDouble(values[index]).map { abs($0 - place) <= 1e-9 * max(abs(place), abs(second - first)) }
          ?? false
      }
      return isEven ? "a slider \(ends) in steps of \(try short(step))" : "a slider \(ends) over \(values.count) values"
    case .continuous(let low, let high): return "a slider from \(try short(.float(low))) to \(try short(.float(high)))"
    case .range(let values):
      return "a range between \(try short(values[0])) and \(try short(values[values.count - 1]))"
    case .checkbox: return "a check box"
    case .text: return "a box for text"
    case .expression: return "a box for an expression"
    case .buttons(let choices), .dropDown(let choices):
      let names = try choices.prefix(8).map { try $0.label ?? short($0.value) }
      return "a choice of " + names.joined(separator: ", ") + (choices.count > 8 ? ", …" : "")
    case .button(let choice): return "a button \(try choice.label ?? short(choice.value))"
    case .grid(let rows, let columns): return "a grid of \(rows) × \(columns) numbers"
    case .color: return "a colour"
    case .note(let text): return text
    case .update: return "a button"
    }
  }

  /// A value in few digits.
  private func short(_ value: Value) throws -> String {
    switch value {
    case .real(let number), .float(let number):
      let text = Decimal.python(number)
      if text.count <= 12 { return text.hasSuffix(".0") ? String(text.dropLast(2)) : text }
      return Decimal.formatted(number, "g", 6)
    case .object(let object as ColorObject): return object.color.hex
    default:
      let text = try vm.repr(value)
      return text.count <= 60 ? text : text.prefix(57) + "…"
    }
  }
}
