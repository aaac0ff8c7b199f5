import Balls
import Calculus
import Exact
import Expressions
import Functions
import Testing

@Suite("Antiderivatives") struct AntiderivativeLaws {
  @Test(
    "The derivative of the antiderivative is the function",
    arguments: Function.catalogue.filter { $0.spec.antiderivative != nil })
  func derivative(_ f: Function) throws {
    let x = Symbol("x")
    let primitive = try #require(f.spec.antiderivative?(Expr(x)))
    let derivative = primitive.derivative(x)
    var sampling = Sampling(f.name)
    var found = 0
    for p in sampling.reals(f.spec.realDomain ?? .line, 30) {
      let point = ComplexBall(p)
      guard let value = derivative.enclosure(at: [Expr(x): point], precision: 128), value.isFinite else { continue }
      found += 1
      #expect(value.agrees(with: f.ball([point])), "at \(p): \(value) is not \(f.ball([point]))")
    }
    #expect(found > 10)
  }
}
