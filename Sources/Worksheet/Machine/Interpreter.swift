internal import Exact
internal import KernelProtocol
internal import WorksheetSyntax

/// The machine of one session: its variables, its limits, and the operations of the language on values.
///
/// The evaluator does no input or output and knows no time: text and displays leave through ``sink``, the time comes from
/// ``clock``. One thread at a time may use it.
final class Interpreter {
  let dialect: Dialect
  let globals = GlobalTable()
  var limits: Limits
  /// Receives what a cell shows.
  var sink: (CellOutput) -> Void
  /// Seconds since 1970.
  var clock: () -> Double
  /// Seconds that the processors have worked.
  var processClock: () -> Double = { 0 }
  /// Polled at backward jumps and calls.
  var budget = Budget.unlimited
  /// The generator of the module `random`.
  lazy var random = MersenneTwister(key: [])
  /// The generator of `numpy.random`.
  lazy var arrayRandom = MersenneTwister(word: 0)
  var modules: [String: ModuleObject] = [:]
  /// What is known of symbols.
  var symbolic = SymbolicState()
  /// What modules remember between calls (the open figure), one object for each kind.
  private var states: [ObjectIdentifier: AnyObject] = [:]
  /// What is left to do when a cell ends without an error.
  var endOfCell: [(Interpreter) throws -> Void] = []
  /// When a cell began that `%%time` measures.
  var cellStart: Double?
  /// The number of the cell that runs.
  var executionCount = 0
  /// The bytes that the running cell has printed.
  var printedBytes = 0
  /// The frame that runs, for `super()`, `locals()` and a bare `raise`.
  var currentFrame: Frame?
  /// The number of frames that wait for the running one, itself included.
  var depth = 0
  /// The number of activations of ``run(_:throwing:)`` and of recursive operations on the native stack.
  var nativeDepth = 0
  /// Containers being printed, so that one that contains itself ends.
  var printing: [ObjectIdentifier] = []
  /// Globals that builtins bind lazily, in the slots of ``globals``.
  private var fallbacks: [Value] = []

  /// How often loops look whether the user wants to stop.
  static let pollInterval = 256
  /// The deepest nesting of native recursion: calls from built-ins, structures in structures.
  static let nativeLimit = 1200

  init(dialect: Dialect, limits: Limits, sink: @escaping (CellOutput) -> Void, clock: @escaping () -> Double) {
    self.dialect = dialect
    self.limits = limits
    self.sink = sink
    self.clock = clock
  }

  /// Whether integer literals are Sage's.
  var isSage: Bool { dialect == .sage }

  /// Throws when the user or the budget stops the computation.
  func poll() throws {
    do {
      try budget.spend(Interpreter.pollInterval)
    } catch {
      throw Stopped(message: error.message)
    }
  }

  /// Runs something that may nest natively, and refuses when that is too deep.
  @inline(__always)
  func nested<Result>(_ body: () throws -> Result) throws -> Result {
    nativeDepth += 1
    defer { nativeDepth -= 1 }
    if nativeDepth > Interpreter.nativeLimit { throw tooDeep() }
    return try body()
  }

  func tooDeep() -> Raised {
    Raised(
      .recursionError, "maximum recursion depth exceeded (\(limits.recursion) calls)",
      hint: "is there a case that ends the recursion?")
  }

  /// What a module remembers in this session.
  func state<State: AnyObject>(_ type: State.Type, make: () -> State) -> State {
    if let known = states[ObjectIdentifier(type)] as? State { return known }
    let new = make()
    states[ObjectIdentifier(type)] = new
    return new
  }

  /// The value that a name has when no variable hides it.
  func builtin(_ name: String) -> Value? { Catalogue.value(of: name, in: self) }

  /// The value of a global slot that is not set: a built-in, or a `NameError`.
  func fallback(_ slot: Int) throws -> Value {
    while fallbacks.count <= slot { fallbacks.append(.missing) }
    if !fallbacks[slot].isMissing { return fallbacks[slot] }
    let name = globals.names[slot]
    guard let value = builtin(name) else { throw unknownName(name) }
    fallbacks[slot] = value
    return value
  }

  func unknownName(_ name: String) -> Raised {
    Raised(.nameError, "name `\(name)` is not defined", hint: hint(forUnknown: name))
  }

  private func hint(forUnknown name: String) -> String? {
    if isSage, let reason = LaterNames.reason(name) { return reason }
    let known = globals.defined.map(\.name) + Catalogue.names(in: self)
    return suggestion(for: name, among: known).map { "did you mean `\($0)`?" } ?? variableHint(name)
  }

  private func variableHint(_ name: String) -> String? {
    isSage && name.count <= 8 ? "a symbolic variable is made with `var('\(name)')`" : nil
  }

  /// Turns any error into an exception of the language; ``Stopped`` stays.
  func raised(from error: any Error) -> Raised? {
    switch error {
    case let raised as Raised: return raised
    case is Stopped: return nil
    case let error as MathError:
      switch error {
      case .undefined(let message) where message.contains("division by zero"):
        return Raised(.zeroDivisionError, message)
      case .undefined(let message): return Raised(.valueError, message)
      case .undecided(let message): return Raised(.notImplementedError, message)
      case .exhausted(let message): return Budget.isInterrupted ? nil : Raised(.memoryError, message)
      }
    default: return Raised(.runtimeError, "\(error)")
    }
  }
}
