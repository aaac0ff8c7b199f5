import Evaluation
import Exact
import Expressions
import Functions
import Glibc
import Testing

/// One problem of the textbooks' tables in Benchmarks/calculus, which say how they are written.
struct TextbookRow: Sendable, CustomTestStringConvertible {
  let cells: [String]
  let facts: [String]
  var testDescription: String { cells.joined(separator: "; ") }

  /// The letters that stand for numbers.
  private static let letters = ["a", "b", "c", "d", "m", "n", "p", "q", "t", "y"]

  /// Every fourth row of a table with so many columns, from another one for every table; all with TEST_MULTIPLIER ≥ 4.
  static func rows(_ name: String, columns: Int) -> [TextbookRow] {
    let multiplier = unsafe getenv("TEST_MULTIPLIER").flatMap { unsafe Int(String(cString: $0)) } ?? 1
    let step = max(1, 4 / multiplier)
    let lines = text(name).split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("[") }
    return lines.indices.filter { $0 % step == columns % step }.map { TextbookRow(String(lines[$0]), columns: columns) }
  }

  private init(_ line: String, columns: Int) {
    let parts = line.split(separator: ";").map(TextbookRow.trimmed)
    cells = Array(parts.prefix(columns))
    facts = parts.count > columns ? parts[columns].split(separator: ",").map(TextbookRow.trimmed) : []
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  private static func text(_ name: String) -> String {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    guard let file = unsafe fopen("\(root)/Benchmarks/calculus/\(name).txt", "r") else { return "" }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A cell as an expression.
  func expression(_ column: Int) throws -> Expr { try IntegralText.expression(cells[column]) }

  /// The letters of this row.
  private func symbols() throws -> [Symbol] {
    let used = cells.compactMap { try? IntegralText.expression($0) }.flatMap(\.symbols)
    return TextbookRow.letters.map { Symbol($0) }.filter(used.contains)
  }

  /// The letters that are whole numbers.
  private var integers: [Symbol] {
    facts.filter { $0.hasSuffix(" integer") }.map { Symbol(String($0.prefix(1))) }
  }

  /// greater − less for every inequality.
  private func differences() throws -> [Expr] {
    try facts.filter { !$0.hasSuffix(" integer") }.map { fact in
      let sides = fact.split { "<>".contains($0) }.map { String($0) }
      let (left, right) = (try IntegralText.expression(sides[0]), try IntegralText.expression(sides[1]))
      return fact.contains("<") ? right - left : left - right
    }
  }

  /// Every letter is positive, and what the row says.
  func assumptions() throws -> Assumptions {
    var result = Assumptions()
    for symbol in try symbols() { result = try result.assumingPositive(Expr(symbol)) }
    for difference in try differences() { result = try result.assumingPositive(difference) }
    return integers.reduce(result) { $0.assuming($1, in: .integer) }
  }

  /// Numbers for the letters, as assumed; others for another k.
  func parameters(_ k: Int) throws -> [Expr: Expr] {
    let (symbols, facts) = (try symbols(), try differences().filter { !$0.symbols.contains(Symbol("x")) })
    for attempt in 0..<500 {
      var generator = SeededGenerator(UInt64(1000 * k + attempt + 1))
      var result: [Expr: Expr] = [:]
      for symbol in symbols {
        let n = Int.random(in: 1...28, using: &generator)
        result[Expr(symbol)] = integers.contains(symbol) ? Expr(n % 5 + 1) : Expr(n) / 10 + Expr(1) / 70
      }
      if facts.allSatisfy({ isPositive($0.substituting(result)) }) { return result }
    }
    throw IntegralText.Unreadable(text: "no numbers satisfy \(self.facts)")
  }

  /// Whether the row is about this x: it may say x > 1.
  func allows(_ x: Expr, _ parameters: [Expr: Expr]) throws -> Bool {
    try differences().allSatisfy { isPositive($0.substituting(parameters).substituting(.symbol("x"), x)) }
  }

  private func isPositive(_ e: Expr) -> Bool { ((try? e.numeric())?.asDoubles.re ?? -1) > 0 }
}

extension Assumptions {
  fileprivate func assumingPositive(_ e: Expr) throws -> Assumptions {
    try assuming(e, isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(e, 0))
  }
}
