import CEdit
import Glibc

/// Lines from a person: editing, history and completion through libedit on a terminal, plain lines elsewhere.
final class LineEditor {
  /// What the person did.
  enum Entry {
    case text(String)
    case interrupted
    case end
  }

  /// Whether somebody types.
  let isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  /// The version of libedit.
  static var libraryVersion: String { unsafe cedit_version().map { unsafe String(cString: $0) } ?? "?" }

  private let history: String?

  /// An editor that asks `complete` for what may stand for the word before the cursor.
  init(complete: @escaping (String) -> [String]) {
    guard isInteractive else {
      history = nil
      return
    }
    history = LineEditor.historyPath()
    Completion.begin(complete)
    _ = unsafe setlocale(LC_CTYPE, "")
    if unsafe String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" { _ = unsafe setlocale(LC_CTYPE, "C.UTF-8") }
    using_history()
    stifle_history(2000)
    if let history { unsafe read_history(history) }
  }

  /// The next line, without its newline; what was printed is written first, so that a program can converse with us.
  func line(prompt: String) -> Entry {
    Console.flush()
    guard isInteractive else { return readLine().map(Entry.text) ?? .end }
    guard let typed = unsafe readline(prompt) else {
      guard Interrupts.isPending else { return .end }
      Interrupts.clear()
      Console.print("\n")
      return .interrupted
    }
    defer { unsafe free(typed) }
    let text = unsafe String(cString: typed)
    remember(text)
    return .text(text)
  }

  private func remember(_ line: String) {
    guard !line.allSatisfy(\.isWhitespace) else { return }
    unsafe add_history(line)
    if let history { unsafe write_history(history) }
  }

  /// `$XDG_STATE_HOME/impulse/history`, the directory made; `nil` where that cannot be.
  private static func historyPath() -> String? {
    let home = Console.environment("HOME").map { $0 + "/.local/state" }
    guard let state = Console.environment("XDG_STATE_HOME").flatMap({ $0.isEmpty ? nil : $0 }) ?? home else {
      return nil
    }
    let directory = state + "/impulse"
    guard (try? Files.makeDirectory(directory)) != nil else { return nil }
    let path = directory + "/history"
    let descriptor = unsafe open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    close(descriptor)
    return path
  }
}
