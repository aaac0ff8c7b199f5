import CFlint

/// Numbered complex balls that operations overwrite in place: the working store of a formula that is evaluated often.
@safe package final class ComplexBallRegisters {
  private let raw: UnsafeMutablePointer<acb_struct>
  private let count: Int

  /// Registers that hold 0.
  package init(count: Int) {
    self.count = count
    unsafe raw = _acb_vec_init(count)
  }

  deinit { unsafe _acb_vec_clear(raw, count) }

  /// A copy of the ball in a register.
  package subscript(i: Int) -> ComplexBall {
    get { ComplexBall(copying: unsafe place(i)) }
    set { newValue.withRaw { unsafe acb_set(place(i), $0) } }
  }

  private func place(_ i: Int) -> UnsafeMutablePointer<acb_struct> {
    precondition(i >= 0 && i < count, "a register that exists")
    return unsafe raw + i
  }

  /// Whether the ball in a register is real and contains 0.
  package func isRealAroundZero(_ i: Int) -> Bool {
    unsafe arb_is_zero(&place(i).pointee.imag) != 0 && arb_contains_zero(&place(i).pointee.real) != 0
  }

  // MARK: Operations

  /// Register `i` becomes a + b.
  package func add(_ a: Int, _ b: Int, to i: Int, _ precision: Int) {
    unsafe acb_add(place(i), place(a), place(b), RealBall.clamp(precision))
  }

  /// Register `i` becomes a·b.
  package func multiply(_ a: Int, _ b: Int, to i: Int, _ precision: Int) {
    unsafe acb_mul(place(i), place(a), place(b), RealBall.clamp(precision))
  }

  /// Register `i` becomes a/b; not finite when b contains 0.
  package func divide(_ a: Int, _ b: Int, to i: Int, _ precision: Int) {
    unsafe acb_div(place(i), place(a), place(b), RealBall.clamp(precision))
  }

  /// Register `i` becomes aⁿ; a⁰ = 1 for every a.
  package func raise(_ a: Int, _ n: Int, to i: Int, _ precision: Int) {
    switch n {
    case 2: unsafe acb_sqr(place(i), place(a), RealBall.clamp(precision))
    case -1: unsafe acb_inv(place(i), place(a), RealBall.clamp(precision))
    default: unsafe acb_pow_si(place(i), place(a), n, RealBall.clamp(precision))
    }
  }

  /// Register `i` becomes √a, whose cut is the negative axis.
  package func squareRoot(_ a: Int, isAnalytic: Bool, to i: Int, _ precision: Int) {
    unsafe acb_sqrt_analytic(place(i), place(a), isAnalytic ? 1 : 0, RealBall.clamp(precision))
  }

  /// Register `i` becomes e^a.
  package func exponential(_ a: Int, to i: Int, _ precision: Int) {
    unsafe acb_exp(place(i), place(a), RealBall.clamp(precision))
  }
}
