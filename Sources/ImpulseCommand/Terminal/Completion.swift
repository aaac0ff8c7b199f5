import CEdit
import Glibc
import Synchronization

/// Tab in the line editor: libedit asks through C functions, which reach the session through this one place.
enum Completion {
  // libedit calls back on the thread that reads the line, which is the thread that set these.
  nonisolated(unsafe) private static var complete: (String) -> [String] = { _ in [] }
  nonisolated(unsafe) private static var candidates: ArraySlice<String> = []

  /// From now on Tab offers what `complete` gives for the text before the cursor.
  static func begin(_ complete: @escaping (String) -> [String]) {
    unsafe self.complete = complete
    unsafe cedit_set_completion { text, _, end in
      let line = unsafe String(decoding: UnsafeRawBufferPointer(start: cedit_line(), count: Int(end)), as: UTF8.self)
      unsafe Completion.candidates = unsafe Completion.complete(line)[...]
      return unsafe rl_completion_matches(text, { _, _ in unsafe Completion.next() })
    }
  }

  /// The next candidate as a C string that libedit frees, `nil` after the last.
  private static func next() -> UnsafeMutablePointer<CChar>? {
    guard let candidate = unsafe candidates.popFirst() else { return nil }
    return unsafe strdup(candidate)
  }
}
