import CFlint
public import Exact

extension RealBall {
  /// The Lambert function: branch 0 on [−1/e, ∞) or branch −1 on [−1/e, 0), DLMF 4.13.
  public func lambertW(branch: Int = 0, precision: Int) -> RealBall {
    guard branch == 0 || branch == -1 else { return .indeterminate }
    return apply(precision) { unsafe arb_lambertw($0, $1, branch == 0 ? 0 : 1, $2) }
  }
}

extension ComplexBall {
  /// The branch Wₖ of the Lambert function, DLMF 4.13; cut along (−∞, −1/e] for k = 0, else along (−∞, 0].
  public func lambertW(branch: Integer = 0, analytic: Bool = false, precision: Int) -> ComplexBall {
    guard branch.bitWidth < 200, isFinite else { return .indeterminate }
    // 0.36787944117144228 < 1/e
    if analytic && meets(.below(branch.isZero ? -0.367_879_441_171_442_28 : 0)) { return .indeterminate }
    return apply(precision) { result, z, bits in
      branch.withRaw { unsafe acb_lambertw(result, z, $0, 0, bits) }
    }
  }
}
