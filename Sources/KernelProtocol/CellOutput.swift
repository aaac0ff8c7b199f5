/// What a running cell sends, in the order in which it happened.
public enum CellOutput: Hashable, Sendable {
  /// The two text streams of a cell.
  public enum Stream: String, Sendable {
    case stdout, stderr
  }

  /// Printed text, newlines included.
  case stream(Stream, String)
  /// A value or picture shown on purpose (`show`, `plot(…).show()`).
  case display(DisplayBundle)
  /// The value of the last expression of the cell numbered `executionCount`.
  case result(DisplayBundle, executionCount: Int)
  /// A doubt that did not stop the cell (an integral without a proved bound).
  case warning(String)
  /// The error that ended the cell.
  case error(ErrorReport)
  /// Forget what the cell showed so far: at once, or when the next output arrives.
  case clear(wait: Bool)

  /// Printed text on the standard output of the cell.
  public static func printed(_ text: String) -> CellOutput { .stream(.stdout, text) }

  /// The bundle of a display or result.
  public var bundle: DisplayBundle? {
    switch self {
    case .display(let bundle), .result(let bundle, _): bundle
    case .stream, .warning, .error, .clear: nil
    }
  }

  /// Whether the cell ended here.
  public var isError: Bool {
    guard case .error = self else { return false }
    return true
  }
}
