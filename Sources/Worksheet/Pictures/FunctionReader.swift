internal import Functions
internal import Plotting

/// Turns values into functions that pictures can sample.
struct FunctionReader {
  let vm: Interpreter

  /// A value as a function of one variable: symbolic with bounds, a number, or anything that can be called.
  ///
  /// A function of the user that computes a formula is drawn as that formula, when both agree inside the range.
  func source(_ value: Value, _ variable: String?, over range: PlotRange? = nil) throws -> any FunctionSource {
    if let number = constant(value) { return ClosureSource({ _ in number }, enclosure: { _, _ in (number, number) }) }
    if case .object(let object) = value, let plottable = object as? any Plottable {
      guard plottable.zeroRelation == nil else {
        throw Raised(
          .typeError, "`\(try vm.repr(value))` is no function of one variable but a relation",
          hint: "`implicit_plot` draws equations, `region_plot` inequalities")
      }
      return try plottable.functionSource(of: try name(plottable, variable))
    }
    if let symbolic = try traced(value, variable) { return symbolic }
    guard vm.isCallable(value) else { throw notPlottable(value) }
    if let range, let formula = try Trace.expression(of: value, vm, agreeingAt: range.places),
      let name = formula.parameterNames?.first, formula.plotVariables.allSatisfy({ $0 == name })
    {
      return try formula.functionSource(of: name)
    }
    return ClosureSource { [vm] x in try FunctionReader.number(vm) { try vm.call(value, [.float(x)]) } }
  }

  /// A value as a function of two variables.
  func field(_ value: Value, _ x: String?, _ y: String?) throws -> any FieldSource {
    if let number = constant(value) { return ClosureField { _, _ in number } }
    if case .object(let object) = value, let plottable = object as? any Plottable {
      let names = plottable.plotVariables
      if let parameters = plottable.parameterNames, parameters.count == 2 {
        return try plottable.fieldSource(of: parameters[0], parameters[1])
      }
      let first = x ?? names.first { $0 != y } ?? "x"
      let second = y ?? names.first { $0 != first } ?? (first == "y" ? "x" : "y")
      return try plottable.fieldSource(of: first, second)
    }
    guard vm.isCallable(value) else { throw notPlottable(value) }
    return ClosureField { [vm] x, y in try FunctionReader.number(vm) { try vm.call(value, [.float(x), .float(y)]) } }
  }

  /// The relation that a value is, as a difference and its relation to 0.
  func relation(_ value: Value) -> (difference: Value, relation: Relation)? {
    guard case .object(let object) = value, let sides = (object as? any Plottable)?.zeroRelation else { return nil }
    return (.object(sides.difference), sides.relation)
  }

  private func constant(_ value: Value) -> Double? {
    switch value {
    case .function, .builtin, .method, .type, .instance: nil
    case .object(let object) where (object as? any Plottable)?.plotVariables.isEmpty == false: nil
    case .object(let object) where object.isCallable: nil
    default: vm.plainDouble(value)
    }
  }

  private func name(_ plottable: any Plottable, _ wished: String?) throws -> String {
    let names = plottable.plotVariables
    // A function of one parameter is drawn over it, whatever the range calls its variable.
    let variable = plottable.parameterNames?.count == 1 ? plottable.parameterNames?.first : wished
    guard let variable else {
      if names.count > 1 {
        throw Raised(
          .valueError,
          "the function has the variables \(names.map { "`\($0)`" }.joined(separator: ", ")), one is drawn",
          hint: "say which one in the range, `(\(names[0]), a, b)`, and substitute the others")
      }
      return names.first ?? "x"
    }
    let others = names.filter { $0 != variable }
    if !others.isEmpty {
      throw Raised(
        .valueError,
        "the function depends on \(others.map { "`\($0)`" }.joined(separator: ", ")) besides `\(variable)`",
        hint: "give it a value with `.subs(\(others[0])=…)`")
    }
    return variable
  }

  /// A function of the language applied to a variable (`plot(sin, (x, 0, pi))`), when that gives an expression.
  private func traced(_ value: Value, _ variable: String?) throws -> (any FunctionSource)? {
    switch value {
    case .builtin: break
    case .object(let object) where object.isCallable: break
    default: return nil
    }
    let name = variable ?? "x"
    guard let applied = try? vm.call(value, [SymbolicSyntax.variable(name)]),
      case .object(let object) = applied, let plottable = object as? any Plottable,
      plottable.plotVariables.allSatisfy({ $0 == name })
    else { return nil }
    return try plottable.functionSource(of: name)
  }

  private func notPlottable(_ value: Value) -> Raised {
    Raised(
      .typeError, "a value of type `\(vm.typeName(value))` is no function to draw",
      hint: "an expression, a function, a `lambda` or a list of them")
  }

  /// The real number that a call gives; NaN where the function is not defined (a division by zero, a root of a negative
  /// number), an error when it gives no number at all.
  static func number(_ vm: Interpreter, _ body: () throws -> Value) throws -> Double {
    let value: Value
    do {
      value = try body()
    } catch let raised as Raised {
      let type = raised.exception.type
      guard type.isSubclass(of: .arithmeticError) || type.isSubclass(of: .valueError) else { throw raised }
      return .nan
    }
    if let number = value.asDouble { return number }
    switch value {
    case .complex(let re, let im), .complexNumber(let re, let im):
      return im.magnitude <= 1e-12 * re.magnitude ? re : .nan
    case .object(let object as ArrayObject) where object.array.count == 1: return object.array.doubles()[0]
    default: break
    }
    if let number = vm.plainDouble(value) { return number }
    if case .object(let object) = value, let plottable = object as? any Plottable, plottable.plotVariables.isEmpty {
      return .nan
    }
    throw Raised(.typeError, "the function to draw gives `\(try vm.repr(value))`, expected a real number")
  }
}
