import Testing

/// One row of a table: a cell and what it shows, with what the table is about.
struct CellRow: Sendable, CustomTestStringConvertible {
  var topic = ""
  let input: String
  let output: String
  var testDescription: String { topic.isEmpty ? input : "\(topic): \(input)" }

  /// The rows of a table: `input → output`, or the output on a line of its own when the line would be too long.
  static func rows(_ text: String) -> [CellRow] {
    var rows: [CellRow] = []
    var pending: String?
    for line in text.split(separator: "\n") {
      if let input = pending {
        rows.append(CellRow(input: input, output: String(line.drop { $0 == " " })))
        pending = nil
      } else if line.hasSuffix(" →") {
        pending = String(line.dropLast(2))
      } else if let arrow = line.firstRange(of: " → ") {
        rows.append(CellRow(input: String(line[..<arrow.lowerBound]), output: String(line[arrow.upperBound...])))
      }
    }
    return rows
  }
}

@Suite struct SymbolicTableTests {
  static let tables: [(topic: String, text: String)] = [
    ("derivatives", CalculusTable.text), ("textbooks' limits", LimitTable.textbook),
    ("limits of Gruntz's thesis", LimitTable.thesis), ("one-sided and oscillating limits", LimitTable.various),
    ("series and Taylor's formula", SeriesTable.text), ("integrals", IntegralTable.text),
    ("sums and products", SumTable.text),
    ("equations solved", EquationTable.text),
    ("differential equations and transforms", DifferentialTable.text),
    ("assumptions decide truths and forms", AssumptionTable.text),
    ("numbers have correct digits", NumberTable.text),
    ("numbers beyond doubles", WideNumberTable.text), ("errors", ErrorTable.text),
    ("relations are proved or stay", RelationTable.text), ("functions of the user", CallableTable.text),
    ("forms and parts", StructureTable.text), ("arithmetic", ArithmeticTable.text),
  ]

  static let rows = tables.flatMap { table in
    CellRow.rows(table.text).map { CellRow(topic: table.topic, input: $0.input, output: $0.output) }
  }

  @Test("a cell shows what its table says", arguments: rows)
  func cell(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("derivatives in several variables", arguments: CellRow.rows(DifferentiationTable.text))
  func differentiation(row: CellRow) {
    #expect(shown(row.input).hasPrefix(row.output + "\n"))
  }

  @Test("differentiability at a point", arguments: CellRow.rows(DifferentiabilityTable.text))
  func differentiability(row: CellRow) {
    #expect(shown("var('y z'); " + row.input).hasPrefix(row.output + "\n"))
  }

  @Test("what is refused or missing is told", arguments: CellRow.rows(DifferentialTable.remarks))
  func remark(row: CellRow) {
    #expect(shown(row.input).contains(row.output + "\n"))
  }

  @Test("constants are decided", arguments: CellRow.rows(ConstantTable.text))
  func constant(row: CellRow) {
    let questions = "c = SR(\(row.input)); [q for q in ('zero', 'positive', 'negative') if getattr(c, 'is_' + q)()]"
    #expect(shown(questions) == "['\(row.output)']\n")
  }
}
