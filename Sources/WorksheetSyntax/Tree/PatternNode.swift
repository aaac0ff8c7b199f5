/// A pattern of `case`: the cases of CPython's `ast` (PEP 634). Nodes are trivial values.
public enum PatternNode: Sendable {
  /// A number, a string or a dotted name, which the subject has to equal.
  case value(ExpressionID)
  /// `None`, `True` or `False`, which the subject has to be.
  case singleton(ExpressionID)
  /// `[a, b]`, `(a, b)` or `a, b`; at most one element is a ``star(name:)``.
  case sequence(PatternList)
  /// `{key: pattern, **rest}`: as many keys as patterns.
  case mapping(keys: ExpressionList, patterns: PatternList, rest: Tree.Text?)
  /// `Class(pattern, name=pattern)`: as many names as named patterns.
  case instance(type: ExpressionID, positional: PatternList, names: NodeList<Tree.Text>, named: PatternList)
  /// `*name` in a sequence; `*_` has no name.
  case star(name: Tree.Text?)
  /// `pattern as name`; a name alone has no pattern, and `_` has neither.
  case capture(pattern: PatternID?, name: Tree.Text?)
  /// `a | b`: at least two alternatives, which bind the same names.
  case or(PatternList)
}
