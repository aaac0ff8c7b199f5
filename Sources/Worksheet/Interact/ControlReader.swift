/// Finds the control for the default value of a parameter, by the rules of SageMathCell.
///
/// One difference: `(a, b)` with two integers is a slider over integers, so that `n=(1, 10)` can be used as an index.
struct ControlReader {
  let vm: Interpreter

  /// The most values of a discrete slider.
  static let limit = 10_000

  /// The control of a default value.
  func control(_ given: Value) throws -> Control {
    var (value, label, wished) = (given, nil as String?, nil as Value?)
    for _ in 0..<2 {
      if let pair = pair(value), let text = pair.0.asString {
        label = text
        value = pair.1
      }
      if let pair = pair(value), isSequence(pair.1) {
        wished = pair.0
        value = pair.1
      }
    }
    var control = try automatic(value)
    if let label { control.label = label }
    if let wished { control.value = try fitted(wished, to: control) }
    return control
  }

  private func pair(_ value: Value) -> (Value, Value)? {
    guard case .tuple(let tuple) = value, tuple.elements.count == 2 else { return nil }
    return (tuple.elements[0], tuple.elements[1])
  }

  private func isSequence(_ value: Value) -> Bool {
    switch value {
    case .tuple, .list, .generator, .iterator: true
    default: false
    }
  }

  private func automatic(_ value: Value) throws -> Control {
    switch value {
    case .object(let object as ControlObject): return object.control
    case .object(let object as ColorObject): return Control(kind: .color, value: .object(object))
    case .string: return Control(kind: .text, value: value)
    case .bool: return Control(kind: .checkbox, value: value)
    case .range, .list: return try selector(try vm.collect(value))
    case .generator, .iterator: return try discrete(try vm.collect(value, atMost: ControlReader.limit))
    case .tuple(let tuple): return try slider(tuple.elements)
    case .object:
      if let rows = try? vm.lookUp("nrows", in: value), let columns = try? vm.lookUp("ncols", in: value) {
        return Control(
          kind: .grid(rows: try vm.index(try vm.call(rows, [])), columns: try vm.index(try vm.call(columns, []))),
          value: value)
      }
      return Control(kind: .expression, value: value)
    default: return Control(kind: .expression, value: value)
    }
  }

  /// The choices of a list; pairs are value and label when all elements are pairs.
  func choices(_ elements: [Value]) throws -> [Control.Choice] {
    let pairs = elements.compactMap { pair($0) }
    if pairs.count == elements.count {
      return try pairs.map { Control.Choice(value: $0.0, label: try vm.str($0.1)) }
    }
    return elements.map { Control.Choice(value: $0, label: nil) }
  }

  func selector(_ elements: [Value], wished: Value? = nil, areButtons: Bool? = nil) throws -> Control {
    let choices = try choices(elements)
    guard let first = choices.first else {
      throw Raised(.valueError, "a selector needs at least one value")
    }
    var kind = Control.Kind.dropDown(choices)
    if areButtons ?? (choices.count <= 5) { kind = choices.count == 1 ? .button(first) : .buttons(choices) }
    var control = Control(kind: kind, value: first.value)
    if let wished, !wished.isNone { control.value = try fitted(wished, to: control) }
    return control
  }

  private func discrete(_ values: [Value]) throws -> Control {
    guard values.count > 1 else {
      throw Raised(.valueError, "a slider needs at least 2 values, found \(values.count)")
    }
    return Control(kind: .slider(values), value: values[0])
  }

  private func slider(_ parts: [Value]) throws -> Control {
    let numbers = parts.compactMap { vm.plainDouble($0) }
    guard numbers.count == parts.count else { return try discrete(parts) }
    if parts.count == 2 {
      guard numbers[0] != numbers[1] else { throw Raised(.valueError, "the ends of a slider are equal: \(numbers[0])") }
      let isReversed = numbers[0] > numbers[1]
      let (low, high) = isReversed ? (parts[1], parts[0]) : (parts[0], parts[1])
      if isInteger(low), isInteger(high) { return try discrete(try values(from: low, to: high, step: .integer(1))) }
      let (a, b) = (min(numbers[0], numbers[1]), max(numbers[0], numbers[1]))
      return Control(kind: .continuous(a, b), value: .float(a))
    }
    guard parts.count == 3, numbers[2] != 0, (numbers[1] - numbers[0]) / numbers[2] >= 1 else {
      return try discrete(parts)
    }
    return try discrete(try values(from: parts[0], to: parts[1], step: parts[2]))
  }

  private func isInteger(_ value: Value) -> Bool {
    switch value {
    case .int, .integer: true
    default: false
    }
  }

  /// start, start + step, … up to stop, which is included; exact when the parts are.
  func values(from start: Value, to stop: Value, step: Value, most: Int = limit) throws -> [Value] {
    let (a, b, c) = (try number(start), try number(stop), try number(step))
    guard c != 0, a.isFinite, b.isFinite, c.isFinite else {
      throw Raised(.valueError, "the step of a slider is not 0")
    }
    // A step of 0.001 does not divide 0.099 exactly: a little more than the last whole step counts.
    let count = min(((b - a) / c + 1e-9).rounded(.down), Double(most) - 1)
    guard count >= 1 else { throw Raised(.valueError, "a slider needs at least 2 values between its ends") }
    return try (0...Int(count)).map { index in
      index == 0 ? start : try vm.binary(.add, start, vm.binary(.multiply, .integer(index), step))
    }
  }

  private func number(_ value: Value) throws -> Double {
    if let number = vm.plainDouble(value) { return number }
    throw Raised(.typeError, "a slider needs real numbers, found `\(try vm.repr(value))`")
  }

  /// A wished default: of a slider the nearest value, of a selector one of the choices.
  func fitted(_ wished: Value, to control: Control) throws -> Value {
    switch control.kind {
    case .slider(let values):
      for value in values where (try? vm.areEqual(value, wished)) == true { return value }
      guard let target = vm.plainDouble(wished) else { return values[0] }
      let distances = values.map { value in vm.plainDouble(value).map { abs($0 - target) } ?? .infinity }
      let nearest = distances.indices.min { distances[$0] < distances[$1] } ?? 0
      return distances[nearest] == .infinity ? values[0] : values[nearest]
    case .continuous(let low, let high): return .float(min(max(try number(wished), low), high))
    case .buttons(let choices), .dropDown(let choices):
      for choice in choices where (try? vm.areEqual(choice.value, wished)) == true { return choice.value }
      throw Raised(.valueError, "the default `\(try vm.repr(wished))` is not among the values of the selector")
    default: return wished
    }
  }
}
