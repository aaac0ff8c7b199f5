/// The range of a variable: `(x, a, b)`, `(a, b)`, or two ends.
struct PlotRange {
  var variable: String?
  var lower: Double
  var upper: Double

  /// Reads a tuple or list.
  init(_ value: Value, in vm: Interpreter) throws {
    let parts = value.asElements ?? []
    guard parts.count == 2 || parts.count == 3 else {
      throw Raised(
        .typeError, "a range is `(x, a, b)` or `(a, b)`, found a value of type `\(vm.typeName(value))`")
    }
    if parts.count == 3 { variable = try PlotRange.name(parts[0], in: vm) }
    lower = try PlotRange.end(parts[parts.count - 2], in: vm)
    upper = try PlotRange.end(parts[parts.count - 1], in: vm)
  }

  init(_ variable: String?, _ lower: Double, _ upper: Double) {
    self.variable = variable
    self.lower = lower
    self.upper = upper
  }

  /// Some places inside, at irregular distances.
  var places: [Double] {
    [0.013, 0.117, 0.229, 0.307, 0.419, 0.5003, 0.613, 0.701, 0.829, 0.911, 0.983].map { lower + $0 * (upper - lower) }
  }

  /// The name of a variable.
  static func name(_ value: Value, in vm: Interpreter) throws -> String {
    if case .object(let object) = value, let name = (object as? any Plottable)?.variableName { return name }
    if let name = value.asString { return name }
    throw Raised(
      .typeError, "the first part of a range is a variable, found `\(try vm.repr(value))`",
      hint: "a variable is made with `var('x')`; perhaps the name was given another value")
  }

  /// The variable that a value is, nil when it is none.
  static func variable(_ value: Value) -> String? {
    if case .object(let object) = value { return (object as? any Plottable)?.variableName }
    return nil
  }

  /// An end of a range as a number.
  static func end(_ value: Value, in vm: Interpreter) throws -> Double {
    if let number = vm.plainDouble(value) { return number }
    throw Raised(.typeError, "an end of a range is a real number, found `\(try vm.repr(value))`")
  }

  /// The range in the arguments after a function, with the ends in `xmin` and `xmax` used up; nil when there is none.
  static func read(
    _ arguments: [Value], _ keywords: inout [KeywordArgument], in vm: Interpreter
  ) throws -> PlotRange? {
    switch arguments.count {
    case 0:
      let range = keywords.first { $0.name == "xrange" && $0.value.asElements?.count == 2 }
      if let range {
        keywords.removeAll { $0.name == "xrange" }
        return try PlotRange(range.value, in: vm)
      }
      guard keywords.contains(where: { $0.name == "xmin" || $0.name == "xmax" }) else { return nil }
      let lower = try keywords.last { $0.name == "xmin" }.map { try end($0.value, in: vm) } ?? -1
      let upper = try keywords.last { $0.name == "xmax" }.map { try end($0.value, in: vm) } ?? 1
      keywords.removeAll { $0.name == "xmin" || $0.name == "xmax" }
      return PlotRange(nil, lower, upper)
    case 1: return try PlotRange(arguments[0], in: vm)
    case 2: return PlotRange(nil, try end(arguments[0], in: vm), try end(arguments[1], in: vm))
    case 3:
      return PlotRange(
        try name(arguments[0], in: vm), try end(arguments[1], in: vm), try end(arguments[2], in: vm))
    default:
      throw Raised(.typeError, "too many arguments for a range", hint: "a range is `(x, a, b)` or `(a, b)`")
    }
  }
}
