/// The kind of a payload: a MIME type.
public struct MediaType: Hashable, Sendable, CustomStringConvertible {
  /// The MIME type, as `text/plain`.
  public let name: String

  /// The media type with a MIME name.
  public init(_ name: String) { self.name = name }

  /// The MIME type.
  public var description: String { name }

  /// Text for a terminal.
  public static let plainText = MediaType("text/plain")
  /// LaTeX, with its own `$` or `\[ \]`.
  public static let latex = MediaType("text/latex")
  /// A fragment of a page.
  public static let html = MediaType("text/html")
  /// A `<math>` element.
  public static let mathML = MediaType("application/mathml+xml")
  /// A picture as one `<svg>` element.
  public static let svg = MediaType("image/svg+xml")
  /// A picture as PNG bytes.
  public static let png = MediaType("image/png")
  /// The name of the file in which the worksheet wishes a picture to be kept.
  public static let fileName = MediaType("application/vnd.impulse.file-name")
}
