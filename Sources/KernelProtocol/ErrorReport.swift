/// An error that ended a cell.
public struct ErrorReport: Hashable, Sendable {
  /// The class of the error, as `ZeroDivisionError`.
  public let name: String
  /// What was found and what was expected, one sentence.
  public let message: String
  /// The whole report for a person: message, place with a caret, hint. Lines without a trailing newline.
  public let rendered: String
  /// The calls that led to the error, outermost first.
  public let traceback: [String]

  /// A report; `rendered` is `name: message` unless given.
  public init(name: String, message: String, rendered: String? = nil, traceback: [String] = []) {
    self.name = name
    self.message = message
    self.rendered = rendered ?? (message.isEmpty ? name : "\(name): \(message)")
    self.traceback = traceback
  }
}
