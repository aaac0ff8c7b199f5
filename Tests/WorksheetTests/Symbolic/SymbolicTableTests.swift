import Testing

/// One row of a table: a cell and what it shows.
struct CellRow: Sendable, CustomTestStringConvertible {
  let input: String
  let output: String
  var testDescription: String { input }

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
  @Test("derivatives", arguments: CellRow.rows(CalculusTable.text))
  func calculus(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("limits of textbooks", arguments: CellRow.rows(LimitTable.textbook))
  func textbookLimit(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("limits of Gruntz's thesis", arguments: CellRow.rows(LimitTable.thesis))
  func thesisLimit(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("one-sided, oscillating and symbolic limits", arguments: CellRow.rows(LimitTable.various))
  func variousLimit(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("series and Taylor's formula", arguments: CellRow.rows(SeriesTable.text))
  func series(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("integrals", arguments: CellRow.rows(IntegralTable.text))
  func integral(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("equations are solved, proved and listed as in SageMath", arguments: CellRow.rows(EquationTable.text))
  func equation(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("derivatives in several variables", arguments: CellRow.rows(DifferentiationTable.text))
  func differentiation(row: CellRow) {
    #expect(shown(row.input).hasPrefix(row.output + "\n"))
  }

  @Test("assumptions decide truths and forms", arguments: CellRow.rows(AssumptionTable.text))
  func assumption(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("numbers of expressions have correct digits", arguments: CellRow.rows(NumberTable.text))
  func number(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("errors are told in the terms of the worksheet", arguments: CellRow.rows(ErrorTable.text))
  func error(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("equations and inequalities are proved or stay", arguments: CellRow.rows(RelationTable.text))
  func relation(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("functions of the user are called, combined and printed", arguments: CellRow.rows(CallableTable.text))
  func callable(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("forms and parts of expressions", arguments: CellRow.rows(StructureTable.text))
  func structure(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }

  @Test("constants are decided", arguments: CellRow.rows(ConstantTable.text))
  func constant(row: CellRow) {
    let questions = "c = SR(\(row.input)); [q for q in ('zero', 'positive', 'negative') if getattr(c, 'is_' + q)()]"
    #expect(shown(questions) == "['\(row.output)']\n")
  }

  @Test("expressions compute and print as in SageMath", arguments: CellRow.rows(ArithmeticTable.text))
  func arithmetic(row: CellRow) {
    #expect(shown(row.input) == row.output + "\n")
  }
}
