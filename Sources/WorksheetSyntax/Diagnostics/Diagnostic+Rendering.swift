extension Diagnostic {
  /// The diagnostic as people read it: message, place, the line with a mark under the span, notes, hint.
  ///
  /// A span over several lines is marked to the end of its first line. Long lines are cut around the mark. The mark counts
  /// the columns of a terminal: wide East Asian characters and emoji take two, combining marks none, a tab becomes blanks up to
  /// the next multiple of four. The text ends without a line break.
  public func rendered(in source: SourceText, color: Bool = false) -> String {
    let style = RenderingStyle(isOn: color)
    let title = severity == .error ? "error" : "warning"
    let code = severity == .error ? "31" : "33"
    let position = source.position(of: Int(span.start))
    let margin = String(repeating: " ", count: marginWidth(in: source))
    var lines = [style.paint(title, "1;" + code) + style.paint(": " + message, "1")]
    lines.append("\(margin)\(style.paint("-->", "34")) \(source.name):\(position.line):\(position.column)")
    lines.append("\(margin) \(style.paint("|", "34"))")
    lines += excerpt(of: span, in: source, margin, style, code: code, mark: "^")
    for note in notes {
      if let place = note.span {
        lines += excerpt(of: place, in: source, margin, style, code: "34", mark: "-", label: note.message)
      } else {
        lines.append("\(margin) \(style.paint("=", "34")) note: \(note.message)")
      }
    }
    if let hint { lines.append("\(margin) \(style.paint("=", "34")) \(style.paint("hint", "1")): \(hint)") }
    return lines.joined(separator: "\n")
  }

  private func marginWidth(in source: SourceText) -> Int {
    let places = [span] + notes.compactMap(\.span)
    let lines = places.map { source.position(of: Int($0.start)).line }
    return String(lines.max() ?? 1).count
  }

  private func excerpt(
    of span: SourceSpan, in source: SourceText, _ margin: String, _ style: RenderingStyle, code: String,
    mark: Character,
    label: String = ""
  ) -> [String] {
    let start = min(Int(span.start), source.bytes.count)
    let number = source.line(of: start)
    let line = source.span(ofLine: number)
    let from = min(start, Int(line.end))
    let to = min(max(Int(span.end), from), Int(line.end))
    let before = TerminalText(source.text(SourceSpan(Int(line.start), from)), from: 0)
    let marked = TerminalText(source.text(SourceSpan(from, to)), from: before.width)
    let after = TerminalText(source.text(SourceSpan(to, Int(line.end))), from: before.width + marked.width)
    let (shownBefore, shownMarked, shownAfter) = (before.suffix(70), marked.prefix(70), after.prefix(50))
    let digits = String(number)
    let gutter = String(repeating: " ", count: margin.count - digits.count) + digits
    let carets = String(repeating: mark, count: max(1, shownMarked.width)) + (label.isEmpty ? "" : " " + label)
    let blanks = String(repeating: " ", count: shownBefore.width)
    let text = shownBefore.text + shownMarked.text + shownAfter.text
    return [
      "\(style.paint(gutter + " |", "34")) \(text)",
      "\(margin) \(style.paint("|", "34")) \(blanks)\(style.paint(carets, code))",
    ]
  }
}
