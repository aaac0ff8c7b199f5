import Exact
import Testing

@Suite("Algebraic numbers") struct AlgebraicNumberTests {
  private func root(_ n: Int) throws -> AlgebraicNumber { try AlgebraicNumber(Integer(n)).squareRoot() }

  @Test("√2 + √3 = √(5 + 2√6)")
  func nested() throws {
    let inner = try root(6).multiplied(by: AlgebraicNumber(2)).adding(AlgebraicNumber(5))
    #expect(try root(2).adding(root(3)) == inner.squareRoot())
    #expect(try root(2).adding(root(3)).minimalPolynomial == UnivariatePolynomial([1, 0, -10, 0, 1]))
    #expect(try root(2).multiplied(by: root(2)).asRational == 2)
  }

  @Test("the roots of a polynomial are its zeros, and their conjugates are among them")
  func roots() throws {
    let p = UnivariatePolynomial([-2, 0, 0, 1, 0, 1])
    let roots = try AlgebraicNumber.roots(of: p)
    #expect(roots.count == 5)
    for root in roots {
      #expect(try root.evaluated(p).isZero)
      #expect(roots.contains(root.conjugate))
    }
    #expect(roots[0].isReal && roots.dropFirst().allSatisfy { !$0.isReal })
    #expect(try AlgebraicNumber.roots(of: p * p).count == 5)
    #expect(try AlgebraicNumber.roots(of: .one).isEmpty)
    #expect(throws: MathError.self) { try AlgebraicNumber.roots(of: .zero) }
  }

  @Test("roots of unity and signs")
  func unity() throws {
    let w = try AlgebraicNumber.expPiI(Rational(2, 3))
    #expect(w.isRootOfUnity && w.degree == 2)
    #expect(try w.power(3).asRational == 1)
    #expect(w.realSign == -1 && w.imaginarySign == 1)
    #expect(try w.realPart().asRational == Rational(-1, 2))
    #expect(try AlgebraicNumber.i.power(Rational(1, 2)) == AlgebraicNumber.expPiI(Rational(1, 4)))
    #expect(try root(2).compareReal(root(3)) == -1)
  }

  @Test("what would take too long is refused")
  func limits() throws {
    var sum = try root(2)
    #expect(throws: MathError.self) {
      for n in [3, 5, 7, 11, 13, 17, 19] { sum = try sum.adding(root(n)) }
    }
    #expect(throws: MathError.self) { try AlgebraicNumber(2).root(1_000_000) }
    #expect(throws: MathError.self) { try root(2).adding(AlgebraicNumber(1)).power(1 << 50) }
    #expect(throws: MathError.divisionByZero) { try root(2).divided(by: AlgebraicNumber(0)) }
    #expect(throws: MathError.self) { try AlgebraicNumber.expPiI(Rational(1, 1_000_003)) }
    #expect(throws: MathError.self) { try AlgebraicNumber(2).root(0) }
  }
}

