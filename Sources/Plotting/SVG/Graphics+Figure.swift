extension Graphics {
  /// Draws the picture.
  ///
  /// Deterministic: equal pictures give equal bytes. Throws `.badValue` for options that make no sense and
  /// `.tooLarge` for a figure of more than 200 inches a side.
  public func figure() throws(PlottingError) -> Figure {
    let size = options.figureSize ?? .standard
    let outer = try size.rect()
    let layout = try FigureLayout.fitting(self, in: outer)
    var renderer = FigureRenderer(layout: layout, number: 0, styles: StyleSheet(theme: options.theme ?? .automatic))
    renderer.render()
    var builder = FigureBuilder(
      fontSize: layout.fontSize, title: name, summary: summary, box: layout.used,
      isTransparent: options.transparent ?? false, styles: renderer.styles, body: renderer.body)
    return builder.figure()
  }

  /// What the picture is called.
  var name: String { options.title.map { RichText($0).plain } ?? "Plot" }

  /// What the user should know about the drawing, each remark once; empty when all is well.
  public var remarks: [String] {
    primitives.compactMap(\.remark).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// What a reader who cannot see the picture is told.
  public var summary: String {
    let parts = primitives.compactMap { primitive in
      primitive.summary.map { (primitive.label.map { RichText($0).plain + ": " } ?? "") + $0 }
    }
    if parts.isEmpty { return "A picture of \(primitives.count) part\(primitives.count == 1 ? "" : "s")." }
    return parts.prefix(12).joined(separator: "; ") + "."
  }
}

extension FigureSize {
  /// The rectangle of a figure of this size.
  func rect() throws(PlottingError) -> PixelRect {
    guard width.isFinite, height.isFinite, width > 0, height > 0 else {
      throw PlottingError(.badValue, "`figsize` is \(width) × \(height), expected two numbers of inches above 0")
    }
    guard width <= 200, height <= 200 else {
      throw PlottingError(
        .tooLarge, "`figsize` is \(width) × \(height) inches, expected at most 200 a side",
        hint: "`figsize` counts inches, not pixels")
    }
    return PixelRect(x: 0, y: 0, width: max(width * 100, 20), height: max(height * 100, 20))
  }
}
