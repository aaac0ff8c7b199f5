internal import Calculus
internal import Expressions
internal import Functions
internal import Typesetting

/// The proved band of Taylor's formula over an interval.
final class TaylorBandObject: WorksheetObject {
  private let band: TaylorBand
  private let variable: Symbol
  private let point: Expr
  private let order: Int
  private let ends: (lower: Expr, upper: Expr)
  /// Tₙ; nil for several functions.
  private let polynomial: Expr?

  init(
    _ band: TaylorBand, variable: Symbol, point: Expr, order: Int, ends: (lower: Expr, upper: Expr), _ polynomial: Expr?
  ) {
    (self.band, self.variable, self.point, self.order) = (band, variable, point, order)
    (self.ends, self.polynomial) = (ends, polynomial)
  }

  private static let typeObject = ClassObject.native(
    "TaylorBound", "a proved bound of Taylor's formula: `.bound`, `.coefficient`, `.polynomial`, `.lower`, `.upper`")

  override var type: ClassObject { TaylorBandObject.typeObject }
  override var attributeNames: [String] { ["bound", "coefficient", "lower", "polynomial", "upper"] }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    switch name {
    case "bound": .real(band.bound)
    case "coefficient": .tupled(.real(band.coefficient.lower), .real(band.coefficient.upper))
    case "polynomial": polynomial.map { .expression($0) } ?? Value.none
    case "lower": curve(-1).map { .expression($0) } ?? Value.none
    case "upper": curve(1).map { .expression($0) } ?? Value.none
    default: nil
    }
  }

  /// Tₙ + m·(x − a)^(n+1) ± r·|x − a|^(n+1) with the middle m and the radius r of the coefficient.
  private func curve(_ sign: Int) -> Expr? {
    guard let polynomial else { return nil }
    let (low, high) = band.coefficient
    let middle = low / 2 + high / 2
    let radius = max(middle - low, high - middle).nextUp
    let distance = Expr(variable) - point
    let size = order % 2 == 1 ? distance ** Expr(order + 1) : Function.abs(distance) ** Expr(order + 1)
    return polynomial + Expr(middle) * distance ** Expr(order + 1) + Expr(Double(sign) * radius) * size
  }

  // MARK: text

  private var place: String { "\(variable.name) in [\(ends.lower.text(limit: 60)), \(ends.upper.text(limit: 60))]" }
  private var remainder: String { "R_\(order)(\(variable.name))" }

  override func repr(in vm: Interpreter) throws -> String {
    let power = (Expr(variable) - point) ** Expr(order + 1)
    let (low, high) = OutwardDecimals.texts(band.coefficient)
    let bound = OutwardDecimals.texts((0, band.bound)).1
    if polynomial == nil {
      return "|\(remainder)| <= \(high)*|\(power.text())| <= \(bound) for \(place)"
    }
    return "|\(remainder)| <= \(bound) for \(place)\n\(remainder) = c*\(power.text()) with \(low) <= c <= \(high)"
  }

  override func latex(in vm: Interpreter) throws -> String? {
    let name = "R_{\(order)}\\left(\(Expr(variable).latex)\\right)"
    let bound = OutwardDecimals.latex((0, band.bound)).1
    let interval = "\(Expr(variable).latex) \\in \\left[\(ends.lower.latex), \(ends.upper.latex)\\right]"
    return "\\left|\(name)\\right| \\le \(bound) \\quad\\text{for } \(interval)"
  }
}
