/// An expression: the cases and fields of CPython's `ast`, and what Sage adds. Nodes are trivial values.
///
/// There is no load/store context: what is assigned to stands in the statement's `target`.
public enum ExpressionNode: Sendable {
  /// `a and b and c`: at least two values.
  case boolOp(op: Tree.BooleanOperator, values: ExpressionList)
  /// `target := value`; the target is a name.
  case namedExpr(target: ExpressionID, value: ExpressionID)
  case binOp(left: ExpressionID, op: Tree.Operator, right: ExpressionID)
  case unaryOp(op: Tree.UnaryOperator, operand: ExpressionID)
  case lambda(args: Tree.ParametersID, body: ExpressionID)
  /// `body if test else orelse`.
  case ifExp(test: ExpressionID, body: ExpressionID, orelse: ExpressionID)
  case dict(entries: NodeList<Tree.DictionaryEntry>)
  case set(elts: ExpressionList)
  case listComp(elt: ExpressionID, generators: NodeList<Tree.Comprehension>)
  case setComp(elt: ExpressionID, generators: NodeList<Tree.Comprehension>)
  case dictComp(key: ExpressionID, value: ExpressionID, generators: NodeList<Tree.Comprehension>)
  case generatorExp(elt: ExpressionID, generators: NodeList<Tree.Comprehension>)
  case yield(value: ExpressionID?)
  case yieldFrom(value: ExpressionID)
  /// `left op₀ comparators₀ op₁ comparators₁ …`.
  case compare(left: ExpressionID, ops: NodeList<Tree.ComparisonOperator>, comparators: ExpressionList)
  /// Positional arguments, possibly ``starred(value:)``, then keywords.
  case call(function: ExpressionID, args: ExpressionList, keywords: NodeList<Tree.Keyword>)
  /// A replacement field of an f-string; the format is a ``joinedStr(values:)``.
  case formattedValue(value: ExpressionID, conversion: Tree.Conversion, formatSpec: ExpressionID?)
  /// An f-string: string constants and formatted values.
  case joinedStr(values: ExpressionList)
  case constant(Tree.Constant)
  case attribute(value: ExpressionID, attr: Tree.Text)
  /// `value[slice]`; the slice is any expression, a ``slice(lower:upper:step:)`` or a tuple of these.
  case `subscript`(value: ExpressionID, slice: ExpressionID)
  /// `*value` in a call, a display, an assignment's target or a subscript.
  case starred(value: ExpressionID)
  case name(Tree.Text)
  case list(elts: ExpressionList)
  case tuple(elts: ExpressionList)
  case slice(lower: ExpressionID?, upper: ExpressionID?, step: ExpressionID?)

  /// `[a..b]`, `[a,c..b]`, `(a..b)` of Sage: the items in order with the constant `.ellipsis` in the place of each `..`, as
  /// the arguments of Sage's `ellipsis_range` and `ellipsis_iter`.
  case sageRange(items: ExpressionList, kind: Tree.RangeKind)
  /// `value.0` of Sage: `value.gen(0)`; the text holds the decimal digits.
  case generatorAccess(value: ExpressionID, index: Tree.Text)

  /// What stands for an expression that could not be read; only in trees with an error.
  case error
}
