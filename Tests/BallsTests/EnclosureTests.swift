import Balls
import Exact
import Testing

@Suite("Enclosures of exact numbers") struct EnclosureTests {
  @Test("the roots of a polynomial are enclosed, separated, and real ones recognised")
  func roots() throws {
    let x = UnivariatePolynomial.x
    let p = try (x * x - UnivariatePolynomial(2)).power(2) * (x * x + .one)
    let roots = try p.complexRoots(precision: 100)
    #expect(roots.map(\.multiplicity).reduce(0, +) == 6)
    #expect(roots.filter { $0.root.isReal == .yes }.count == 2)
    for root in roots {
      #expect(p.evaluated(at: root.root, precision: 120).containsZero)
      #expect(root.root.relativeAccuracyBits > 90)
    }
    #expect(throws: MathError.self) { try UnivariatePolynomial.zero.complexRoots(precision: 53) }
  }

  @Test("algebraic and Calcium numbers lie in their balls")
  func constants() throws {
    let root = try AlgebraicNumber(2).squareRoot()
    #expect(root.enclosure(precision: 200).overlaps(ComplexBall(RealBall(2).sqrt(precision: 300))))
    let c = CalciumContext()
    let value = (c.pi * c.number(2).sqrt()).exp().enclosure(precision: 200)
    #expect(value.relativeAccuracyBits > 180)
    let pi = RealBall.pi(precision: 300)
    #expect(
      value.real.overlaps(pi.multiplied(by: RealBall(2).sqrt(precision: 300), precision: 300).exp(precision: 300)))
    #expect(!(c.number(1) / c.number(0)).enclosure(precision: 64).isFinite)
  }
}
