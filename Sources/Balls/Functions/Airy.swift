import CFlint

/// The Airy functions and their derivatives at one point, DLMF 9.2.
public struct AiryValues<Ball: Sendable>: Sendable {
  /// Ai.
  public let ai: Ball
  /// Ai′.
  public let aiPrime: Ball
  /// Bi.
  public let bi: Ball
  /// Bi′.
  public let biPrime: Ball
}

extension RealBall {
  /// Ai, Ai′, Bi and Bi′ at once.
  public func airy(precision: Int) -> AiryValues<RealBall> {
    let bits = RealBall.clamp(precision)
    var aiPrime = RealBall.indeterminate
    var bi = RealBall.indeterminate
    var biPrime = RealBall.indeterminate
    let ai = apply(bits) { ai, x, _ in
      aiPrime = RealBall.make { aiPrime in
        bi = RealBall.make { bi in
          biPrime = RealBall.make { unsafe arb_hypgeom_airy(ai, aiPrime, bi, $0, x, bits) }
        }
      }
    }
    return AiryValues(ai: ai, aiPrime: aiPrime, bi: bi, biPrime: biPrime)
  }

  /// The Airy function Ai, DLMF 9.2.2.
  public func airyAi(precision: Int) -> RealBall {
    apply(precision) { unsafe arb_hypgeom_airy($0, nil, nil, nil, $1, $2) }
  }
  /// The derivative Ai′.
  public func airyAiPrime(precision: Int) -> RealBall {
    apply(precision) { unsafe arb_hypgeom_airy(nil, $0, nil, nil, $1, $2) }
  }
  /// The Airy function Bi, DLMF 9.2.2.
  public func airyBi(precision: Int) -> RealBall {
    apply(precision) { unsafe arb_hypgeom_airy(nil, nil, $0, nil, $1, $2) }
  }
  /// The derivative Bi′.
  public func airyBiPrime(precision: Int) -> RealBall {
    apply(precision) { unsafe arb_hypgeom_airy(nil, nil, nil, $0, $1, $2) }
  }
}

extension ComplexBall {
  /// The Airy function Ai, DLMF 9.2.2.
  public func airyAi(precision: Int) -> ComplexBall {
    apply(precision) { unsafe acb_hypgeom_airy($0, nil, nil, nil, $1, $2) }
  }
  /// The derivative Ai′.
  public func airyAiPrime(precision: Int) -> ComplexBall {
    apply(precision) { unsafe acb_hypgeom_airy(nil, $0, nil, nil, $1, $2) }
  }
  /// The Airy function Bi, DLMF 9.2.2.
  public func airyBi(precision: Int) -> ComplexBall {
    apply(precision) { unsafe acb_hypgeom_airy(nil, nil, $0, nil, $1, $2) }
  }
  /// The derivative Bi′.
  public func airyBiPrime(precision: Int) -> ComplexBall {
    apply(precision) { unsafe acb_hypgeom_airy(nil, nil, nil, $0, $1, $2) }
  }
}
