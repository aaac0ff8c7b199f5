import Balls
import Exact
import Expressions
import Functions
import Testing

@testable import Evaluation

@Suite("The catalogue on tapes") struct CatalogueTests {
  /// Functions with an evaluator, and how many arguments they get here.
  static let evaluable: [(function: Function, count: Int)] = Function.catalogue.flatMap { f in
    [1, 2].filter { f.spec.arity.contains($0) && f.spec.definition == .catalogue && f.spec.ball != nil }
      .map { (f, $0) }
  }

  @Test("blocks, points and balls agree for every function", arguments: evaluable.indices)
  func agreement(_ index: Int) throws {
    let (f, count) = Self.evaluable[index]
    let symbols = [Symbol("u"), Symbol("v")].prefix(count).map { $0 }
    let call = f.held(symbols.map { Expr($0) })
    guard let tape = try? Tape(call, variables: symbols) else { return }
    var generator = SeededGenerator(UInt64(index))
    let columns = symbols.map { _ in (0..<40).map { _ in Double.random(in: -4...4, using: &generator) } }
    let blocks = tape.columns(at: columns)[0]
    for i in 0..<40 {
      let point = columns.map { $0[i] }
      let value = tape.value(at: point)
      let ball = tape.balls(at: point.map { ComplexBall($0) }, precision: 100)[0]
      #expect(blocks[i].isNaN == value.isNaN, "\(f.name) \(point) \(blocks[i]) \(value)")
      guard value.isFinite else { continue }
      #expect(abs(blocks[i] - value) <= 1e-12 * max(abs(value), 1e-3), "\(f.name) \(point) \(blocks[i]) \(value)")
      guard ball.isFinite, ball.imaginary.containsZero else { continue }
      #expect(abs(ball.real.midpoint - value) <= 1e-10 * max(abs(value), 1e-3), "\(f.name) \(point) \(ball) \(value)")
    }
  }

  @Test("random compositions agree on points, blocks and balls", arguments: 0..<60)
  func compositions(_ seed: Int) throws {
    var generator = SeededGenerator(UInt64(seed) &* 977)
    let unary = Self.evaluable.filter { $0.count == 1 }.map(\.function)
    var pool: [Expr] = [X, T, X + 1, 2]
    for _ in 0..<12 {
      let (a, b) = (pool.randomElement(using: &generator) ?? X, pool.randomElement(using: &generator) ?? T)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: pool.append(a + b)
      case 1: pool.append(a * b)
      case 2: pool.append(a / (b ** 2 + 1))
      case 3: pool.append((unary.randomElement(using: &generator) ?? .sin)(a))
      case 4: pool.append(exp(-(a ** 2)))
      default: pool.append(sqrt(a ** 2 + b))
      }
    }
    guard let e = pool.last, let tape = try? Tape(e, variables: [x], parameters: [t]) else { return }
    let points = (0..<16).map { _ in Double.random(in: 0.1...2, using: &generator) }
    let blocks = tape.values(at: points, parameters: [0.7])
    for (i, point) in points.enumerated() {
      let value = tape.value(at: [point], parameters: [0.7])
      let ball = tape.balls(at: [ComplexBall(point), ComplexBall(0.7)], precision: 200)[0]
      guard value.isFinite, blocks[i].isFinite, ball.isFinite, ball.imaginary.containsZero else { continue }
      // Compositions may lose digits; a wrong formula would lose all of them.
      let scale = max(abs(value), 1e-3)
      if abs(value) < 1e6 {
        #expect(abs(blocks[i] - value) <= 1e-6 * scale, "\(e) at \(point)")
        #expect(abs(ball.real.midpoint - value) <= 1e-6 * scale, "\(e) at \(point)")
      }
    }
  }
}
