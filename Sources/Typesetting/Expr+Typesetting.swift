public import Expressions

extension Notation {
  /// The notation of an expression, with terms and factors in the order of SageMath.
  ///
  /// Beyond `options.limit` characters the rest is elided. Takes time linear in what is written, and for each sum
  /// n·log n in its terms; depth costs no stack.
  public init(_ e: Expr, options: NotationOptions = NotationOptions()) {
    var builder = Builder(options)
    self = builder.build(e)
  }

  /// The notation as plain text, which worksheets read back.
  public var text: String { rendered(TextStyle()) }
}

extension Expr: CustomStringConvertible {
  /// The expression as plain text, in SageMath's style, elided after a million characters.
  public var description: String { text() }

  /// The expression as plain text of about `limit` characters at most.
  public func text(limit: Int = NotationOptions().limit) -> String {
    Notation(self, options: NotationOptions(limit: limit)).text
  }
}
