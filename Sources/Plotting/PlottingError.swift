/// A picture that cannot be made: what was found, what was expected, and a hint.
public struct PlottingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What kind of mistake it is.
  public enum Kind: Equatable, Sendable {
    /// An option has no such name.
    case unknownOption
    /// An option has a value of the wrong kind or outside its range.
    case badValue
    /// The interval or the data leave nothing to draw.
    case badData
    /// The picture would be larger than a screen or a printer can show.
    case tooLarge
    /// librsvg or cairo is not on this machine.
    case notInstalled
    /// librsvg, cairo or the file system refused.
    case output
  }

  /// The kind of the mistake.
  public let kind: Kind
  /// One sentence: found and expected, lower case, no full stop.
  public let message: String
  /// What to do about it; nil when the message says it all.
  public let hint: String?

  /// Makes an error.
  public init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }

  /// The message, followed by the hint.
  public var description: String {
    guard let hint else { return message }
    return message + "; hint: " + hint
  }
}
