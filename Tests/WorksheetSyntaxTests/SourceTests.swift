import Testing
import WorksheetSyntax

struct SourceTests {
  struct CellCase: Sendable {
    let text: String
    let cells: [String]
  }

  static let cellCases: [CellCase] = [
    CellCase(text: "", cells: ["code||"]),
    CellCase(text: "x = 1\n", cells: ["code||x = 1\n"]),
    CellCase(text: "# %%\nx\n# %% second \ny\n#%%\n", cells: ["code||x\n", "code|second|y\n", "code||"]),
    CellCase(text: "\n\n# %%\nx", cells: ["code||x"]),
    CellCase(text: "# a comment\n# %% b\nx", cells: ["code||# a comment\n", "code|b|x"]),
    CellCase(text: "# %% [markdown] Title\n# Text\n# %%\r\nx\r\n", cells: ["markdown|Title|# Text\n", "code||x\r\n"]),
    CellCase(text: "\u{FEFF}# %%\nx", cells: ["code||x"]),
    CellCase(text: "  # %%\nx # %%\n", cells: ["code||  # %%\nx # %%\n"]),
  ]

  @Test(arguments: cellCases)
  func cellsBeginAtTheirMarks(_ example: CellCase) {
    let source = SourceText(example.text)
    #expect(source.cells.map { "\($0.kind)|\($0.title)|\(source.text($0.span))" } == example.cells)
  }

  @Test func positionsCountCharactersAndEveryKindOfLineBreak() {
    let source = SourceText("ab\r\nδ_ε(x)\rz\n")
    #expect(source.lineCount == 4)
    #expect(source.position(of: 4) == SourcePosition(line: 2, column: 1))
    #expect(source.position(of: 6) == SourcePosition(line: 2, column: 2))
    #expect(source.position(of: source.bytes.count) == SourcePosition(line: 4, column: 1))
    #expect(source.position(of: 1_000) == SourcePosition(line: 4, column: 1))
    #expect((1...4).map { source.text(source.span(ofLine: $0)) } == ["ab", "δ_ε(x)", "z", ""])
  }

  struct PromptCase: Sendable {
    let text: String
    let expected: Parser.Completeness
  }

  static let promptCases: [PromptCase] = [
    PromptCase(text: "", expected: .complete),
    PromptCase(text: "x = 1", expected: .complete),
    PromptCase(text: "x = (1 +", expected: .incomplete(indent: 4)),
    PromptCase(text: "f(x,\n", expected: .incomplete(indent: 4)),
    PromptCase(text: "f(x", expected: .incomplete(indent: 4)),
    PromptCase(text: "v = [1,\n  2", expected: .incomplete(indent: 4)),
    PromptCase(text: "{1: 2", expected: .incomplete(indent: 4)),
    PromptCase(text: "x = {1:", expected: .incomplete(indent: 4)),
    PromptCase(text: "x = [1..", expected: .incomplete(indent: 4)),
    PromptCase(text: "for i in v:", expected: .incomplete(indent: 4)),
    PromptCase(text: "for i in v:\n    if i:", expected: .incomplete(indent: 8)),
    PromptCase(text: "for i in v:  # all", expected: .incomplete(indent: 4)),
    PromptCase(text: "for i in v:\n    x", expected: .incomplete(indent: 4)),
    PromptCase(text: "for i in v:\n    x\n", expected: .incomplete(indent: 4)),
    PromptCase(text: "for i in v:\n    x\n\n", expected: .complete),
    PromptCase(text: "if x: y", expected: .complete),
    PromptCase(text: "try:", expected: .incomplete(indent: 4)),
    PromptCase(text: "def f():\n    try:", expected: .incomplete(indent: 8)),
    PromptCase(text: "try:\n    x\n", expected: .incomplete(indent: 4)),
    PromptCase(text: "@interact", expected: .incomplete(indent: 0)),
    PromptCase(text: "@interact\n", expected: .incomplete(indent: 0)),
    PromptCase(text: "@interact\ndef f(x):", expected: .incomplete(indent: 4)),
    PromptCase(text: "x = \"\"\"abc", expected: .incomplete(indent: 0)),
    PromptCase(text: "x = f\"\"\"abc{x}\n", expected: .incomplete(indent: 0)),
    PromptCase(text: "x = 1 + \\", expected: .incomplete(indent: 0)),
    PromptCase(text: "x = 1 + \\\n", expected: .incomplete(indent: 0)),
    PromptCase(text: "x = 1 +", expected: .invalid),
    PromptCase(text: "x = )", expected: .invalid),
    PromptCase(text: "x = \"abc", expected: .invalid),
    PromptCase(text: "if x y:\n    f(", expected: .invalid),
    PromptCase(text: "2x", expected: .invalid),
    PromptCase(text: "def f(x)", expected: .invalid),
    PromptCase(text: "erf?", expected: .complete),
  ]

  @Test(arguments: promptCases)
  func thePromptAsksForMoreLinesWhenMoreCanHelp(_ example: PromptCase) {
    #expect(Parser.completeness(of: SourceText(example.text)) == example.expected)
  }
}
