import Balls
import Exact
public import Expressions
import Functions
public import Testing

extension Function: CustomTestStringConvertible {
  /// The name in worksheets.
  public var testDescription: String { name }
}

private let x = Expr.symbol("x")

@Suite("Laws of the whole catalogue") struct CatalogueLaws {
  @Test("Every record is complete", arguments: Function.catalogue) func complete(_ f: Function) {
    let spec = f.spec
    #expect(!spec.summary.isEmpty && !spec.reference.isEmpty)
    #expect(spec.examples.count >= 2)
    #expect(spec.ball != nil)
    #expect(spec.definition == .relation || spec.definition == .catalogue)
  }

  @Test("Names and aliases are unique") func names() {
    var seen: Set<String> = []
    for f in Function.catalogue {
      for name in [f.name] + f.spec.aliases { #expect(seen.insert(name).inserted, "\(name)") }
    }
  }

  @Test("f(−z) is f(z) or −f(z) as the record says", arguments: Function.catalogue.filter { $0.spec.parity != .none })
  func parity(_ f: Function) {
    var sampling = Sampling(f.name)
    let points =
      sampling.complex(20) + sampling.reals(f.spec.realDomain ?? .line, 20).map { ComplexBall($0) }
    for z in points {
      let (a, b) = (f.ball([z]), f.ball([-z]))
      #expect((f.spec.parity == .odd ? -a : a).agrees(with: b), "at \(z)")
    }
  }

  @Test(
    "Values at real arguments are real and in the range",
    arguments: Function.catalogue.filter { $0.spec.realDomain != nil && $0.spec.arity.lowerBound == 1 })
  func range(_ f: Function) throws {
    var sampling = Sampling(f.name)
    let range = try #require(f.spec.range)
    var found = 0
    for p in sampling.reals(try #require(f.spec.realDomain), 50) {
      let value = f.ball([ComplexBall(p)])
      guard value.isFinite else { continue }
      found += 1
      #expect(value.isReal == .yes, "f(\(p)) = \(value)")
      #expect(value.real.upperBound >= range.lower && value.real.lowerBound <= range.upper, "f(\(p)) = \(value)")
    }
    #expect(found > 25)
  }

  @Test(
    "A function that increases is negative below its zero and positive above",
    arguments: Function.catalogue.filter { $0.spec.increasingZero != nil })
  func increase(_ f: Function) throws {
    let zero = try #require(f.spec.increasingZero)
    #expect(f(zero) == 0)
    var sampling = Sampling(f.name)
    let center: Double = zero == 1 ? 1 : 0
    for p in sampling.reals(try #require(f.spec.realDomain), 50) {
      #expect(f.ball([ComplexBall(p)]).real.sign == (p > center ? 1 : p < center ? -1 : 0), "at \(p)")
    }
  }

  static let special: [Expr] =
    [
      0, 1, -1, 2, -2, 3, 4, 5, 10, .half, -.half, Expr(3) / 2, -Expr(5) / 2, Expr(7) / 2, .i, -.i, 2 * .i, 1 + .i, .pi,
      .e, 1 / .e, -(1 / .e), Expr(2).squareRoot, Expr(2).squareRoot / 2, Expr(3).squareRoot, Expr(3).squareRoot / 2,
      Expr(3).squareRoot / 3, -Expr(3).squareRoot, 1 + Expr(2).squareRoot, 2 - Expr(3).squareRoot, .pi * .i,
      .pi * .i / 2,
      -(.pi * .i) / 6, -.pi / 2, (.pi ** 2), Expr(5).squareRoot / 4 + Expr(1) / 4, Expr.symbol("y"),
    ] + (-30...30).map { Expr($0) * .pi / 12 } + (-25...25).map { Expr($0) * .pi / 10 }
    + (-20...20).map { Expr($0) * .pi / 8 }

  @Test("The exact value lies in the ball", arguments: Function.catalogue) func specialValues(_ f: Function) {
    let y = Expr.symbol("y")
    let point = ComplexBall(0.8125, 0.0)
    for count in f.testedArities {
      for parameters in Sampling.parameters(f, count) {
        for argument in Self.special {
          let arguments = parameters + [argument]
          let balls = arguments.map { $0.value(y, point) ?? .indeterminate }
          let value = f.ball(balls)
          let exact = f(arguments)
          guard value.isFinite else { continue }
          guard let claimed = exact.value(y, point) else {
            Issue.record("\(f.name) has a finite value but no expression at \(arguments)")
            continue
          }
          #expect(claimed.agrees(with: value), "\(arguments): \(claimed) is not \(value)")
          if value.isReal == .yes, claimed.isFinite {
            #expect(claimed.imaginary.containsZero)
          }
        }
      }
    }
  }

  @Test(
    "The derivative is the limit of difference quotients",
    arguments: Function.catalogue.filter { $0.spec.derivative != nil && $0 != .piecewise })
  func derivative(_ f: Function) {
    var sampling = Sampling(f.name)
    let h = ComplexBall(0x1p-40)
    let symbols = [Expr.symbol("a"), Expr.symbol("b"), Expr.symbol("c")]
    var found = 0
    for count in f.testedArities {
      for place in 0..<count {
        guard let formula = f.spec.derivative?(Array(symbols[..<count]), place) else { continue }
        for _ in 0..<24 {
          var point = sampling.reals(f.spec.realDomain ?? .positive, count).map { ComplexBall($0) }
          if f.spec.isMeromorphic || f.spec.exponentialForm != nil, found % 2 == 1 { point = sampling.complex(count) }
          func shifted(_ s: ComplexBall) -> ComplexBall {
            var moved = point
            moved[place] = moved[place].adding(s, precision: 300)
            return f.ball(moved, 300)
          }
          let rise = shifted(h).subtracting(shifted(-h), precision: 300)
          let quotient = rise.divided(by: h.scaled(byPowerOfTwo: 1), precision: 300)
          let values = Dictionary(uniqueKeysWithValues: zip(symbols[..<count], point))
          guard quotient.isFinite, let value = formula.enclosure(at: values, precision: 300), value.isFinite else {
            continue
          }
          let size = value.magnitude(precision: 30).adding(.one, precision: 30)
          let near = quotient.widened(by: size.scaled(byPowerOfTwo: -30))
          #expect(near.overlaps(value), "∂\(place) at \(point): \(quotient) is not \(value)")
          found += 1
        }
      }
    }
    #expect(found > 0)
  }

  @Test("The exponential form is the function", arguments: Function.catalogue.filter { $0.spec.exponentialForm != nil })
  func exponentialForm(_ f: Function) throws {
    var sampling = Sampling(f.name)
    let form = try #require(f.spec.exponentialForm?([x]))
    for z in sampling.complex(60) {
      let value = try #require(form.value(x, z))
      #expect(value.isFinite && value.overlaps(f.ball([z])), "at \(z): \(value) is not \(f.ball([z]))")
    }
  }

  @Test("Identities hold on the real domain", arguments: Function.catalogue.filter { $0.spec.identities != nil })
  func identities(_ f: Function) throws {
    var sampling = Sampling(f.name)
    for (left, right) in try #require(f.spec.identities?(x)) {
      for p in sampling.reals(f.spec.realDomain ?? .positive, 30) {
        let (a, b) = (left.value(x, ComplexBall(p)), right.value(x, ComplexBall(p)))
        #expect(a?.isFinite == true && b?.isFinite == true, "at \(p)")
        if let a, let b { #expect(a.agrees(with: b), "at \(p): \(a) is not \(b)") }
      }
    }
  }

  @Test("Two precisions overlap and more bits are not worse", arguments: Function.catalogue) func precisions(
    _ f: Function
  ) {
    var sampling = Sampling(f.name)
    for count in f.testedArities {
      for _ in 0..<20 {
        let point = sampling.reals(f.spec.realDomain ?? .positive, count).map { ComplexBall($0) }
        let (coarse, fine) = (f.ball(point, 53), f.ball(point, 250))
        guard coarse.isFinite, fine.isFinite else { continue }
        #expect(coarse.overlaps(fine), "at \(point)")
        #expect(fine.relativeAccuracyBits >= min(200, coarse.relativeAccuracyBits), "at \(point)")
      }
    }
  }

  @Test("A wide ball encloses the values at its points", arguments: Function.catalogue) func inclusion(_ f: Function) {
    var sampling = Sampling(f.name)
    for p in sampling.reals(f.spec.realDomain ?? .line, 20) where f.spec.arity.lowerBound == 1 {
      let wide = f.ball([ComplexBall(RealBall(midpoint: p, radius: 0.0625))])
      guard wide.isFinite else { continue }
      for offset in [-0.0625, -0.03125, 0, 0.015625, 0.0625] {
        let value = f.ball([ComplexBall(p + offset)])
        #expect(!value.isFinite || wide.overlaps(value), "at \(p) + \(offset)")
      }
    }
  }

  @Test(
    "A ball that is proved holomorphic has the values of the pieces",
    arguments: Function.catalogue.filter { $0.spec.arity.lowerBound == 1 && !$0.spec.continuesFromReals })
  func analytic(_ f: Function) {
    var sampling = Sampling(f.name)
    for z in sampling.complex(30) {
      let disc = z.widened(by: RealBall(0.25))
      let value = f.ball([disc], analytic: true, 64)
      guard value.isFinite else { continue }
      #expect(value.overlaps(f.ball([z])), "at \(z)")
      #expect(f.ball([disc], 64).isFinite, "at \(z)")
    }
  }
}

extension Expr {
  fileprivate var squareRoot: Expr { sqrt(self) }
}
