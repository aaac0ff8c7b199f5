internal import Calculus
internal import Expressions
internal import Typesetting

extension DifferentiabilityObstacle {
  /// What breaks the differential, as one sentence.
  var sentence: String {
    switch self {
    case .noValue: "the function has no real value at the point"
    case .discontinuous(let limit, let value):
      "it is not continuous: it tends to \(limit.text(limit: 60)), but its value is \(value.text(limit: 60))"
    case .notReal(let curve, _) where curve.count == 1:
      "\(curve[0].hasNegativeCoefficient ? "left" : "right") of the point the function is not real"
    case .notReal(let curve, let parameter):
      "along Δ = \(Self.vector(curve)), \(parameter.name) → 0⁺, the function is not real"
    case .noSlope(let direction, let behaviour) where direction.count == 1:
      direction[0] == 1
        ? "from the right the difference quotient \(behaviour.phrase)"
        : "from the left the difference quotient \(behaviour.mirrored.phrase)"
    case .noSlope(let direction, let behaviour):
      "along the direction \(Self.vector(direction)) the difference quotient \(behaviour.phrase)"
    case .corner(let direction, let slope, let opposite) where direction.count == 1:
      "the derivative from the right is \(slope.text(limit: 60)), from the left \((-opposite).text(limit: 60))"
    case .corner(let direction, let slope, let opposite):
      "the slope along \(Self.vector(direction)) is \(slope.text(limit: 60)), "
        + "but along \(Self.vector(direction.map { -$0 })) it is \(opposite.text(limit: 60))"
    case .remainder(let jacobian, let curve, let parameter, let behaviour):
      "the partial derivatives give A = \(Self.vector(jacobian)), but along Δ = \(Self.vector(curve)), "
        + "\(parameter.name) → 0⁺, remainder/|Δ| \(behaviour.phrase)"
    }
  }

  private static func vector(_ entries: [Expr]) -> String {
    "(\(entries.map { $0.text(limit: 60) }.joined(separator: ", ")))"
  }
}

extension MissingSlope {
  /// What the quotient does.
  fileprivate var phrase: String {
    switch self {
    case .tends(let limit) where limit == .complexInfinity: "is unbounded"
    case .tends(let limit): "tends to \(limit.text(limit: 60))"
    case .oscillates: "oscillates and has no limit"
    }
  }

  /// The behaviour of the quotient with the other sign.
  fileprivate var mirrored: MissingSlope {
    if case .tends(let limit) = self, limit != .complexInfinity { return .tends(to: -limit) }
    return self
  }
}
