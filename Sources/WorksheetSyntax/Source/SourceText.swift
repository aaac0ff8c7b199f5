/// The text of a worksheet, as UTF-8 bytes, with its name and the starts of its lines.
///
/// Lines end with LF, CRLF or a lone CR. Texts of more than 2 GiB are cut there.
public struct SourceText: Sendable {
  /// What messages call the text: a file name, or `<cell 3>`.
  public let name: String

  /// The bytes. They need not be valid UTF-8; the lexer reports where they are not.
  public let bytes: [UInt8]

  /// The offset of the first byte of each line; never empty.
  public let lineStarts: [UInt32]

  /// The text of a string.
  public init(_ text: String, name: String = "worksheet.sage") {
    self.init(bytes: Array(text.utf8), name: name)
  }

  /// The text of bytes. Complexity: O(*n*).
  public init(bytes: [UInt8], name: String = "worksheet.sage") {
    self.name = name
    self.bytes = bytes.count <= Int(Int32.max) ? bytes : Array(bytes.prefix(Int(Int32.max)))
    self.lineStarts = SourceText.starts(of: self.bytes)
  }

  /// Everything.
  public var span: SourceSpan { SourceSpan(0, bytes.count) }

  /// The number of lines; at least 1.
  public var lineCount: Int { lineStarts.count }

  /// The text of a span; invalid bytes become U+FFFD.
  public func text(_ span: SourceSpan) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The number, from 1, of the line that holds an offset. Complexity: O(log *n*).
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line and column of an offset; offsets beyond the end count as the end.
  public func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = line(of: offset)
    let column = text(SourceSpan(Int(lineStarts[line - 1]), offset)).count + 1
    return SourcePosition(line: line, column: column)
  }

  /// The span of a line, counted from 1, without its line break.
  public func span(ofLine line: Int) -> SourceSpan {
    precondition(line >= 1 && line <= lineCount, "a line number lies between 1 and the number of lines")
    let start = Int(lineStarts[line - 1])
    var end = line < lineCount ? Int(lineStarts[line]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return SourceSpan(start, end)
  }

  private static func starts(of bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    for index in bytes.indices {
      let byte = bytes[index]
      let isCarriageReturnAlone = byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if byte == 0x0A || isCarriageReturnAlone { starts.append(UInt32(index + 1)) }
    }
    return starts
  }
}
