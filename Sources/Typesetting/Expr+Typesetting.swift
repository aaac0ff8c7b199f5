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

  /// The notation in LaTeX, for mathematics mode.
  public var latex: String { rendered(LaTeXStyle()) }

  /// The notation as a displayed `<math>` element.
  public var mathML: String { mathML(isDisplayed: true) }

  /// The notation as a `<math>` element, on a line of its own or in running text.
  public func mathML(isDisplayed: Bool) -> String {
    var output = Output()
    let display = isDisplayed ? "block" : "inline"
    output.write(#"<math xmlns="http://www.w3.org/1998/Math/MathML" display="\#(display)">"#)
    render(MathMLStyle(), to: &output)
    output.write("</math>")
    return output.text
  }
}

extension Expr: CustomStringConvertible {
  /// The expression as plain text, in SageMath's style, elided after a million characters.
  public var description: String { text() }

  /// The expression as plain text of about `limit` characters at most.
  public func text(limit: Int = NotationOptions().limit) -> String {
    Notation(self, options: NotationOptions(limit: limit)).text
  }

  /// The expression in LaTeX, for mathematics mode, in SageMath's style.
  public var latex: String { Notation(self).latex }

  /// The expression as a displayed `<math>` element.
  public var mathML: String { Notation(self).mathML }
}
