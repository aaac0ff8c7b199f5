package import CFlint

extension RealBall {
  package typealias Target = UnsafeMutablePointer<arb_struct>
  package typealias Source = UnsafePointer<arb_struct>

  /// Makes a ball of what `fill` writes into a fresh `arb_t`.
  @safe package static func make(_ fill: (Target) -> Void) -> RealBall {
    var raw = unsafe arb_struct()
    unsafe arb_init(&raw)
    unsafe fill(&raw)
    return unsafe RealBall(box: Box(taking: raw))
  }

  init(box: Box) { self.box = box }

  /// Copies an `arb_t`.
  @safe package init(copying raw: Source) { self = RealBall.make { unsafe arb_set($0, raw) } }

  /// Lends the value as Arb's `arb_t`, for reading only.
  @safe package func withRaw<Result>(_ body: (Source) -> Result) -> Result {
    withExtendedLifetime(box) {
      var raw = unsafe box.raw
      return unsafe body(&raw)
    }
  }

  /// Applies an Arb function of one operand.
  @safe func apply(_ precision: Int, _ call: (Target, Source, Int) -> Void) -> RealBall {
    RealBall.make { result in withRaw { unsafe call(result, $0, RealBall.clamp(precision)) } }
  }

  /// Applies an Arb function of two operands.
  @safe static func apply(
    _ x: RealBall, _ y: RealBall, _ precision: Int, _ call: (Target, Source, Source, Int) -> Void
  ) -> RealBall {
    make { result in x.withRaw { x in y.withRaw { unsafe call(result, x, $0, clamp(precision)) } } }
  }

  /// Applies an Arb function of three operands.
  @safe static func apply(
    _ x: RealBall, _ y: RealBall, _ z: RealBall, _ precision: Int,
    _ call: (Target, Source, Source, Source, Int) -> Void
  ) -> RealBall {
    make { result in
      x.withRaw { x in y.withRaw { y in z.withRaw { unsafe call(result, x, y, $0, clamp(precision)) } } }
    }
  }

  /// Applies an Arb function of four operands.
  @safe static func apply(
    _ x: RealBall, _ y: RealBall, _ z: RealBall, _ w: RealBall, _ precision: Int,
    _ call: (Target, Source, Source, Source, Source, Int) -> Void
  ) -> RealBall {
    make { result in
      x.withRaw { x in
        y.withRaw { y in z.withRaw { z in w.withRaw { unsafe call(result, x, y, z, $0, clamp(precision)) } } }
      }
    }
  }

  /// Whether all numbers are finite and of a size at which Arb's special functions take a bounded time.
  static func areModerate(_ parameters: RealBall...) -> Bool { parameters.allSatisfy(\.isModerate) }

  /// Whether this ball or a parameter has fewer than 20 known bits.
  ///
  /// Arb's real functions then take to numerical integration, which is slow; the complex ones do not.
  func areWide(_ parameters: RealBall...) -> Bool {
    ([self] + parameters).contains { !$0.isExact && $0.relativeAccuracyBits < 20 }
  }

  /// Finite and at most a million in absolute value.
  var isModerate: Bool { isBounded(by: 1e6) }

  /// Finite and at most 10³⁰⁵ in absolute value, the range in which Arb's special functions were tried.
  var isManageable: Bool { isBounded(by: 1e305) }

  /// Finite and at most `bound` in absolute value.
  func isBounded(by bound: Double) -> Bool { isFinite && lowerBound >= -bound && upperBound <= bound }
}
