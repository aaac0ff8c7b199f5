import KernelProtocol

/// A worksheet as one self-contained page: no script, no file beside it, nothing loaded from anywhere.
struct Page {
  private let title: String
  private var body = ""

  init(title: String) { self.title = title }

  /// A text of the worksheet.
  mutating func addText(_ markdown: String) { body += Markdown.html(markdown) }

  /// A cell: its code, then what it showed.
  mutating func addCode(_ cell: SheetCell, outputs: [CellOutput]) {
    let code = Page.withoutBlankEnds(cell.text)
    guard !code.isEmpty || !outputs.isEmpty else { return }
    body += "<section class=\"cell\">\n"
    if !cell.title.isEmpty { body += "<p class=\"title\">\(HTML.escaped(cell.title))</p>\n" }
    body += "<div class=\"number\" aria-hidden=\"true\">\(cell.number)</div>\n"
    body += "<pre class=\"code\">\(Highlighter.html(code))</pre>\n"
    for output in Page.joined(outputs) { body += Page.html(output) }
    body += "</section>\n"
  }

  /// The whole document. The policy forbids scripts and requests, whatever a worksheet shows through `html(…)`.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="generator" content="Impulse">
    <title>\(HTML.escaped(title))</title>
    <style>
    \(PageStyle.css)
    </style>
    </head>
    <body>
    <main>
    \(body)</main>
    <footer>\(HTML.escaped(title)), run by Impulse</footer>
    </body>
    </html>

    """
  }

  /// Printed lines in one piece, and nothing of what was cleared.
  private static func joined(_ outputs: [CellOutput]) -> [CellOutput] {
    var joined: [CellOutput] = []
    for output in outputs {
      switch (joined.last, output) {
      case (_, .clear): joined = []
      case (.stream(let last, let before), .stream(let stream, let text)) where last == stream:
        joined[joined.count - 1] = .stream(stream, before + text)
      default: joined.append(output)
      }
    }
    return joined
  }

  private static func html(_ output: CellOutput) -> String {
    switch output {
    case .stream(.stdout, let text): "<pre class=\"out\">\(HTML.escaped(text))</pre>\n"
    case .stream(.stderr, let text): "<pre class=\"out stderr\">\(HTML.escaped(text))</pre>\n"
    case .display(let bundle), .result(let bundle, _): "<div class=\"out\">\(html(bundle))</div>\n"
    case .warning(let text): "<pre class=\"warning\">\(HTML.escaped(text))</pre>\n"
    case .error(let report): "<pre class=\"error\">\(HTML.escaped(report.rendered))</pre>\n"
    case .clear: ""
    }
  }

  /// The richest form that a page can show without a script.
  private static func html(_ bundle: DisplayBundle) -> String {
    if let svg = bundle.svg { return "<figure>\(svg)</figure>" }
    if let png = bundle[.png] {
      let alt = HTML.escaped(bundle.plain ?? "picture")
      return "<figure><img alt=\"\(alt)\" src=\"data:image/png;base64,\(Base64.encode(png.bytes))\"></figure>"
    }
    if let math = bundle.mathML { return "<div class=\"math\">\(math)</div>" }
    if let html = bundle.html { return html }
    return "<pre>\(HTML.escaped(bundle.plain ?? bundle.latex ?? ""))</pre>"
  }

  /// The lines between the first and the last that hold more than blanks.
  static func withoutBlankEnds(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }[...]
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
