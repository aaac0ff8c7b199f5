extension Parser {
  /// `body if test else orelse`, a lambda, or anything that binds tighter.
  mutating func expression() throws(Recovery) -> ExpressionID {
    if token.kind == .lambda { return try lambda() }
    let start = here
    let body = try disjunction()
    guard token.kind == .if else { return body }
    advance()
    let test = try disjunction()
    guard skip(.else) else { throw unexpected(.expectedToken, "`else` after the condition") }
    try enter()
    defer { depth -= 1 }
    let orelse = try expression()
    return add(.ifExp(test: test, body: body, orelse: orelse), from: start)
  }

  /// An expression, or `name := value`.
  mutating func namedExpression() throws(Recovery) -> ExpressionID {
    let start = here
    let value = try expression()
    guard token.kind == .colonEqual, fieldDepth != lexer.cursor.depth else { return value }
    guard case .name = tree[value] else {
      throw invalidTarget(value, "assign with `:=` to")
    }
    advance()
    let right = try expression()
    return add(.namedExpr(target: value, value: right), from: start)
  }

  /// A named expression, or `*value`.
  mutating func element() throws(Recovery) -> ExpressionID {
    token.kind == .star ? try starred() : try namedExpression()
  }

  mutating func starred() throws(Recovery) -> ExpressionID {
    let start = here
    advance()
    let value = try binary(Precedence.bitOr)
    return add(.starred(value: value), from: start)
  }

  private mutating func disjunction() throws(Recovery) -> ExpressionID {
    let start = here
    let first = try conjunction()
    guard token.kind == .or else { return first }
    let mark = scratch.count
    scratch.append(first)
    while skip(.or) { scratch.append(try conjunction()) }
    return add(.boolOp(op: .or, values: list(since: mark)), from: start)
  }

  /// The iterable and the conditions of a comprehension end before `if` and `else`.
  mutating func comprehensionOperand() throws(Recovery) -> ExpressionID {
    token.kind == .lambda ? try lambda() : try disjunction()
  }

  private mutating func conjunction() throws(Recovery) -> ExpressionID {
    let start = here
    let first = try negation()
    guard token.kind == .and else { return first }
    let mark = scratch.count
    scratch.append(first)
    while skip(.and) { scratch.append(try negation()) }
    return add(.boolOp(op: .and, values: list(since: mark)), from: start)
  }

  private mutating func negation() throws(Recovery) -> ExpressionID {
    guard token.kind == .not else { return try comparison() }
    var starts: [Int] = []
    while token.kind == .not {
      starts.append(here)
      advance()
      guard depth + starts.count < Tree.maximumDepth else { throw tooDeep(Tree.maximumDepth) }
    }
    depth += starts.count
    defer { depth -= starts.count }
    var result = try comparison()
    for start in starts.reversed() { result = add(.unaryOp(op: .not, operand: result), from: start) }
    return result
  }

  private mutating func comparison() throws(Recovery) -> ExpressionID {
    let start = here
    let left = try binary(Precedence.bitOr)
    guard let first = comparisonOperator() else { return left }
    var operators = [first]
    let mark = scratch.count
    scratch.append(try binary(Precedence.bitOr))
    while let next = comparisonOperator() {
      operators.append(next)
      scratch.append(try binary(Precedence.bitOr))
    }
    let ops = store(operators, in: &tree.comparisonOperators)
    return add(.compare(left: left, ops: ops, comparators: list(since: mark)), from: start)
  }

  /// Takes a comparison operator, which may have two words.
  private mutating func comparisonOperator() -> Tree.ComparisonOperator? {
    let result: Tree.ComparisonOperator
    switch token.kind {
    case .equalEqual: result = .eq
    case .notEqual: result = .notEq
    case .less: result = .lt
    case .lessEqual: result = .ltE
    case .greater: result = .gt
    case .greaterEqual: result = .gtE
    case .in: result = .in
    case .is:
      advance()
      return skip(.not) ? .isNot : .is
    case .not where peek().kind == .in:
      advance()
      result = .notIn
    default: return nil
    }
    advance()
    return result
  }

  /// A chain of binary operators that bind at least as tight as a level.
  mutating func binary(_ minimum: UInt8) throws(Recovery) -> ExpressionID {
    let start = here
    var left = try unary()
    while let (op, level) = Precedence.of(token.kind, dialect), level >= minimum {
      advance()
      try enter()
      defer { depth -= 1 }
      let right = try binary(level + 1)
      left = add(.binOp(left: left, op: op, right: right), from: start)
    }
    return left
  }

  private var dialect: Dialect { lexer.dialect }

  private func prefix(_ kind: TokenKind) -> Tree.UnaryOperator? {
    switch kind {
    case .minus: .uSub
    case .plus: .uAdd
    case .tilde: .invert
    default: nil
    }
  }

  private mutating func unary() throws(Recovery) -> ExpressionID {
    guard prefix(token.kind) != nil else { return try power() }
    var operators: [(op: Tree.UnaryOperator, start: Int)] = []
    while let op = prefix(token.kind) {
      operators.append((op, here))
      advance()
      guard depth + operators.count < Tree.maximumDepth else { throw tooDeep(Tree.maximumDepth) }
    }
    depth += operators.count
    defer { depth -= operators.count }
    var result = try power()
    for (op, start) in operators.reversed() { result = add(.unaryOp(op: op, operand: result), from: start) }
    return result
  }

  /// Powers group to the right and bind tighter than a sign before, looser than a sign behind: -x^-y is -(x^(-y)).
  private mutating func power() throws(Recovery) -> ExpressionID {
    let start = here
    let base = try primary()
    guard token.kind == .doubleStar || (token.kind == .caret && dialect == .sage) else { return base }
    advance()
    try enter()
    defer { depth -= 1 }
    let exponent = try unary()
    return add(.binOp(left: base, op: .pow, right: exponent), from: start)
  }

  private mutating func lambda() throws(Recovery) -> ExpressionID {
    let start = here
    advance()
    let args = try parameters(until: .colon)
    guard skip(.colon) else { throw unexpected(.expectedToken, "`:` after the parameters of `lambda`") }
    try enter()
    let outer = context
    context = Context(inFunction: true)
    defer {
      depth -= 1
      context = outer
    }
    let body = try expression()
    return add(.lambda(args: args, body: body), from: start)
  }

  /// Expressions with commas between them: one is itself, several (or one with a comma behind it) are a tuple.
  mutating func expressions() throws(Recovery) -> ExpressionID {
    if token.kind == .yield { return try yield() }
    let start = here
    let first = try element()
    guard token.kind == .comma else { return first }
    let mark = scratch.count
    scratch.append(first)
    while skip(.comma), !endsList { scratch.append(try element()) }
    return add(.tuple(elts: list(since: mark)), from: start)
  }

  /// Whether a comma may be followed by the current token because the list ends there.
  var endsList: Bool {
    switch token.kind {
    case .newline, .endOfText, .semicolon, .equal, .colon, .rightParenthesis, .rightBracket, .rightBrace, .in: true
    case .plusEqual, .minusEqual, .starEqual, .slashEqual, .exclamation: true
    default: false
    }
  }

  mutating func yield() throws(Recovery) -> ExpressionID {
    let start = here
    if !context.inFunction, !isStray {
      fail(.outsideFunction, token.span, "yield")
      isStray = true
    }
    advance()
    if skip(.from) {
      let value = try expression()
      return add(.yieldFrom(value: value), from: start)
    }
    if endsList { return add(.yield(value: nil), from: start) }
    let value = try expressions()
    return add(.yield(value: value), from: start)
  }
}
