internal import Exact
public import KernelProtocol
public import WorksheetSyntax

/// One worksheet that runs: cells share their variables, and an error in one does not lose the values of the others.
///
/// Text and displays go to `sink` while a cell runs. The session does no input or output and reads no clock of its own.
/// Cells run one after another, on a thread with a large stack, while the caller waits. `Budget.interrupt()` stops
/// the running cell from any thread or signal handler.
public final class Session {
  let vm: Interpreter
  private let stack = BigStack()
  private var sources = 0

  /// A session without variables.
  ///
  /// `clock` gives the seconds since 1970 for the module `time`, `processClock` those that the processors have worked.
  public init(
    dialect: Dialect = .sage, limits: Limits = Limits(), clock: @escaping () -> Double = { 0 },
    sink: @escaping (CellOutput) -> Void = { _ in }, processClock: @escaping () -> Double = { 0 }
  ) {
    vm = Interpreter(dialect: dialect, limits: limits, sink: sink, clock: clock)
    vm.processClock = processClock
  }

  /// Receives what cells show; may be changed between cells.
  public var sink: (CellOutput) -> Void {
    get { vm.sink }
    set { vm.sink = newValue }
  }

  /// Runs a cell; errors are sent to the sink and returned, never thrown.
  @discardableResult
  public func run(_ text: String, name: String? = nil, seconds: Double = .infinity) -> CellResult {
    run(SourceText(text, name: name ?? "cell \(vm.executionCount + 1)"), seconds: seconds)
  }

  /// Runs a part of a source (a cell of a file), so that messages give the lines of the file.
  @discardableResult
  public func run(_ source: SourceText, in span: SourceSpan? = nil, seconds: Double = .infinity) -> CellResult {
    vm.executionCount += 1
    vm.printedBytes = 0
    vm.budget = Budget(seconds: seconds)
    var failure: (report: ErrorReport, wasStopped: Bool)?
    stack.run { failure = execute(source, span) }
    if let failure { vm.sink(.error(failure.report)) }
    return CellResult(
      error: failure?.report, executionCount: vm.executionCount, wasStopped: failure?.wasStopped ?? false)
  }

  private func execute(_ source: SourceText, _ span: SourceSpan?) -> (report: ErrorReport, wasStopped: Bool)? {
    let parsed = Parser.parse(source, in: span ?? source.span, dialect: vm.dialect)
    if parsed.hasErrors { return (report(parsed.diagnostics, in: source), false) }
    do {
      let code = try Compiler.compile(parsed.tree, source: source, globals: vm.globals)
      vm.reset()
      vm.cellStart = nil
      _ = try vm.run(Frame(code, function: nil, cells: []))
      if let start = vm.cellStart { try vm.writeWallTime(since: start) }
      for step in vm.endOfCell { try step(vm) }
      return nil
    } catch let stopped as Stopped {
      return (ErrorReport(name: "KeyboardInterrupt", message: stopped.message), true)
    } catch {
      guard let raised = vm.raised(from: error) else {
        return (ErrorReport(name: "KeyboardInterrupt", message: "interrupted"), true)
      }
      return (vm.report(raised.exception), false)
    }
  }

  private func report(_ diagnostics: [Diagnostic], in source: SourceText) -> ErrorReport {
    let errors = diagnostics.filter { $0.severity == .error }
    let rendered = errors.prefix(5).map { $0.rendered(in: source) }.joined(separator: "\n")
    return ErrorReport(name: "SyntaxError", message: errors.first?.message ?? "", rendered: rendered)
  }
}
