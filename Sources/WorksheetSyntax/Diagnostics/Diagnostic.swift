/// Something to tell the author of a text: what was found, what was expected, and where.
public struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: UInt8, Sendable {
    case error, warning
  }

  /// An explanation that points to a second place, or to none.
  public struct Note: Hashable, Sendable {
    /// The explanation.
    public var message: String
    /// Where it belongs.
    public var span: SourceSpan?

    /// A note, with the place it speaks of.
    public init(_ message: String, at span: SourceSpan? = nil) {
      self.message = message
      self.span = span
    }
  }

  /// The stable name of the kind of problem, like `missing-colon`.
  public var id: String
  /// How bad it is.
  public var severity: Severity
  /// Where it is.
  public var span: SourceSpan
  /// What was found and what was expected: lower case, no full stop, names in backquotes.
  public var message: String
  /// Further explanations.
  public var notes: [Note]
  /// What to write instead.
  public var hint: String?

  /// A diagnostic from its parts; later layers make their own with this.
  public init(
    id: String, severity: Severity = .error, span: SourceSpan, message: String, notes: [Note] = [], hint: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.span = span
    self.message = message
    self.notes = notes
    self.hint = hint
  }
}
