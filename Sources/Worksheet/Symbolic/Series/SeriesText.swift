internal import Calculus
internal import Expressions
internal import Typesetting

/// How a truncated series is written: the terms in order, joined by their signs, and the remainder.
struct SeriesText: Sendable {
  let text: @Sendable (Expr) -> String
  let remainder: @Sendable (String) -> String

  /// Sage's style.
  static let plain = SeriesText(text: { $0.text() }, remainder: { "O(\($0))" })
  /// LaTeX.
  static let latex = SeriesText(text: { $0.latex }, remainder: { "\\mathcal{O}\\left(\($0)\\right)" })

  func written(_ terms: [Series.Term], _ order: Expr?, _ u: Expr) -> String {
    var result = ""
    for term in terms {
      let next = text(term.coefficient * u.parameterPower(term.exponent))
      if result.isEmpty {
        result = next
      } else {
        result += next.hasPrefix("-") ? " - \(next.dropFirst())" : " + \(next)"
      }
    }
    guard let order else { return result.isEmpty ? "0" : result }
    return (result.isEmpty ? "" : result + " + ") + remainder(text(u.parameterPower(order)))
  }
}
