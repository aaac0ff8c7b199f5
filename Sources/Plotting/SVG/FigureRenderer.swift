/// Writes one picture as SVG elements: ground, grid, data, axes, texts, legend, from back to front.
struct FigureRenderer {
  let layout: FigureLayout
  /// The number of the picture in the figure, for ids.
  let number: Int
  var styles: StyleSheet
  var body = ""

  /// Stands for the id of the figure until it is known.
  static let idMark: Character = "\u{1}"
  /// Pixels of a line of thickness 1.
  static let lineWidth = 1.6

  var graphics: Graphics { layout.graphics }
  var options: GraphicsOptions { layout.options }
  var fontSize: Double { layout.fontSize }
  var clip: String { "\(Self.idMark)c\(number)" }

  init(layout: FigureLayout, number: Int, styles: StyleSheet) {
    self.layout = layout
    self.number = number
    self.styles = styles
  }

  /// Writes everything.
  mutating func render() {
    let box = layout.inner.inset(left: -1, top: -1, right: -1, bottom: -1)
    body += "<clipPath id=\"\(clip)\">" + rect(box) + "/></clipPath>"
    drawGrid()
    if !layout.hasFrame { drawAxes() }
    drawData()
    if layout.hasFrame { drawAxes() }
    drawTickLabels()
    drawTexts()
    drawNames()
    drawColorBar()
    drawLegend()
  }

  /// The data in their order, inside the clip path.
  private mutating func drawData() {
    body += "<g clip-path=\"url(#\(clip))\" fill=\"none\" stroke-linejoin=\"round\" stroke-linecap=\"round\">"
    let order = graphics.primitives.indices.sorted {
      (graphics.primitives[$0].zOrder, $0) < (graphics.primitives[$1].zOrder, $1)
    }
    for index in order {
      switch graphics.primitives[index].shape {
      case .path(let shape): draw(shape)
      case .region(let shape): draw(shape)
      case .markers(let shape): draw(shape)
      case .bars(let shape): draw(shape)
      case .raster(let shape): draw(shape)
      case .span(let shape): draw(shape)
      case .arrow(let shape): draw(shape)
      case .text: break
      }
    }
    body += "</g>"
  }

  private mutating func drawTexts() {
    for primitive in graphics.primitives {
      if case .text(let shape) = primitive.shape { draw(shape) }
    }
  }

  // MARK: Elements

  /// `<rect x=… y=… width=… height=…`, open.
  func rect(_ box: PixelRect) -> String {
    "<rect x=\"\(SVGText.number(box.x))\" y=\"\(SVGText.number(box.y))\" width=\"\(SVGText.number(box.width))\""
      + " height=\"\(SVGText.number(box.height))\""
  }

  /// ` name="value"`, or nothing for 1.
  func opacity(_ name: String, _ value: Double) -> String {
    value >= 1 || value.isNaN ? "" : " \(name)=\"\(SVGText.number(max(value, 0)))\""
  }

  /// The attributes of a line.
  mutating func attributes(_ stroke: Stroke) -> String {
    let width = min(max(stroke.thickness.isFinite ? stroke.thickness : 1, 0), 1000) * Self.lineWidth
    var text = styles.stroke(Role(stroke.paint)) + " stroke-width=\"\(SVGText.number(width))\""
    text += opacity("stroke-opacity", stroke.alpha)
    let pattern = stroke.dash.pattern.map { SVGText.number($0 * max(width, 1)) }
    if !pattern.isEmpty {
      let cap = stroke.dash == .dashed ? " stroke-linecap=\"butt\"" : ""
      text += " stroke-dasharray=\"\(pattern.joined(separator: " "))\"" + cap
    }
    return text
  }

  /// A straight line.
  mutating func line(_ a: Point, _ b: Point, _ attributes: String) {
    body += "<path d=\"\(SVGText.path([a, b]))\"\(attributes)/>"
  }

  /// A label whose reference point is on the baseline; `anchor` is start, middle or end.
  mutating func label(
    _ text: RichText, at point: Point, size: Double, anchor: String = "middle", role: Role = .ink,
    attributes: String = "", isAmongData: Bool = false
  ) {
    guard point.isFinite, !text.runs.isEmpty else { return }
    var element = "<text x=\"\(SVGText.number(point.x))\" y=\"\(SVGText.number(point.y))\""
    element += anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
    element += size == fontSize ? "" : " font-size=\"\(SVGText.number(size))\""
    if isAmongData, options.transparent != true {
      // A margin of the ground's colour keeps the text apart from the lines behind it.
      element += styles.both(fill: role, stroke: .ground)
      element += " stroke-width=\"3.5\" stroke-linejoin=\"round\" paint-order=\"stroke\""
    } else {
      element += styles.fill(role)
    }
    // Spaces between runs in different styles are part of the label.
    element += attributes + (text.runs.count > 1 ? " xml:space=\"preserve\">" : ">")
    var rise = 0.0
    for run in text.runs {
      let plain = !run.italic && !run.bold && run.scale == 1 && run.rise == rise
      let content = SVGText.escaped(run.text)
      if plain {
        element += content
        continue
      }
      element += "<tspan"
      if run.rise != rise { element += " dy=\"\(SVGText.number((rise - run.rise) * size))\"" }
      if run.scale != 1 { element += " font-size=\"\(SVGText.number(run.scale * size))\"" }
      if run.italic { element += " font-style=\"italic\"" }
      if run.bold { element += " font-weight=\"bold\"" }
      element += ">" + content + "</tspan>"
      rise = run.rise
    }
    body += element + "</text>"
  }
}
