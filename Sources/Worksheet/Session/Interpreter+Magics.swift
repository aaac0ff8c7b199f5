internal import KernelProtocol
internal import WorksheetSyntax

extension Interpreter {
  /// A line `%name argument`: `%time` and `%timeit` measure a statement, settings of notebooks have no effect here, and
  /// what would leave the language is refused.
  func runMagic(_ name: String, _ argument: String) throws {
    switch name {
    case "time": try measure(argument)
    case "timeit": try measureRepeatedly(argument)
    case "matplotlib", "config", "load_ext", "autoreload", "display", "typeset_mode", "default_mode", "auto", "hide":
      break
    default:
      throw Raised(
        .notImplementedError, "the command `%\(name)` is not available",
        hint: "worksheets contain Sage and Python code; `%time` and `%timeit` measure a statement")
    }
  }

  /// `%time statement`: runs it as the cell would and tells how long it took; `%%time` measures the whole cell.
  private func measure(_ statement: String) throws {
    let start = clock()
    if statement.isEmpty {
      cellStart = start
    } else {
      try runText(statement)
      try writeWallTime(since: start)
    }
  }

  func writeWallTime(since start: Double) throws { try write("Wall time: \(Duration.text(clock() - start))\n") }

  /// `%timeit statement`: the shortest of three rounds, each of up to 1000 runs or a fifth of a second.
  func measureRepeatedly(_ statement: String) throws {
    let shown = sink
    sink = { _ in }
    defer { sink = shown }
    func seconds(_ count: Int) throws -> Double {
      let start = clock()
      for _ in 0..<count {
        try poll()
        try runText(statement)
      }
      return (clock() - start) / Double(count)
    }
    let first = try seconds(1)
    let count = first > 0 ? max(1, min(1000, Int(0.2 / first))) : 1
    let best = try (0..<3).map { _ in try seconds(count) }.min() ?? first
    sink = shown
    try write("\(count) loop\(count == 1 ? "" : "s"), best of 3: \(Duration.text(best)) per loop\n")
  }

  /// Runs statements among the global variables; the value of the last expression is shown.
  private func runText(_ text: String) throws {
    let source = SourceText(text, name: "command")
    let parsed = Parser.parse(source, in: source.span, dialect: dialect)
    if let problem = parsed.diagnostics.first(where: { $0.severity == .error }) {
      throw Raised(.syntaxError, problem.message, hint: problem.hint)
    }
    _ = try run(Frame(try Compiler.compile(parsed.tree, source: source, globals: globals), function: nil, cells: []))
  }
}

/// Durations for a reader.
private enum Duration {
  /// Three digits and the unit that suits, as `12.3 µs`.
  static func text(_ seconds: Double) -> String {
    let units = [("s", 1.0), ("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9)]
    guard let (unit, size) = units.first(where: { seconds >= $0.1 }) else { return "0 s" }
    let value = seconds / size
    return value < 1000 ? "\(Decimal.formatted(value, "g", 3)) \(unit)" : "\(Int(value.rounded())) \(unit)"
  }
}
