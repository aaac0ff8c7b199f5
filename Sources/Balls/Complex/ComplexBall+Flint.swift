package import CFlint

extension ComplexBall {
  package typealias Target = UnsafeMutablePointer<acb_struct>
  package typealias Source = UnsafePointer<acb_struct>

  /// Makes a ball of what `fill` writes into a fresh `acb_t`.
  @safe package static func make(_ fill: (Target) -> Void) -> ComplexBall {
    var raw = unsafe acb_struct()
    unsafe acb_init(&raw)
    unsafe fill(&raw)
    return unsafe ComplexBall(box: Box(taking: raw))
  }

  init(box: Box) { self.box = box }

  /// Copies an `acb_t`.
  @safe package init(copying raw: Source) { self = ComplexBall.make { unsafe acb_set($0, raw) } }

  /// Lends the value as Arb's `acb_t`, for reading only.
  @safe package func withRaw<Result>(_ body: (Source) -> Result) -> Result {
    withExtendedLifetime(box) {
      var raw = unsafe box.raw
      return unsafe body(&raw)
    }
  }

  /// Applies an Arb function of one operand.
  @safe func apply(_ precision: Int, _ call: (Target, Source, Int) -> Void) -> ComplexBall {
    ComplexBall.make { result in withRaw { unsafe call(result, $0, RealBall.clamp(precision)) } }
  }

  /// Applies an Arb function of one operand with a real result.
  @safe func applyReal(_ precision: Int, _ call: (RealBall.Target, Source, Int) -> Void) -> RealBall {
    RealBall.make { result in withRaw { unsafe call(result, $0, RealBall.clamp(precision)) } }
  }

  /// Applies an Arb function of two operands.
  @safe static func apply(
    _ x: ComplexBall, _ y: ComplexBall, _ precision: Int, _ call: (Target, Source, Source, Int) -> Void
  ) -> ComplexBall {
    make { result in x.withRaw { x in y.withRaw { unsafe call(result, x, $0, RealBall.clamp(precision)) } } }
  }

  /// Applies an Arb function of three operands.
  @safe static func apply(
    _ x: ComplexBall, _ y: ComplexBall, _ z: ComplexBall, _ precision: Int,
    _ call: (Target, Source, Source, Source, Int) -> Void
  ) -> ComplexBall {
    make { result in
      x.withRaw { x in y.withRaw { y in z.withRaw { unsafe call(result, x, y, $0, RealBall.clamp(precision)) } } }
    }
  }

  /// Applies an Arb function of four operands.
  @safe static func apply(
    _ x: ComplexBall, _ y: ComplexBall, _ z: ComplexBall, _ w: ComplexBall, _ precision: Int,
    _ call: (Target, Source, Source, Source, Source, Int) -> Void
  ) -> ComplexBall {
    make { result in
      x.withRaw { x in
        y.withRaw { y in
          z.withRaw { z in w.withRaw { unsafe call(result, x, y, z, $0, RealBall.clamp(precision)) } }
        }
      }
    }
  }

  /// Whether all numbers are finite and of a size at which Arb's special functions take a bounded time.
  static func areModerate(_ parameters: ComplexBall...) -> Bool {
    parameters.allSatisfy { $0.isBounded(by: 1e6) }
  }

  /// Finite and both parts at most 10³⁰⁵ in absolute value; see `RealBall.isManageable`.
  var isManageable: Bool { isBounded(by: 1e305) }

  /// Finite and both parts at most `bound` in absolute value.
  func isBounded(by bound: Double) -> Bool { real.isBounded(by: bound) && imaginary.isBounded(by: bound) }
}
