public import Expressions

extension Function {
  /// Every function with a fixed meaning, in the order of help.
  public static let catalogue: [Function] = [
    // Elementary
    .exp, .log, .sqrt,
    .sin, .cos, .tan, .cot, .sec, .csc,
    .arcsin, .arccos, .arctan, .arccot, .arcsec, .arccsc, .arctan2,
    .sinh, .cosh, .tanh, .coth, .sech, .csch,
    .arcsinh, .arccosh, .arctanh, .arccoth, .arcsech, .arccsch,
    // Error functions
    .erf, .erfc, .erfi, .erfinv, .fresnelSin, .fresnelCos,
    // Gamma and its relatives
    .gamma, .logGamma, .psi, .beta, .factorial, .binomial, .risingFactorial, .fallingFactorial, .harmonicNumber,
    // Zeta and polylogarithms
    .zeta, .hurwitzZeta, .polylog, .dilog,
    // Exponential integrals
    .ei, .expIntegralE, .expIntegralE1, .sinIntegral, .cosIntegral, .sinhIntegral, .coshIntegral,
    .logIntegral, .logIntegralOffset,
    // Elliptic integrals
    .ellipticKc, .ellipticEc, .ellipticF, .ellipticE, .ellipticPi,
    // Bessel and Airy functions
    .besselJ, .besselY, .besselI, .besselK, .airyAi, .airyBi, .airyAiPrime, .airyBiPrime,
    .lambertW,
    // Complex numbers
    .abs, .arg, .conjugate, .realPart, .imagPart,
    // Steps
    .sgn, .floor, .ceil, .round, .frac, .maximum, .minimum,
    .heaviside, .unitStep, .diracDelta, .kroneckerDelta,
    // Relations
    .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .piecewise,
  ]
}