@Suite("Constants decided by Calcium") struct CalciumTests {
  /// A constant and whether it is zero, or `nil` where Calcium is known not to decide (research/cas.md §4).
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let expected: Truth
    let build: @Sendable (CalciumContext) -> CalciumNumber
    var testDescription: String { name }
    init(_ name: String, _ expected: Truth, _ build: @escaping @Sendable (CalciumContext) -> CalciumNumber) {
      self.name = name
      self.expected = expected
      self.build = build
    }
  }

  static func ratio(_ c: CalciumContext, _ p: Integer, _ q: Integer) -> CalciumNumber { c.number(p) / c.number(q) }

  static let cases: [Case] = [
    .init("√2+√3−√(5+2√6)", .yes) { c in
      c.number(2).sqrt() + c.number(3).sqrt() - (c.number(5) + c.number(2) * c.number(6).sqrt()).sqrt()
    },
    .init("Machin", .yes) { c in
      c.number(16) * ratio(c, 1, 5).atan() - c.number(4) * ratio(c, 1, 239).atan() - c.pi
    },
    .init("exp(log2 log3) − 2^log3", .yes) { c in
      (c.number(2).log() * c.number(3).log()).exp() - c.number(2).power(c.number(3).log())
    },
    .init("Γ(1/2) − √π", .yes) { c in ratio(c, 1, 2).gamma() - c.pi.sqrt() },
    .init("erf 1 + erfc 1 − 1", .yes) { c in c.number(1).erf() + c.number(1).erfc() - c.number(1) },
    .init("e^(πi) + 1", .yes) { c in (c.pi * c.i).exp() + c.number(1) },
    .init("sin(π/5) radical", .yes) { c in
      (c.pi / c.number(5)).sin() - (ratio(c, 5, 8) - c.number(5).sqrt() / c.number(8)).sqrt()
    },
    .init("log 6 − log 2 − log 3", .yes) { c in c.number(6).log() - c.number(2).log() - c.number(3).log() },
    .init("sin² 1 + cos² 1 − 1", .yes) { c in
      c.number(1).sin() * c.number(1).sin() + c.number(1).cos() * c.number(1).cos() - c.number(1)
    },
    .init("atan 1 − π/4", .yes) { c in c.number(1).atan() - c.pi / c.number(4) },
    .init("asin(1/2) − π/6", .yes) { c in ratio(c, 1, 2).asin() - c.pi / c.number(6) },
    .init("i^i − e^(−π/2)", .yes) { c in c.i.power(c.i) - (-c.pi / c.number(2)).exp() },
    .init("√(3+2√2) − 1 − √2", .yes) { c in
      (c.number(3) + c.number(2) * c.number(2).sqrt()).sqrt() - c.number(1) - c.number(2).sqrt()
    },
    .init("erfi 1 + i erf i", .yes) { c in c.number(1).erfi() + c.i * c.i.erf() },
    .init("√2 + √3 − π", .no) { c in c.number(2).sqrt() + c.number(3).sqrt() - c.pi },
    .init("e^(π√163) − 262537412640768744", .no) { c in
      (c.pi * c.number(163).sqrt()).exp() - c.number(262_537_412_640_768_744)
    },
    .init("10⁻⁴⁰", .no) { c in (c.number(1) + c.number(10).power(-40)).log() },
    .init("e − 2721/1001", .no) { c in c.e - ratio(c, 2721, 1001) },
    .init("γ − 228/395", .no) { c in c.eulerGamma - ratio(c, 228, 395) },
    .init("Γ(1/3)Γ(2/3) − 2π/√3", .unknown) { c in
      ratio(c, 1, 3).gamma() * ratio(c, 2, 3).gamma() - c.number(2) * c.pi / c.number(3).sqrt()
    },
    .init("e^(10⁻²⁰⁰⁰) − 1", .unknown) { c in c.number(10).power(-2000).exp() - c.number(1) },
  ]

  @Test("twenty constants are decided, and never wrongly", arguments: cases)
  func decided(_ test: Case) {
    let context = CalciumContext()
    #expect(test.build(context).isZero == test.expected)
  }

  @Test("division by zero is no number, and predicates know it")
  func division() {
    let c = CalciumContext()
    #expect((c.number(1) / c.number(0)).isNumber == .no)
    #expect((c.number(0) / c.number(0)).isUndefined == .yes)
    #expect(c.number(0).log().isNumber == .no)
    #expect(c.pi.isReal == .yes && c.i.isReal == .no && c.pi.isNegative == .no)
    #expect(c.number(2).isLess(than: c.e) == .yes)
    #expect(c.e.isLess(than: c.number(2)) == .no)
    #expect((c.number(2).sqrt() * c.number(8).sqrt()).asRational == 4)
    #expect(c.number(2).sqrt().asAlgebraic?.degree == 2)
    #expect(c.pi.floor().asRational == 3)
  }
}
