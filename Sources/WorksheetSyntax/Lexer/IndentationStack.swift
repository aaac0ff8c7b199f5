/// The open indentations of a text, each measured twice: with tab stops every 8 columns, and with tabs as one column.
struct IndentationStack: Sendable {
  /// The width of the blanks at the start of a line.
  struct Width: Equatable, Sendable {
    var columns = 0
    var characters = 0
  }

  /// What a line's indentation does.
  enum Change: Equatable, Sendable {
    case same, indent
    case dedent(Int)
    /// It closes blocks, but ends between two indentations; the line counts as part of the inner block.
    case unmatched(closed: Int)
    /// Tabs and blanks are mixed so that the order depends on the width of a tab.
    case ambiguous
  }

  /// The open indentations; empty before the first line, which sets the base.
  private(set) var widths: [Width] = []

  mutating func change(to width: Width) -> Change {
    guard let top = widths.last else {
      widths = [width]
      return .same
    }
    if width.columns == top.columns { return width.characters == top.characters ? .same : .ambiguous }
    if width.columns > top.columns {
      guard width.characters > top.characters else { return .ambiguous }
      widths.append(width)
      return .indent
    }
    return close(to: width)
  }

  private mutating func close(to width: Width) -> Change {
    var closed = 0
    while widths.count > 1, let top = widths.last, top.columns > width.columns {
      widths.removeLast()
      closed += 1
    }
    guard let top = widths.last, top.columns != width.columns else { return .dedent(closed) }
    if closed > 0 { widths.append(width) } else { widths = [width] }
    return .unmatched(closed: max(0, closed - 1))
  }

  /// Closes everything; returns how many dedent tokens that takes.
  mutating func closeAll() -> Int {
    let closed = max(0, widths.count - 1)
    widths.removeLast(closed)
    return closed
  }
}
