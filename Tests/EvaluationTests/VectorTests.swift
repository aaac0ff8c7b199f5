import Exact
import Expressions
import Functions
import Testing

@testable import Evaluation

/// The blocks of points give the same values whichever vectors compute them.
@Suite("Vector widths", .serialized) struct VectorTests {
  /// Every function with vector code.
  static let names = BlockProgram.vectorFunctions.keys.sorted()

  static let widths = [512, 256].filter { $0 <= VectorUnit.width }

  /// Zeros, infinities, NaN, ends of the range of doubles, places where formulas change, and points of every size.
  static let points: [Double] = {
    let special: [Double] = [
      0, 1, 0.5, 2, 3, 1e-300, 1e-160, 1e-20, 1e-8, 0.25, 0.75, 0.999_999_999_999, 1.000_000_000_001, 1e8, 1e15, 1e16,
      1e22, 1e100, 1e155, 1e300, .pi, .pi / 2, .pi / 4, 709, 709.5, 710, 710.4, 711, 745, 746, 6, 26.5, 27.3, 28,
      .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, .infinity,
    ]
    var generator = SeededGenerator(1)
    var points = special + special.map { -$0 } + [.nan]
    for _ in 0..<1000 {
      points.append(Double.random(in: -4...4, using: &generator))
      points.append(Double.random(in: -760...760, using: &generator))
      let size = Double(sign: .plus, exponent: Int.random(in: -1074...1023, using: &generator), significand: 1)
      points.append(Double.random(in: -2...2, using: &generator) * size)
    }
    return points
  }()

  private func values(_ f: Expr, _ width: Int) throws -> [Double] {
    let tape = try Tape(f, variables: [x], parameters: [t])
    return VectorUnit.limited(to: width) { tape.values(at: Self.points, parameters: [1.75]) }
  }

  /// How many doubles lie between two; infinite for NaN against a number.
  static func distance(_ a: Double, _ b: Double) -> UInt64 {
    if a.isNaN || b.isNaN { return a.isNaN && b.isNaN ? 0 : .max }
    func place(_ x: Double) -> Int64 { x < 0 ? -Int64(bitPattern: (-x).bitPattern) : Int64(bitPattern: x.bitPattern) }
    return place(a).subtractingReportingOverflow(place(b)).partialValue.magnitude
  }

  @Test("functions are those of the C library to 2 units in the last place", arguments: names)
  func functions(_ name: String) throws {
    let function = try #require(Function.catalogue.first { $0.name == name })
    let f = function.held([X])
    let plain = try values(f, 64)
    for width in Self.widths {
      for (i, value) in try values(f, width).enumerated() {
        #expect(
          Self.distance(value, plain[i]) <= 2,
          "\(name)(\(Self.points[i])) with \(width) bits: \(value), not \(plain[i])")
      }
    }
  }

  static let formulas: [Expr] = [
    X + T, X * T, X / T, T / X, X * X, 1 / X, sqrt(X), X * T + 3, X ** 3, X ** -5, X ** 17, X ** T, T ** X,
    Function.arctan2(X, T), 2 * X + X ** 2,
  ]

  @Test("arithmetic is the same to the last bit", arguments: formulas.indices)
  func arithmetic(_ index: Int) throws {
    let plain = try values(Self.formulas[index], 64)
    for width in Self.widths {
      for (i, value) in try values(Self.formulas[index], width).enumerated() {
        #expect(
          Self.distance(value, plain[i]) == 0,
          "\(Self.formulas[index]) at \(Self.points[i]) with \(width) bits: \(value), not \(plain[i])")
      }
    }
  }
}
