extension Parser {
  /// Stores an expression that reaches from an offset to the end of the last token.
  @inline(__always)
  mutating func add(_ node: ExpressionNode, from start: Int) -> ExpressionID {
    tree.expressions.append(node)
    tree.expressionSpans.append(SourceSpan(start, previousEnd))
    return ExpressionID(tree.expressions.count - 1)
  }

  mutating func add(_ node: ExpressionNode, _ span: SourceSpan) -> ExpressionID {
    tree.expressions.append(node)
    tree.expressionSpans.append(span)
    return ExpressionID(tree.expressions.count - 1)
  }

  /// Stores a statement and appends it to the block that is being read.
  mutating func add(_ node: StatementNode, from start: Int) {
    tree.statements.append(node)
    tree.statementSpans.append(SourceSpan(start, previousEnd))
    statementScratch.append(StatementID(tree.statements.count - 1))
  }

  /// The list of the expressions that were put on the scratch stack since a mark.
  mutating func list(since mark: Int) -> ExpressionList {
    let result = ExpressionList(tree.expressionLists.count, scratch.count - mark)
    tree.expressionLists.append(contentsOf: scratch[mark...])
    scratch.removeLast(scratch.count - mark)
    return result
  }

  mutating func block(since mark: Int) -> Block {
    let result = Block(tree.blocks.count, statementScratch.count - mark)
    tree.blocks.append(contentsOf: statementScratch[mark...])
    statementScratch.removeLast(statementScratch.count - mark)
    return result
  }

  /// Appends elements to one of the arrays of the tree.
  func store<Element>(_ elements: [Element], in array: inout [Element]) -> NodeList<Element> {
    let result = NodeList<Element>(array.count, elements.count)
    array.append(contentsOf: elements)
    return result
  }

  /// What is being built, to be given up at a problem.
  struct Mark {
    let expressions: Int
    let statements: Int
    let depth: Int
    let nesting: Int
    let blockNesting: Int
    let context: Context
  }

  var mark: Mark {
    Mark(
      expressions: scratch.count, statements: statementScratch.count, depth: depth, nesting: nesting,
      blockNesting: blockNesting, context: context)
  }

  mutating func goBack(to mark: Mark) {
    scratch.removeLast(scratch.count - mark.expressions)
    statementScratch.removeLast(statementScratch.count - mark.statements)
    allowsEmptySubscript = false
    (depth, nesting) = (mark.depth, mark.nesting)
    (blockNesting, context) = (mark.blockNesting, mark.context)
  }

  /// Stores a pattern that reaches from an offset to the end of the last token.
  mutating func add(_ node: PatternNode, from start: Int) -> PatternID {
    tree.patterns.append(node)
    tree.patternSpans.append(SourceSpan(start, previousEnd))
    return PatternID(tree.patterns.count - 1)
  }

  /// Interns a text that does not stand in the source as it is.
  mutating func intern(_ bytes: [UInt8]) -> Tree.Text { Tree.Text(Int(lexer.texts.intern(bytes))) }

  mutating func intern(_ span: SourceSpan) -> Tree.Text {
    Tree.Text(Int(lexer.texts.intern(lexer.bytes, span.range)))
  }

  func text(_ text: Tree.Text) -> String { lexer.texts.string(text.index) }
}
