import CFlint

extension RealBall {
  @safe private static func constant(_ precision: Int, _ call: (Target, Int) -> Void) -> RealBall {
    make { unsafe call($0, clamp(precision)) }
  }

  /// π = 3.14159…
  public static func pi(precision: Int) -> RealBall { constant(precision) { unsafe arb_const_pi($0, $1) } }

  /// e = 2.71828…
  public static func e(precision: Int) -> RealBall { constant(precision) { unsafe arb_const_e($0, $1) } }

  /// Euler's constant γ = 0.57721…
  public static func eulerGamma(precision: Int) -> RealBall { constant(precision) { unsafe arb_const_euler($0, $1) } }

  /// Catalan's constant G = 0.91596…
  public static func catalan(precision: Int) -> RealBall { constant(precision) { unsafe arb_const_catalan($0, $1) } }

  /// log 2.
  public static func log2(precision: Int) -> RealBall { constant(precision) { unsafe arb_const_log2($0, $1) } }

  /// log 10.
  public static func log10(precision: Int) -> RealBall { constant(precision) { unsafe arb_const_log10($0, $1) } }

  /// √π.
  public static func sqrtPi(precision: Int) -> RealBall { constant(precision) { unsafe arb_const_sqrt_pi($0, $1) } }

  /// Khinchin's constant 2.68545…
  public static func khinchin(precision: Int) -> RealBall { constant(precision) { unsafe arb_const_khinchin($0, $1) } }

  /// Glaisher's constant 1.28242…
  public static func glaisher(precision: Int) -> RealBall { constant(precision) { unsafe arb_const_glaisher($0, $1) } }

  /// Apéry's constant ζ(3) = 1.20205…
  public static func apery(precision: Int) -> RealBall { constant(precision) { unsafe arb_const_apery($0, $1) } }

  /// The golden ratio (1 + √5)/2.
  public static func goldenRatio(precision: Int) -> RealBall {
    RealBall(5).sqrt(precision: precision + 4).adding(.one, precision: precision).scaled(byPowerOfTwo: -1)
  }
}
