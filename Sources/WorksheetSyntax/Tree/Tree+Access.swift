extension Tree {
  /// The node of an expression.
  public subscript(_ id: ExpressionID) -> ExpressionNode { expressions[Int(id.index)] }

  /// The node of a statement.
  public subscript(_ id: StatementID) -> StatementNode { statements[Int(id.index)] }

  /// The parameters of a function.
  public subscript(_ id: ParametersID) -> Parameters { parameters[Int(id.index)] }

  /// A name, string or number as text.
  public subscript(_ text: Text) -> String { texts[Int(text.index)] }

  /// The expressions of a list.
  public subscript(_ list: NodeList<ExpressionID>) -> ArraySlice<ExpressionID> { expressionLists[list.range] }

  /// The statements of a block of a list.
  public subscript(_ list: NodeList<StatementID>) -> ArraySlice<StatementID> { blocks[list.range] }

  /// The names of a list.
  public subscript(_ list: NodeList<Text>) -> ArraySlice<Text> { textLists[list.range] }

  /// The comparison operators of a list.
  public subscript(_ list: NodeList<ComparisonOperator>) -> ArraySlice<ComparisonOperator> {
    comparisonOperators[list.range]
  }

  /// The parameters of a list.
  public subscript(_ list: NodeList<Argument>) -> ArraySlice<Argument> { arguments[list.range] }

  /// The keyword arguments of a list.
  public subscript(_ list: NodeList<Keyword>) -> ArraySlice<Keyword> { keywords[list.range] }

  /// The entries of a dictionary of a list.
  public subscript(_ list: NodeList<DictionaryEntry>) -> ArraySlice<DictionaryEntry> { entries[list.range] }

  /// The `for` clauses of a list.
  public subscript(_ list: NodeList<Comprehension>) -> ArraySlice<Comprehension> { comprehensions[list.range] }

  /// The imported names of a list.
  public subscript(_ list: NodeList<Alias>) -> ArraySlice<Alias> { aliases[list.range] }

  /// The items of a `with` of a list.
  public subscript(_ list: NodeList<WithItem>) -> ArraySlice<WithItem> { withItems[list.range] }

  /// The handlers of a `try` of a list.
  public subscript(_ list: NodeList<ExceptHandler>) -> ArraySlice<ExceptHandler> { handlers[list.range] }

  /// The branches of an `if` of a list.
  public subscript(_ list: NodeList<Branch>) -> ArraySlice<Branch> { branches[list.range] }

  /// The cases of a `match` of a list.
  public subscript(_ list: NodeList<MatchCase>) -> ArraySlice<MatchCase> { matchCases[list.range] }

  /// The node of a pattern.
  public subscript(_ id: PatternID) -> PatternNode { patterns[Int(id.index)] }

  /// The patterns of a list.
  public subscript(_ list: NodeList<PatternID>) -> ArraySlice<PatternID> { patternLists[list.range] }

  /// Where a pattern stands.
  public func span(of id: PatternID) -> SourceSpan { patternSpans[Int(id.index)] }

  /// Where an expression stands, without the parentheses around it.
  public func span(of id: ExpressionID) -> SourceSpan { expressionSpans[Int(id.index)] }

  /// Where a statement stands, from its first token (a decorator's `@` included) to its last.
  public func span(of id: StatementID) -> SourceSpan { statementSpans[Int(id.index)] }

  /// The number of expressions; their numbers are 0 ..< this, operands first.
  public var expressionCount: Int { expressions.count }

  /// The number of statements; their numbers are 0 ..< this, inner ones first.
  public var statementCount: Int { statements.count }

  /// Every expression, operands first.
  public var allExpressions: some Sequence<ExpressionID> { expressions.indices.lazy.map { ExpressionID($0) } }

  /// Every statement, inner ones first.
  public var allStatements: some Sequence<StatementID> { statements.indices.lazy.map { StatementID($0) } }
}
