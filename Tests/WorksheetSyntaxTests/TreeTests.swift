import TestSupport
import Testing

@testable import WorksheetSyntax

struct TreeTests {
  @Test func programsHaveTheTreesOfTheGoldenFile() {
    let differences = GoldenFile("WorksheetSyntax/trees.txt").differences { block in
      let source = block.text
      let parsed = Parser.parse(source, dialect: block.dialect)
      let problems = parsed.diagnostics.map { $0.rendered(in: source) + "\n" }.joined()
      return problems + TreeDump.text(parsed) + (parsed.tree.hidesLastValue ? "\nhidden" : "")
    }
    #expect(differences == [])
  }

  @Test func theWorksheetsOfThePublicationsHaveNoDiagnostic() {
    let file = GoldenFile("WorksheetSyntax/worksheets.txt")
    #expect(file.blocks.count == 10)
    let differences = file.differences { block in
      let source = block.text
      let whole = Parser.parse(source).diagnostics
      let cells = source.cells.flatMap { Parser.parse(source, in: $0.span).diagnostics }
      return (whole + cells).map { $0.rendered(in: source) }.joined(separator: "\n")
    }
    #expect(differences == [])
  }

  @Test func nodesAreTrivial() {
    #expect(_isPOD(ExpressionNode.self))
    #expect(_isPOD(StatementNode.self))
    #expect(_isPOD(Token.self))
    #expect(MemoryLayout<Token>.stride == 16)
    #expect(MemoryLayout<ExpressionNode>.stride <= 32)
  }

  @Test func spansCoverTheirText() {
    let source = SourceText("y = (a + b)*f(x)[1]\nif y:\n    pass\n")
    let tree = Parser.parse(source).tree
    let texts = tree.allExpressions.map { source.text(tree.span(of: $0)) }
    #expect(texts.contains("a + b"))
    #expect(texts.contains("(a + b)*f(x)[1]"))
    #expect(texts.contains("f(x)"))
    let statements = tree[tree.body].map { source.text(tree.span(of: $0)) }
    #expect(statements.first == "y = (a + b)*f(x)[1]")
    #expect(statements.last?.hasPrefix("if y:\n    pass") == true)
  }

  @Test func aCellOfAFileKeepsTheOffsetsOfTheFile() {
    let source = SourceText("# %%\nx = 1\n# %%\ny = 2x\n")
    let parsed = Parser.parse(source, in: source.cells[1].span)
    #expect(parsed.diagnostics.map { source.position(of: Int($0.span.start)) } == [SourcePosition(line: 4, column: 5)])
  }

  @Test func onlyTheLastStatementHidesItsValue() {
    #expect(Parser.parse(SourceText("x;")).tree.hidesLastValue)
    #expect(!Parser.parse(SourceText("x; y")).tree.hidesLastValue)
    #expect(!Parser.parse(SourceText("x;\ny")).tree.hidesLastValue)
    #expect(!Parser.parse(SourceText("x;\nfor i in v: y;\n")).tree.hidesLastValue)
  }
}
