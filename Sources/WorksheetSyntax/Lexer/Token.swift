/// One token: sixteen trivial bytes.
struct Token: Sendable {
  /// Facts about the place of a token.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// The first token of a physical line.
    static let startsLine = Flags(rawValue: 1)
    /// A blank stands before it.
    static let afterBlank = Flags(rawValue: 2)
    /// A bracket is open before it.
    static let insideBrackets = Flags(rawValue: 4)
  }

  var kind: TokenKind
  var flags: Flags
  /// For numbers the kind, for strings the prefix and quotes.
  var extra: UInt8 = 0
  var start: UInt32
  var end: UInt32
  /// For names and numbers the text, for errors the place in the lexer's list.
  var value: UInt32 = 0

  var span: SourceSpan { SourceSpan(Int(start), Int(end)) }
  var startsLine: Bool { flags.contains(.startsLine) }
  var text: Tree.Text { Tree.Text(Int(value)) }
}
