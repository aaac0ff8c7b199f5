import ArgumentParser
import Glibc
import WorksheetSyntax

/// `impulse eval 'CODE'`
struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Run a piece of code and print the value of its last expression.",
    discussion: """
      Statements are separated by newlines or `;`. Without CODE, or with `-`, the code comes from standard input.

      EXAMPLES
        impulse eval 'diff(exp(-x^2), x)'
        impulse eval 'var("t"); assume(t > 0); sqrt(t^2)'
        impulse eval 'N(pi, digits=50)'
        echo 'factor(2^64 - 1)' | impulse eval
      """
  )

  @Argument(parsing: .allUnrecognized, help: "The code, one argument in quotes; `-` for standard input.")
  var code: [String] = []

  @Flag(help: "Read Python 3 instead of Sage's dialect: `^` is exclusive or, 1/2 is 0.5.")
  var python = false

  @Option(help: ArgumentHelp("Write pictures into this directory.", valueName: "dir"))
  var out: String?

  @Option(help: "The format of picture files: svg, png or pdf.")
  var format: PictureFormat = .svg

  @Flag(help: "Write the outputs to standard output, one JSON object on each line.")
  var json = false

  func run() throws {
    let source = SourceText(bytes: try text(), name: python ? "input.py" : "input")
    if let out { try Files.makeDirectory(out) }
    Interrupts.install()
    let sink: any CellSink =
      json
      ? JSONSink()
      : TextSink(pictures: PictureWriter(directory: out ?? ".", stem: "impulse", format: format))
    if try !SheetRunner(source, sink: sink, progress: Progress()).run() { throw ExitCode(1) }
  }

  private func text() throws(UsageProblem) -> [UInt8] {
    let code = code.first == "--" ? Array(code.dropFirst()) : code
    if code.count > 1, let option = code.first(where: { $0.hasPrefix("--") }) {
      throw UsageProblem("found the unknown option `\(option)`; `impulse eval --help` lists the options")
    }
    guard code.count <= 1 else {
      throw UsageProblem("found \(code.count) pieces of code, expected one: put the code between quotation marks")
    }
    if let text = code.first, text != "-" { return Array(text.utf8) }
    if code.isEmpty && isatty(STDIN_FILENO) == 1 {
      throw UsageProblem("found no code, expected one argument, as in: impulse eval '1 + 1'")
    }
    return try Files.bytes(from: STDIN_FILENO, named: "standard input")
  }
}
