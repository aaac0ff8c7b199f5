import Glibc
import Synchronization

/// The standard streams: whole texts under one lock, so that the progress line never cuts into output.
enum Console {
  private static let state = Mutex(State())

  private struct State {
    var pending: [UInt8] = []
    var hasProgress = false
    /// Whether the cursor of the terminal stands after a part of a line that was printed.
    var isInsideLine = false
  }

  /// Whether standard output is a terminal.
  static let outputIsTerminal = isatty(STDOUT_FILENO) == 1
  /// Whether standard error is a terminal.
  static let errorIsTerminal = isatty(STDERR_FILENO) == 1
  /// Whether messages may be coloured (https://no-color.org).
  static let colorsErrors = errorIsTerminal && environment("NO_COLOR") == nil && environment("TERM") != "dumb"

  /// A reader that goes away ends us quietly, whatever our parent did with SIGPIPE.
  static func prepare() {
    _ = signal(SIGPIPE, SIG_DFL)
  }

  /// Writes to standard output; at once on a terminal, in blocks elsewhere.
  static func print(_ text: String) {
    state.withLock { state in
      clearProgress(&state)
      state.pending += text.utf8
      if let last = text.utf8.last { state.isInsideLine = outputIsTerminal && last != UInt8(ascii: "\n") }
      if outputIsTerminal || state.pending.count > 1 << 16 { flush(&state) }
    }
  }

  /// Writes a text to standard error, after what was printed before.
  static func complain(_ text: String, newline: Bool = true) {
    state.withLock { state in
      flush(&state)
      clearProgress(&state)
      write(Array((newline ? text + "\n" : text).utf8), to: STDERR_FILENO)
    }
  }

  /// Draws the progress line over itself; the next output wipes it out. Nothing while a printed line is unfinished.
  static func showProgress(_ line: String) {
    state.withLock { state in
      guard !state.isInsideLine else { return }
      flush(&state)
      write(Array("\r\u{1B}[K\(line)".utf8), to: STDERR_FILENO)
      state.hasProgress = true
    }
  }

  /// Wipes the progress line out.
  static func hideProgress() {
    state.withLock { clearProgress(&$0) }
  }

  /// Writes what is waiting.
  static func flush() {
    state.withLock { flush(&$0) }
  }

  /// Ends the process after writing what is waiting; no destructors, they have nothing to add.
  static func exit(_ status: Int32) -> Never {
    flush()
    Glibc._exit(status)
  }

  /// The value of an environment variable, `nil` when it is not set.
  static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  private static func clearProgress(_ state: inout State) {
    guard state.hasProgress else { return }
    write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
    state.hasProgress = false
  }

  private static func flush(_ state: inout State) {
    write(state.pending, to: STDOUT_FILENO)
    state.pending.removeAll(keepingCapacity: true)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { all in
        unsafe Glibc.write(descriptor, all.baseAddress! + done, all.count - done)
      }
      if count < 0 {
        if errno == EINTR { continue }
        Glibc._exit(74)  // EX_IOERR: nobody left to tell
      }
      done += count
    }
  }
}
