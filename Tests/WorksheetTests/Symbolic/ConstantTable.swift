/// Constants that are decided (shared/research/cas.md, section 4): whether a difference is proved zero, and whether it is
/// proved positive or negative.
enum ConstantTable {
  static let text = #"""
    sqrt(2) + sqrt(3) - sqrt(5 + 2*sqrt(6)) → zero
    16*arctan(1/5) - 4*arctan(1/239) - pi → zero
    exp(log(2)*log(3)) - 2^log(3) → zero
    gamma(1/2) - sqrt(pi) → zero
    erf(1) + erfc(1) - 1 → zero
    e^(I*pi) + 1 → zero
    sin(pi/5) - sqrt(5/8 - sqrt(5)/8) → zero
    log(6) - log(2) - log(3) → zero
    sin(1)^2 + cos(1)^2 - 1 → zero
    arctan(1) - pi/4 → zero
    arcsin(1/2) - pi/6 → zero
    I^I - e^(-pi/2) → zero
    sqrt(3 + 2*sqrt(2)) - 1 - sqrt(2) → zero
    erfi(1) + I*erf(I) → zero
    gamma(1/3)*gamma(2/3) - 2*pi/sqrt(3) → zero
    (2^(1/3) - 1)^(1/3) - (1/9)^(1/3) + (2/9)^(1/3) - (4/9)^(1/3) → zero
    sqrt(2) + sqrt(3) - pi → positive
    e^(pi*sqrt(163)) - 262537412640768744 → negative
    log(1 + 10^(-40)) → positive
    e - 2721/1001 → positive
    euler_gamma - 228/395 → positive
    e^(10^(-2000)) - 1 → positive
    """#
}
