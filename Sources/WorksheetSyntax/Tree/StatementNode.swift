/// A statement: the cases and fields of CPython's `ast`, and what Sage adds. Nodes are trivial values.
public enum StatementNode: Sendable {
  case functionDef(
    name: Tree.Text, args: Tree.ParametersID, body: Block, decoratorList: ExpressionList, returns: ExpressionID?)
  case classDef(
    name: Tree.Text, bases: ExpressionList, keywords: NodeList<Tree.Keyword>, body: Block,
    decoratorList: ExpressionList)
  case `return`(value: ExpressionID?)
  case delete(targets: ExpressionList)
  /// `target₀ = target₁ = … = value`; assign from left to right.
  case assign(targets: ExpressionList, value: ExpressionID)
  case augAssign(target: ExpressionID, op: Tree.Operator, value: ExpressionID)
  /// `target: annotation = value`; `simple` when the target is a name without parentheses.
  case annAssign(target: ExpressionID, annotation: ExpressionID, value: ExpressionID?, simple: Bool)
  case `for`(target: ExpressionID, iter: ExpressionID, body: Block, orelse: Block)
  case `while`(test: ExpressionID, body: Block, orelse: Block)
  /// `if … elif … else`: the branches in order, at least one, so that long chains are not nested.
  case `if`(branches: NodeList<Tree.Branch>, orelse: Block)
  /// `match subject:` and its cases, at least one.
  case match(subject: ExpressionID, cases: NodeList<Tree.MatchCase>)
  case with(items: NodeList<Tree.WithItem>, body: Block)
  case raise(exc: ExpressionID?, cause: ExpressionID?)
  case `try`(body: Block, handlers: NodeList<Tree.ExceptHandler>, orelse: Block, finalbody: Block)
  case assert(test: ExpressionID, msg: ExpressionID?)
  case `import`(names: NodeList<Tree.Alias>)
  /// `from module import names`; the level counts the leading dots, and `*` is a name.
  case importFrom(module: Tree.Text?, names: NodeList<Tree.Alias>, level: Int32)
  case global(names: NodeList<Tree.Text>)
  case nonlocal(names: NodeList<Tree.Text>)
  case expr(value: ExpressionID)
  case pass
  case `break`
  case `continue`

  /// `f(x, t) = value` of Sage: a symbolic function of the named variables.
  case callableDefinition(name: Tree.Text, parameters: NodeList<Tree.Text>, value: ExpressionID)
  /// `R.<x, y> = value` of Sage: a ring and its generators.
  case generatorDefinition(name: Tree.Text, generators: NodeList<Tree.Text>, value: ExpressionID)
  /// `%name argument`, and the lines `load file` and `attach file`.
  case magic(name: Tree.Text, argument: Tree.Text)
  /// `value?` and `?value` ask for help, `value??` and `??value` for the source.
  case help(value: ExpressionID, source: Bool)

  /// What stands for a statement that could not be read; only in trees with an error.
  case error
}
