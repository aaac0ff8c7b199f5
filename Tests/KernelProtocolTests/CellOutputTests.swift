import KernelProtocol
import Testing

struct CellOutputTests {
  struct Case: Sendable {
    let output: CellOutput
    let line: String
  }

  @Test(
    "every event is one line of JSON",
    arguments: [
      Case(
        output: .printed("1\n"), line: #"{"type":"stream","cell":3,"name":"stdout","text":"1\n"}"#),
      Case(
        output: .stream(.stderr, "?"), line: #"{"type":"stream","cell":3,"name":"stderr","text":"?"}"#),
      Case(
        output: .display(DisplayBundle(plain: "x").with(.latex, "$x$")),
        line: #"{"type":"display","cell":3,"data":{"text/plain":"x","text/latex":"$x$"}}"#),
      Case(
        output: .result(DisplayBundle(plain: "2"), executionCount: 7),
        line: #"{"type":"result","cell":3,"execution_count":7,"data":{"text/plain":"2"}}"#),
      Case(output: .warning("no proof"), line: #"{"type":"warning","cell":3,"text":"no proof"}"#),
      Case(
        output: .error(ErrorReport(name: "NameError", message: "`y` is not defined", traceback: ["line 1"])),
        line: #"{"type":"error","cell":3,"name":"NameError","message":"`y` is not defined","#
          + #""text":"NameError: `y` is not defined","traceback":["line 1"]}"#),
      Case(output: .clear(wait: true), line: #"{"type":"clear","cell":3,"wait":true}"#),
    ])
  func lines(_ test: Case) {
    #expect(test.output.json(cell: 3).line == test.line)
  }

  @Test("bytes travel in base64")
  func bytes() {
    var bundle = DisplayBundle()
    bundle[.png] = .bytes([0x89, 0x50, 0x4E, 0x47])
    #expect(bundle.json.line == #"{"image/png":"iVBORw=="}"#)
  }

  @Test("a bundle keeps the order of insertion, and replacing keeps the place")
  func order() {
    var bundle = DisplayBundle(plain: "a").with(.latex, "b").with(.html, "c")
    bundle[.plainText] = .text("A")
    bundle[.latex] = nil
    #expect(bundle.forms.map(\.type) == [.plainText, .html])
    #expect(bundle.plain == "A" && bundle.html == "c" && bundle.latex == nil)
    #expect(DisplayBundle().isEmpty && !bundle.isEmpty)
  }

  @Test("a report without its own rendering reads name: message")
  func rendering() {
    #expect(ErrorReport(name: "E", message: "m").rendered == "E: m")
    #expect(ErrorReport(name: "E", message: "").rendered == "E")
    #expect(ErrorReport(name: "E", message: "m", rendered: "r").rendered == "r")
  }

  @Test("only errors end a cell, only displays and results hold a bundle")
  func kinds() {
    #expect(CellOutput.error(ErrorReport(name: "E", message: "m")).isError)
    #expect(!CellOutput.warning("w").isError)
    #expect(CellOutput.display(DisplayBundle(plain: "x")).bundle?.plain == "x")
    #expect(CellOutput.printed("x").bundle == nil)
  }
}
