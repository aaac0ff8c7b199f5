/// Puts the rendered parts of a figure into one document.
struct FigureBuilder {
  /// The fonts of the texts, the reader's own first.
  static let fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"

  let fontSize: Double
  let title: String
  let summary: String
  let box: PixelRect
  let isTransparent: Bool
  var styles: StyleSheet
  var body: String

  /// The document. Its id is a hash of its contents: equal figures are equal byte for byte, different ones can stand
  /// on one page.
  mutating func figure() -> Figure {
    if !isTransparent {
      let ground = "<rect x=\"\(SVGText.number(box.x))\" y=\"\(SVGText.number(box.y))\" width=\"100%\" height=\"100%\""
      body = ground + styles.fill(.ground) + "/>" + body
    }
    let id = "figure-" + Self.hash(body + title + summary)
    let contents = styles.rules(id: id) + Self.replacingMark(body, with: id)
    let size = (SVGText.number(box.width.rounded(.up)), SVGText.number(box.height.rounded(.up)))
    let view = "\(SVGText.number(box.x)) \(SVGText.number(box.y)) \(size.0) \(size.1)"
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(id)\" width=\"\(size.0)\" height=\"\(size.1)\""
    svg += " viewBox=\"\(view)\" role=\"img\" aria-labelledby=\"\(id)-t \(id)-d\""
    svg += " font-family=\"\(Self.fonts)\" font-size=\"\(SVGText.number(fontSize))\">"
    svg += "<title id=\"\(id)-t\">\(SVGText.escaped(title))</title>"
    svg += "<desc id=\"\(id)-d\">\(SVGText.escaped(summary))</desc>"
    svg += contents + "</svg>\n"
    return Figure(svg: svg, width: box.width.rounded(.up), height: box.height.rounded(.up))
  }

  private static func replacingMark(_ text: String, with id: String) -> String {
    text.split(separator: FigureRenderer.idMark, omittingEmptySubsequences: false).joined(separator: id + "-")
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ text: String) -> String {
    let value = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(value, radix: 16)
  }
}
