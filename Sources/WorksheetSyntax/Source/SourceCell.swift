/// A cell of a worksheet.
public struct SourceCell: Hashable, Sendable {
  /// What a cell holds.
  public enum Kind: Sendable {
    case code, markdown
  }

  /// What the cell holds.
  public let kind: Kind

  /// What follows `# %%` on the line that begins the cell; empty when nothing does or there is no such line.
  public let title: String

  /// The whole lines of the cell, without the `# %%` line.
  public let span: SourceSpan
}

extension SourceText {
  /// The cells: a line that begins with `# %%` (or `#%%`) begins a new one.
  ///
  /// `# %% [markdown]` begins a cell of text. What stands before the first such line is a cell if it holds more than blank
  /// lines; a text without such a line is one cell. There is always at least one. A `# %%` line inside a string or bracket
  /// counts too.
  public var cells: [SourceCell] {
    var cells: [SourceCell] = []
    var title = ""
    var kind = SourceCell.Kind.code
    var start = 0
    var isExplicit = false
    for line in 1...lineCount {
      guard let heading = heading(ofLine: line) else { continue }
      let end = Int(lineStarts[line - 1])
      if isExplicit || !isBlank(start..<end) {
        cells.append(SourceCell(kind: kind, title: title, span: SourceSpan(start, end)))
      }
      (kind, title) = SourceText.kindAndTitle(heading)
      isExplicit = true
      start = line < lineCount ? Int(lineStarts[line]) : bytes.count
    }
    cells.append(SourceCell(kind: kind, title: title, span: SourceSpan(start, bytes.count)))
    return cells
  }

  /// What follows `# %%` on a line; nil for another line.
  private func heading(ofLine line: Int) -> String? {
    let span = span(ofLine: line)
    var rest = bytes[span.range]
    if span.start == 0, rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    guard rest.first == 0x23 else { return nil }
    rest = rest.dropFirst().drop { $0 == 0x20 }
    guard rest.starts(with: [0x25, 0x25]) else { return nil }
    return String(decoding: rest.dropFirst(2), as: UTF8.self)
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
  }

  private static func kindAndTitle(_ heading: String) -> (SourceCell.Kind, String) {
    var title = heading[...]
    func trim() {
      while let first = title.first, first.isWhitespace { title.removeFirst() }
      while let last = title.last, last.isWhitespace { title.removeLast() }
    }
    trim()
    for mark in ["[markdown]", "[md]"] where title.lowercased().hasPrefix(mark) {
      title = title.dropFirst(mark.count)
      trim()
      return (.markdown, String(title))
    }
    return (.code, String(title))
  }
}
