internal import Balls
internal import Calculus
internal import Exact
internal import Expressions
internal import KernelProtocol
internal import Typesetting

/// The remainder of Taylor's formula at one point: its form, its value, its bound, and all θ.
final class TaylorRemainderObject: WorksheetObject {
  private let order: Int
  private let target: [Expr]
  private let expression: Expr
  private let form: RemainderForm
  private let proved: TaylorEnclosure

  init(order: Int, target: [Expr], expression: Expr, form: RemainderForm, _ proved: TaylorEnclosure) {
    (self.order, self.target, self.expression, self.form, self.proved) = (order, target, expression, form, proved)
  }

  private static let typeObject = ClassObject.native(
    "TaylorRemainder", "the remainder of Taylor's formula at a point: `.expression`, `.enclosure`, `.bound`, `.theta`")

  override var type: ClassObject { TaylorRemainderObject.typeObject }
  override var attributeNames: [String] { ["bound", "enclosure", "expression", "theta"] }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    switch name {
    case "expression": .expression(expression)
    case "enclosure": TaylorRemainderObject.pair(proved.remainder)
    case "bound": .tupled(.real(proved.bound.lower), .real(proved.bound.upper))
    case "theta": thetas
    default: nil
    }
  }

  /// The θ as pairs of bounds; every θ as the pair (0, 1).
  private var thetas: Value {
    switch proved.theta {
    case .none: .array([])
    case .every: .array([.tupled(.integer(0), .integer(1))])
    case .numbers(let balls, _): .array(balls.map(TaylorRemainderObject.pair))
    }
  }

  private static func pair(_ ball: RealBall) -> Value { .tupled(.real(ball.lowerBound), .real(ball.upperBound)) }

  // MARK: text

  private var isIntegral: Bool { if case .integral = form { true } else { false } }

  private var name: String { "R_\(order)(\(target.map { $0.text(limit: 60) }.joined(separator: ", ")))" }

  override func repr(in vm: Interpreter) throws -> String { "\(name) = \(proved.remainder.approximate)" }

  override func bundle(in vm: Interpreter) throws -> DisplayBundle {
    DisplayBundle(plain: try str(in: vm)).with(.latex, "$\\displaystyle \(try latex(in: vm) ?? "")$")
  }

  override func str(in vm: Interpreter) throws -> String {
    let formula = isIntegral ? "the integral of \(expression.text()) over theta from 0 to 1" : expression.text()
    let (low, high) = OutwardDecimals.texts(proved.bound)
    return [
      "\(name) = \(formula)", "value: \(proved.remainder.approximate)", thetaText.map { "theta: \($0)" },
      "bound: \(low) <= \(name) <= \(high)\(form.hasTheta ? ", for whatever theta" : "")",
    ].compactMap { $0 }.joined(separator: "\n")
  }

  private var thetaText: String? {
    switch proved.theta {
    case .none: return nil
    case .every: return "every number between 0 and 1"
    case .numbers(let balls, let isComplete):
      let list = balls.map(\.approximate).joined(separator: ", ")
      if isComplete { return list + (balls.count > 1 ? " (no others)" : " (the only one)") }
      return balls.isEmpty ? "exists, but was not found" : list + " (there may be others)"
    }
  }

  override func latex(in vm: Interpreter) throws -> String? {
    let name = "R_{\(order)}\\left(\(target.map(\.latex).joined(separator: ", "))\\right)"
    let formula = isIntegral ? "\\int_0^1 \(expression.latex)\\,d\\theta" : expression.latex
    var lines = ["\(name) &= \(formula)", "&= \(proved.remainder.latexApproximate)"]
    if case .numbers(let balls, _) = proved.theta, !balls.isEmpty {
      lines.append("\\theta &= \(balls.map(\.latexApproximate).joined(separator: ",\\ "))")
    }
    let (low, high) = OutwardDecimals.latex(proved.bound)
    lines.append("\(low) &\\le \(name) \\le \(high)")
    return "\\begin{aligned} \(lines.joined(separator: " \\\\ ")) \\end{aligned}"
  }
}

extension RealBall {
  /// As many correct digits as there are, 15 at most; a ball around 0 as its bounds.
  fileprivate var approximate: String {
    if isZero == .yes { return "0" }
    for digits in stride(from: 15, through: 3, by: -1) {
      if let text = decimalString(digits: digits) { return text }
    }
    let (low, high) = OutwardDecimals.texts((lowerBound, upperBound))
    return "between \(low) and \(high)"
  }

  fileprivate var latexApproximate: String {
    let text = approximate
    return text.contains("between") ? "\\text{\(text)}" : text.latexNumber + "\\ldots"
  }
}
