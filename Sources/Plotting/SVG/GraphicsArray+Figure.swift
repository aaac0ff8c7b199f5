extension GraphicsArray {
  /// Draws all pictures in one figure, each in a cell of the same size.
  ///
  /// Throws `.badData` when there is no picture, and as `Graphics.figure` does.
  public func figure() throws(PlottingError) -> Figure {
    let columns = rows.map(\.count).max() ?? 0
    guard columns > 0 else { throw PlottingError(.badData, "the array of pictures is empty") }
    let standard = FigureSize(
      width: min(max(6.4, 3.4 * Double(columns)), 200), height: min(max(2.55 * Double(rows.count), 3), 200))
    let outer = try (figureSize ?? standard).rect()
    let head = title == nil ? 0 : 30.0
    let cell = PixelRect(
      x: 0, y: 0, width: outer.width / Double(columns), height: (outer.height - head) / Double(rows.count))
    let rows = try aligned()
    var styles = StyleSheet(theme: theme ?? rows.lazy.joined().compactMap(\.options.theme).first ?? .automatic)
    var body = ""
    var number = 0
    for (row, cells) in rows.enumerated() {
      for (column, graphics) in cells.enumerated() {
        let box = PixelRect(
          x: Double(column) * cell.width, y: head + Double(row) * cell.height, width: cell.width, height: cell.height)
        var renderer = FigureRenderer(
          layout: try FigureLayout.fitting(graphics, in: box.inset(left: 4, top: 4, right: 4, bottom: 4)),
          number: number,
          styles: styles)
        if let title, number == 0 {
          renderer.label(RichText(title), at: Point(outer.width / 2, 22), size: 16)
        }
        renderer.body += "<g font-size=\"\(SVGText.number(renderer.fontSize))\">"
        renderer.render()
        body += renderer.body + "</g>"
        styles = renderer.styles
        number += 1
      }
    }
    let summaries = rows.joined().map { $0.name + ": " + $0.summary }
    var builder = FigureBuilder(
      fontSize: 10 * 100 / 72, title: title ?? "Pictures in \(rows.count) rows and \(columns) columns",
      summary: summaries.joined(separator: " "), box: outer, isTransparent: isTransparent, styles: styles, body: body)
    return builder.figure()
  }

  /// The pictures, with common ranges where they are wished.
  private func aligned() throws(PlottingError) -> [[Graphics]] {
    guard sharesX || sharesY else { return rows }
    var (x, y) = (Extent.empty, Extent.empty)
    for row in rows {
      for graphics in row where !graphics.primitives.isEmpty {
        let view = try ViewRange(graphics)
        x.include(view.x)
        y.include(view.y)
      }
    }
    return rows.map { row in
      row.map { graphics in
        var graphics = graphics
        if sharesX, !x.isEmpty { (graphics.options.xmin, graphics.options.xmax) = (x.lower, x.upper) }
        if sharesY, !y.isEmpty { (graphics.options.ymin, graphics.options.ymax) = (y.lower, y.upper) }
        return graphics
      }
    }
  }
}
