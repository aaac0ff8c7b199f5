/// What a bundle holds for one media type.
public enum Payload: Hashable, Sendable {
  /// Characters: everything but raster pictures.
  case text(String)
  /// Raw bytes, written in base64 on the wire.
  case bytes([UInt8])

  /// The characters, when the payload is text.
  public var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The bytes of the payload; text gives its UTF-8.
  public var bytes: [UInt8] {
    switch self {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    }
  }
}
