import Calculus
import Exact
import Expressions
import Testing

private let a = Expr.symbol("a")

@Suite("Linear systems") struct LinearSystemTests {
  /// Four random equations in three unknowns, of rank at most 1, 2 or 3; two right sides in three are in the image.
  private static func random(_ seed: UInt64) throws -> LinearSystem {
    var generator = SeededGenerator(seed)
    func matrix(_ rows: Int, _ columns: Int) -> [[Int]] {
      (0..<rows).map { _ in (0..<columns).map { _ in Int.random(in: -2...2, using: &generator) } }
    }
    func times(_ a: [[Int]], _ b: [[Int]]) -> [[Int]] {
      a.map { row in b[0].indices.map { column in zip(row, b).map { $0 * $1[column] }.reduce(0, +) } }
    }
    let rank = 1 + Int(seed % 3)
    let rows = times(matrix(4, rank), matrix(rank, 3))
    let right = seed / 3 % 3 == 0 ? matrix(4, 1) : times(rows, matrix(3, 1))
    return try LinearSystem(rows.map { $0.map { Expr($0) } }, right.map { Expr($0[0]) })
  }

  private func product(_ rows: [[Expr]], _ x: [Expr]) -> [Expr] {
    rows.map { row in .sum(zip(row, x).map { $0 * $1 }) }
  }

  @Test("Solutions solve, directions are mapped to 0, contradictions contradict", arguments: 0..<60 as Range<UInt64>)
  func law(seed: UInt64) throws {
    let system = try Self.random(seed)
    let columns = (0..<3).map { column in system.rows.map { $0[column] } }
    switch try system.solved().kind {
    case .unique(let x): #expect(product(system.rows, x) == system.right)
    case .infinite(let x, let directions, let free):
      #expect(product(system.rows, x) == system.right)
      #expect(directions.count == free.count)
      for direction in directions { #expect(product(system.rows, direction).allSatisfy { $0 == 0 }) }
    case .none(let combination, let remainder):
      #expect(product(columns, combination).allSatisfy { $0 == 0 })
      #expect(product([system.right], combination) == [remainder])
      #expect(remainder != 0)
    }
  }

  @Test("All three cases occur among the random systems") func cases() throws {
    let dimensions = try (0..<60).map { try Self.random($0).solved().dimension }
    #expect(dimensions.contains(nil) && dimensions.contains(0) && dimensions.contains { ($0 ?? 0) > 0 })
  }

  @Test("A pivot with symbols becomes a condition, a number is taken before it") func conditions() throws {
    #expect(try LinearSystem([[a, 1], [1, 1]], [0, 1]).solved().conditions == [-a + 1])
    #expect(try LinearSystem([[a]], [1]).solved().conditions == [a])
    #expect(try LinearSystem([[sqrt(2)]], [1]).solved().conditions.isEmpty)
  }

  @Test("Rows of different lengths are refused") func shape() {
    #expect(throws: MathError.self) { try LinearSystem([[1, 2], [1]], [0, 0]) }
  }

  @Test("What is not linear is not read as linear") func nonlinear() {
    let (x, y) = (Symbol("x"), Symbol("y"))
    #expect(LinearSystem(vanishing: [Expr(x) * Expr(y)], in: [x, y]) == nil)
    #expect(LinearSystem(vanishing: [Expr(x) ** 2], in: [x, y]) == nil)
  }
}
