/// Turns a text into a tree and diagnostics; see ``parse(_:in:dialect:)``.
public struct Parser: Sendable {
  /// Thrown inside the parser after a problem was reported: the statement is given up.
  struct Recovery: Error {}

  /// What surrounds a statement.
  struct Context: Sendable {
    var inFunction = false
    var inLoop = false
  }

  var lexer: Lexer
  var tree: Tree
  var diagnostics: [Diagnostic] = []

  /// The current token, the one before it, and the one before that.
  var token: Token
  var previous: Token
  var beforePrevious: Token
  /// The token behind the current one, once somebody has asked for it.
  var ahead: Token?

  var scratch: [ExpressionID] = []
  var statementScratch: [StatementID] = []
  var depth = 0
  var nesting = 0
  var blockNesting = 0
  var context = Context()
  /// The depth of brackets at which `:=` is the colon of a field of an f-string and the beginning of its format.
  var fieldDepth: Int?
  /// Whether the last statement could not be read; its consequences are not reported.
  var lastFailed = false
  /// Whether the block of the last statement was missing; what follows may have been meant for it.
  var missedBlock = false
  /// Whether an empty subscript is allowed: `R.<x> = QQ[]`.
  var allowsEmptySubscript = false
  /// Whether statements are read whose header could not be.
  var isStray = false
  /// In a class body, what is put before its private names: `_Class`.
  var privatePrefix: [UInt8]?
  let words: SoftKeywords

  /// The tree of a text, or of a part of it such as a cell, and what is wrong with it.
  ///
  /// Never fails: statements with an error are `.error` in the tree, at most one syntax error is reported for each, and the
  /// others are complete. Nesting is limited to ``Tree/maximumNesting`` brackets and as many blocks; chains of operators,
  /// calls, `elif` and elements may have any length. Complexity: O(*n*), about 10 MB/s.
  public static func parse(
    _ source: SourceText, in span: SourceSpan? = nil, dialect: Dialect = .sage
  ) -> ParsedText {
    var parser = Parser(source, in: span ?? source.span, dialect: dialect)
    return parser.parseModule()
  }

  init(_ source: SourceText, in span: SourceSpan, dialect: Dialect) {
    lexer = Lexer(source.bytes, span.range.clamped(to: 0..<source.bytes.count), dialect: dialect)
    tree = Tree(dialect: dialect)
    words = SoftKeywords(&lexer.texts)
    token = lexer.next()
    previous = Token(kind: .newline, flags: [], start: token.start, end: token.start)
    beforePrevious = previous
  }

  mutating func parseModule() -> ParsedText {
    tree.body = statements(untilDedent: false)
    tree.texts = lexer.texts.strings()
    let all = (diagnostics + lexer.reports).enumerated().sorted {
      ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
    }
    return ParsedText(tree: tree, diagnostics: all.map(\.element))
  }

  // MARK: Tokens

  /// The offset of the current token.
  var here: Int { Int(token.start) }

  /// The end of the token before the current one.
  var previousEnd: Int { Int(previous.end) }

  @inline(__always)
  mutating func advance() {
    beforePrevious = previous
    previous = token
    if let next = ahead {
      token = next
      ahead = nil
    } else {
      token = lexer.next()
    }
  }

  mutating func peek() -> Token {
    if let ahead { return ahead }
    let next = lexer.next()
    ahead = next
    return next
  }

  mutating func skip(_ kind: TokenKind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  func source(_ token: Token) -> String {
    let text = String(decoding: lexer.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    return text.count <= 24 ? text : text.prefix(23) + "…"
  }

  // MARK: Depth

  /// Counts one more level of nesting; the caller undoes it by `depth -= 1`.
  mutating func enter() throws(Recovery) {
    guard depth < Tree.maximumDepth else { throw tooDeep(Tree.maximumDepth) }
    depth += 1
  }

  /// Counts one more open bracket; the caller undoes it by ``leaveBracket()``.
  mutating func enterBracket() throws(Recovery) {
    guard nesting < Tree.maximumNesting else { throw tooDeep(Tree.maximumNesting) }
    try enter()
    nesting += 1
  }

  mutating func leaveBracket() {
    nesting -= 1
    depth -= 1
  }

  mutating func tooDeep(_ limit: Int) -> Recovery { fail(.nestedTooDeeply, token.span, String(limit)) }
}
