internal import Calculus
internal import Expressions
internal import Typesetting

/// An asymptotic expansion with factors that have no power series: √(2π)·x^(x − 1/2)·e^(−x)·(1 + 1/(12x) + O(1/x²)).
final class AsymptoticObject: WorksheetObject {
  private let expansion: AsymptoticExpansion

  private init(_ expansion: AsymptoticExpansion) { self.expansion = expansion }

  /// A series where the expansion is one in powers of 1/x.
  static func value(_ expansion: AsymptoticExpansion, _ x: Symbol) -> Value {
    if expansion.parts.count == 1, let part = expansion.parts.first, part.factor == 1, part.parameter == 1 / Expr(x) {
      return .object(SeriesObject(Series(x, at: .infinity, terms: part.terms, order: part.order)))
    }
    return .object(AsymptoticObject(expansion))
  }

  private static let typeObject = ClassObject.native(
    "AsymptoticExpansion", "an asymptotic expansion",
    methods: [
      [
        .method("truncate", "", "the known terms as an expression") { call in
          .expression(try call.own(AsymptoticObject.self, "an asymptotic expansion").expansion.truncated)
        }
      ]
    ])

  override var type: ClassObject { AsymptoticObject.typeObject }

  override func repr(in vm: Interpreter) throws -> String {
    joined(.plain) { factor, series in "\(factor)*(\(series))" }
  }

  override func latex(in vm: Interpreter) throws -> String? {
    joined(.latex) { factor, series in "\(factor) \\left(\(series)\\right)" }
  }

  private func joined(_ style: SeriesText, _ product: (String, String) -> String) -> String {
    var result = ""
    for part in expansion.parts {
      let isNegative = part.factor.hasNegativeCoefficient
      let text = written(part, isNegative ? -part.factor : part.factor, style, product)
      result += result.isEmpty ? (isNegative ? "-" : "") + text : (isNegative ? " - " : " + ") + text
    }
    return result.isEmpty ? "0" : result
  }

  private func written(
    _ part: AsymptoticExpansion.Part, _ factor: Expr, _ style: SeriesText, _ product: (String, String) -> String
  ) -> String {
    let series = style.written(part.terms, part.order, part.parameter)
    if factor == 1 { return series }
    if part.order == nil, part.terms.count == 1 {
      return style.text(factor * part.terms[0].coefficient * part.parameter.parameterPower(part.terms[0].exponent))
    }
    return product(style.text(factor), series)
  }
}
