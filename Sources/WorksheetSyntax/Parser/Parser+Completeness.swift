extension Parser {
  /// What a prompt should do with the lines that were typed so far.
  public enum Completeness: Hashable, Sendable {
    /// They can be run.
    case complete
    /// More lines belong to them; the number of blanks to put before the next line.
    case incomplete(indent: Int)
    /// No further line makes them right.
    case invalid
  }

  /// Whether the lines typed at a prompt are whole statements.
  ///
  /// A bracket or triple quote that stays open, a backslash at the end, a header without its block and a decorator ask for more.
  /// So does a block of indented lines until an empty line follows it.
  public static func completeness(of source: SourceText, dialect: Dialect = .sage) -> Completeness {
    var parser = Parser(source, in: source.span, dialect: dialect)
    let parsed = parser.parseModule()
    let lastLine = (1...source.lineCount).last { !parser.isBlank(source.span(ofLine: $0)) }
    guard let lastLine else { return .complete }
    let indent = parser.indentation(source.span(ofLine: lastLine))
    let end = Int(source.span(ofLine: lastLine).end)
    let errors = parsed.diagnostics.filter { $0.severity == .error }
    let isAtEnd = errors.allSatisfy { Int($0.span.start) >= end || $0.message.hasSuffix("the end of the text") }
    if parser.lexer.endsOpen, errors.count <= 1 { return .incomplete(indent: 0) }
    if !errors.isEmpty { return isAtEnd ? parser.continuation(errors, indent) : .invalid }
    let endsWithBlankLine = source.lineCount > lastLine + 1
    if indent > 0, !endsWithBlankLine { return .incomplete(indent: indent) }
    return .complete
  }

  /// What to do about errors that stand behind the last line: some of them vanish when more lines come.
  private func continuation(_ errors: [Diagnostic], _ indent: Int) -> Completeness {
    guard errors.count == 1, let error = errors.first else { return .invalid }
    switch error.id {
    case Problem.expectedBlock.rawValue: return .incomplete(indent: indent + 4)
    case Problem.tryWithoutHandler.rawValue: return .incomplete(indent: indent)
    case Problem.expectedClosing.rawValue: return .incomplete(indent: max(4, indent))
    default:
      if lexer.cursor.depth > 0 { return .incomplete(indent: max(4, indent)) }
      return token.kind == .endOfText && error.message.hasSuffix("the end of the text")
        ? .incomplete(indent: 0) : .invalid
    }
  }

  private func isBlank(_ line: SourceSpan) -> Bool {
    let text = lexer.bytes[line.range].drop { $0 == 0x20 || $0 == 0x09 }
    return text.isEmpty
  }

  private func indentation(_ line: SourceSpan) -> Int {
    lexer.bytes[line.range].prefix { $0 == 0x20 || $0 == 0x09 }.reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
  }
}
