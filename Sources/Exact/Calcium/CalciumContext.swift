import CFlint

/// The memory of a computation with constants: the numbers that occur in it, and the limits of the search.
///
/// Contexts are not thread-safe; create one for a computation and drop it afterwards. Calcium cannot be interrupted:
/// the limits keep a single operation below about 100 ms.
@safe public final class CalciumContext {
  let raw: UnsafeMutablePointer<ca_ctx_struct>

  /// Creates an empty context.
  ///
  /// - Parameters:
  ///   - precisionLimit: the most bits of numerical evaluation when two numbers are to be told apart.
  ///   - degreeLimit: the largest degree of algebraic numbers that are handled as such.
  public init(precisionLimit: Int = 4096, degreeLimit: Int = 60) {
    unsafe raw = .allocate(capacity: 1)
    unsafe ca_ctx_init(raw)
    let options: [(Int, Int)] = [
      (CA_OPT_PREC_LIMIT, max(64, min(precisionLimit, 100_000))),
      (CA_OPT_QQBAR_DEG_LIMIT, max(2, min(degreeLimit, 120))),
      (CA_OPT_POW_LIMIT, 20),
      (CA_OPT_GROEBNER_LENGTH_LIMIT, 50),
      (CA_OPT_GROEBNER_POLY_LENGTH_LIMIT, 200),
      (CA_OPT_GROEBNER_POLY_BITS_LIMIT, 2000),
    ]
    for (option, value) in options { unsafe ca_ctx_set_option(raw, option, value) }
  }

  deinit {
    unsafe ca_ctx_clear(raw)
    unsafe raw.deallocate()
  }
}

extension CalciumContext {
  /// The number with the value of a machine integer.
  public func number(_ value: Int) -> CalciumNumber { number(Integer(value)) }

  /// The number with the value of an integer.
  public func number(_ value: Integer) -> CalciumNumber {
    CalciumNumber.make(self) { result, context in value.withRaw { unsafe ca_set_fmpz(result, $0, context) } }
  }

  /// The number with the value of a rational one.
  public func number(_ value: Rational) -> CalciumNumber {
    CalciumNumber.make(self) { result, context in value.withRaw { unsafe ca_set_fmpq(result, $0, context) } }
  }

  /// The number with the value of an algebraic one.
  public func number(_ value: AlgebraicNumber) -> CalciumNumber {
    CalciumNumber.make(self) { result, context in value.withRaw { unsafe ca_set_qqbar(result, $0, context) } }
  }

  /// π.
  public var pi: CalciumNumber { CalciumNumber.make(self) { unsafe ca_pi($0, $1) } }
  /// Euler's number e.
  public var e: CalciumNumber { number(Integer(1)).exp() }
  /// The imaginary unit.
  public var i: CalciumNumber { CalciumNumber.make(self) { unsafe ca_i($0, $1) } }
  /// Euler's constant γ.
  public var eulerGamma: CalciumNumber { CalciumNumber.make(self) { unsafe ca_euler($0, $1) } }
}
