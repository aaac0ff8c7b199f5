import ArgumentParser
import Glibc
import KernelProtocol
import WorksheetSyntax

/// `impulse repl`
struct ReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "Type mathematics and see the values.",
    discussion: """
      Tab completes names and attributes, `name?` shows help, an empty line ends a block, Ctrl-C stops a computation, \
      Ctrl-D or `exit` leaves. The history is kept in $XDG_STATE_HOME/impulse/history.
      """
  )

  @Flag(help: "Read Python 3 instead of Sage's dialect.")
  var python = false

  @Option(help: ArgumentHelp("Write pictures into this directory.", valueName: "dir"))
  var out: String?

  func run() throws {
    if let out { try Files.makeDirectory(out) }
    let dialect: Dialect = python ? .python : .sage
    let evaluator = Evaluator(dialect: dialect)
    let sink = TextSink(pictures: PictureWriter(directory: out ?? ".", stem: "impulse", format: .svg))
    let editor = LineEditor { evaluator.completions(of: $0) }
    let progress = Progress()
    var number = 0
    if editor.isInteractive { Console.print("Impulse \(Impulse.version). Ctrl-D leaves, name? shows help.\n") }
    Interrupts.install()
    while let text = statement(editor, dialect) {
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      if ["exit", "quit", "exit()", "quit()"].contains(text.split(whereSeparator: \.isWhitespace).joined()) { break }
      number += 1
      let source = SourceText(text, name: "input \(number)")
      let cell = SheetCell(number: number, kind: .code, title: "", text: text)
      Interrupts.clear()
      progress.begin(source.name)
      _ = try evaluator.run(source, in: source.span) { try sink.show($0, of: cell) }
      progress.end()
      Interrupts.clear()
    }
    if editor.isInteractive { Console.print("\n") }
  }

  /// Lines until they are whole statements; `nil` at the end of the input.
  private func statement(_ editor: LineEditor, _ dialect: Dialect) -> String? {
    var text = ""
    while true {
      switch editor.line(prompt: text.isEmpty ? "impulse: " : ".......: ") {
      case .end: return text.isEmpty ? nil : text
      case .interrupted: return ""
      case .text(let line):
        text += line + "\n"
        switch Parser.completeness(of: SourceText(text), dialect: dialect) {
        case .complete, .invalid: return text
        case .incomplete: continue
        }
      }
    }
  }
}
