internal import Functions
internal import Plotting

/// A value that pictures can draw exactly: a symbolic expression, a callable symbolic function.
///
/// Functions of the user need nothing of this: they are called point by point.
protocol Plottable: WorksheetObject {
  /// The name, when the value is a variable.
  var variableName: String? { get }
  /// The names of the parameters of a callable function, nil for an expression.
  var parameterNames: [String]? { get }
  /// The free variables by name, parameters included.
  var plotVariables: [String] { get }
  /// The value as a real function of one variable, with bounds over intervals when they are known.
  func functionSource(of variable: String) throws -> any FunctionSource
  /// The value as a real function of two variables.
  func fieldSource(of x: String, _ y: String) throws -> any FieldSource
  /// Left side minus right side and the relation between them, when the value is an equation or inequality.
  var zeroRelation: (difference: any Plottable, relation: Relation)? { get }
}
