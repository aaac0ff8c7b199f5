package import CFlint

extension Rational {
  /// Lends the value as FLINT's `fmpq`, for reading only: it shares the digits of numerator and denominator.
  @safe package func withRaw<Result>(_ body: (UnsafePointer<fmpq>) -> Result) -> Result {
    numerator.withRaw { top in
      denominator.withRaw { bottom in
        var raw = unsafe fmpq(num: top.pointee, den: bottom.pointee)
        return unsafe body(&raw)
      }
    }
  }

  /// Makes a rational number of the canonical fraction that `fill` writes into a fresh `fmpq`.
  @safe package static func make(_ fill: (UnsafeMutablePointer<fmpq>) -> Void) -> Rational {
    var raw = fmpq(num: 0, den: 1)
    unsafe fill(&raw)
    return Rational(trusted: Integer(taking: raw.num), Integer(taking: raw.den))
  }

  /// Makes a rational number by a FLINT function of two operands.
  @safe static func binary(
    _ x: Rational, _ y: Rational, _ call: (UnsafeMutablePointer<fmpq>, UnsafePointer<fmpq>, UnsafePointer<fmpq>) -> Void
  ) -> Rational {
    make { result in x.withRaw { x in y.withRaw { unsafe call(result, x, $0) } } }
  }

  /// The n-th Bernoulli number, B₁ = −1/2; refused above n = 50 000.
  public static func bernoulli(_ n: Int) throws(MathError) -> Rational {
    if n < 0 { throw .undefined("the Bernoulli number with the negative index \(n)") }
    if n > 50_000 { throw .exhausted("the Bernoulli number of index \(n) is too large") }
    return make { unsafe bernoulli_fmpq_ui($0, UInt(n)) }
  }
}
