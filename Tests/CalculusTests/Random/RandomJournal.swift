import Glibc

/// The record of one round in the file that `RANDOM_JOURNAL` names: a line before it and one after it, so that a round
/// that crashes or hangs is the one that has only begun.
struct RandomJournal {
  private let round: String
  /// The processor's seconds that the answer took.
  var seconds = 0.0

  private static let file = unsafe getenv("RANDOM_JOURNAL").map { path in
    unsafe open(path, O_WRONLY | O_CREAT | O_APPEND, 0o644)
  }

  init(_ round: String, _ expression: @autoclosure () -> String) {
    self.round = round
    RandomJournal.write("\(round) begins: \(expression())")
  }

  /// Notes the outcome, one word.
  func end(_ outcome: String) { RandomJournal.write("\(round) \(outcome) \(seconds)") }

  private static func write(_ line: @autoclosure () -> String) {
    guard let file else { return }
    var text = line() + "\n"
    text.withUTF8 { bytes in _ = unsafe Glibc.write(file, bytes.baseAddress, bytes.count) }
  }
}
