import ArgumentParser
import WorksheetSyntax

/// `impulse run FILE…`
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run worksheets: text to the terminal, pictures to files.",
    discussion: """
      Reads .sage files (Sage's dialect: ^ is a power, numbers are exact) and .py files (Python's). A line `# %%` begins \
      a cell, `# %% [markdown]` a text. An error in one cell is told and the next cell runs.

      EXAMPLES
        impulse run heat.sage
        impulse run *.sage --out pictures --format png
        impulse run heat.sage --html
        impulse run heat.sage --json | jq -r 'select(.type == "result") | .data["text/plain"]'
      """
  )

  @Argument(help: "The worksheets.", completion: .file(extensions: ["sage", "py"]))
  var files: [String]

  @Option(help: ArgumentHelp("Write pictures and pages into this directory.", valueName: "dir"))
  var out: String?

  @Option(help: "The format of picture files: svg, png or pdf.")
  var format: PictureFormat = .svg

  @Flag(help: "Write one self-contained page for each worksheet, with its pictures inside.")
  var html = false

  @Flag(help: "Write the outputs to standard output, one JSON object on each line.")
  var json = false

  func validate() throws {
    if html && json { throw ValidationError("found --html and --json, expected at most one of them") }
  }

  func run() throws {
    let sources = try files.map { path in SourceText(bytes: try Files.bytes(of: path), name: path) }
    if let out { try Files.makeDirectory(out) }
    Interrupts.install()
    let progress = Progress()
    var failed = false
    for source in sources {
      let runner = SheetRunner(source, sink: sink(for: source.name), progress: progress)
      if try !runner.run() { failed = true }
    }
    if failed { throw ExitCode(1) }
  }

  private func sink(for path: String) -> any CellSink {
    let directory = out ?? Files.directory(of: path)
    let stem = Files.stem(of: path)
    if json { return JSONSink() }
    if html { return PageSink(title: stem, path: Files.join(directory, stem + ".html")) }
    return TextSink(pictures: PictureWriter(directory: directory, stem: stem, format: format))
  }
}
