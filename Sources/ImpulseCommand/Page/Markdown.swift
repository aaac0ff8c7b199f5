/// The part of Markdown that worksheets use: headings, paragraphs, lists, fenced code, `code`, *emphasis*, **strong
/// emphasis** and links. Everything else is text, escaped.
struct Markdown {
  private var html = ""
  private var paragraph: [String] = []
  private var items: [String] = []
  private var listTag = "ul"
  private var fence: [String]?

  /// The text as HTML.
  static func html(_ text: String) -> String {
    var markdown = Markdown()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { markdown.read(String(line)) }
    if let rest = markdown.fence { markdown.code(rest) }
    markdown.close()
    return markdown.html
  }

  private mutating func read(_ line: String) {
    let text = trimmed(line)
    if text.hasPrefix("```") {
      if let rest = fence { code(rest) } else { close() }
      fence = fence == nil ? [] : nil
    } else if fence != nil {
      fence?.append(line)
    } else if text.isEmpty {
      close()
    } else if let level = heading(text) {
      close()
      html += "<h\(level)>\(Markdown.inline(trimmed(String(text.dropFirst(level)))))</h\(level)>\n"
    } else if let (tag, item) = item(text) {
      closeParagraph()
      if tag != listTag { closeList() }
      listTag = tag
      items.append(item)
    } else if !items.isEmpty, line.hasPrefix("  ") {
      items[items.count - 1] += " " + text
    } else {
      closeList()
      paragraph.append(text)
    }
  }

  private func heading(_ text: String) -> Int? {
    let level = text.prefix { $0 == "#" }.count
    return (1...6).contains(level) && text.dropFirst(level).first == " " ? level : nil
  }

  private func item(_ text: String) -> (tag: String, item: String)? {
    if let first = text.first, "-*+".contains(first), text.dropFirst().first == " " {
      return ("ul", String(text.dropFirst(2)))
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, text[digits.endIndex...].hasPrefix(". ") else { return nil }
    return ("ol", String(text[digits.endIndex...].dropFirst(2)))
  }

  private mutating func code(_ lines: [String]) {
    html += "<pre class=\"code\">\(Highlighter.html(lines.joined(separator: "\n")))</pre>\n"
  }

  private mutating func close() {
    closeParagraph()
    closeList()
  }

  private mutating func closeParagraph() {
    if !paragraph.isEmpty { html += "<p>\(Markdown.inline(paragraph.joined(separator: "\n")))</p>\n" }
    paragraph = []
  }

  private mutating func closeList() {
    guard !items.isEmpty else { return }
    html += "<\(listTag)>\n" + items.map { "<li>\(Markdown.inline($0))</li>\n" }.joined() + "</\(listTag)>\n"
    items = []
  }

  private func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// One run of text: `code`, **strong**, *emphasis*, [links](https://…); marks that do not close are text.
  static func inline(_ text: String) -> String {
    var rest = text[...]
    var html = ""
    while !rest.isEmpty {
      if let (piece, length) = mark(in: rest) {
        html += piece
        rest = rest.dropFirst(length)
      } else {
        html += HTML.escaped(String(rest.removeFirst()))
      }
    }
    return html
  }

  /// The HTML of the mark at the start of the text and how many characters it takes.
  private static func mark(in rest: Substring) -> (html: String, length: Int)? {
    guard let first = rest.first, "`*[".contains(first) else { return nil }
    let text = rest.prefix(2000)  // a mark that closes further away is text: long lines take linear time
    if let inside = between("`", in: text) { return ("<code>\(HTML.escaped(inside))</code>", inside.count + 2) }
    if let inside = between("**", in: text) { return ("<strong>\(inline(String(inside)))</strong>", inside.count + 4) }
    if let inside = between("*", in: text) { return ("<em>\(inline(String(inside)))</em>", inside.count + 2) }
    guard text.first == "[", let close = text.firstRange(of: "]("),
      let end = text[close.upperBound...].firstIndex(of: ")")
    else { return nil }
    let address = text[close.upperBound..<end]
    guard ["https://", "http://", "#"].contains(where: { address.hasPrefix($0) }) else { return nil }
    let name = text[text.index(after: text.startIndex)..<close.lowerBound]
    let link = "<a href=\"\(HTML.escaped(address))\">\(HTML.escaped(name))</a>"
    return (link, text.distance(from: text.startIndex, to: end) + 1)
  }

  /// What stands between a mark at the start and the next one of its kind; no blank next to either.
  private static func between(_ mark: String, in text: Substring) -> Substring? {
    guard text.hasPrefix(mark) else { return nil }
    let inner = text.dropFirst(mark.count)
    guard let end = inner.firstRange(of: mark)?.lowerBound, end > inner.startIndex else { return nil }
    let inside = inner[..<end]
    guard inside.first?.isWhitespace == false, inside.last?.isWhitespace == false else { return nil }
    return inside
  }
}
