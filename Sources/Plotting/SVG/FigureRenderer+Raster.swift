extension FigureRenderer {
  /// Up to this many cells are drawn as rectangles, more as an embedded image.
  private static let manyCells = 2500

  mutating func draw(_ shape: RasterShape) {
    guard shape.rows > 0, shape.columns > 0 else { return }
    let a = layout.pixel(Point(shape.x.lower, shape.y.lower))
    let b = layout.pixel(Point(shape.x.upper, shape.y.upper))
    guard a.isFinite, b.isFinite else { return }
    if shape.cells.count <= Self.manyCells && !shape.isSmooth {
      drawCells(shape, a, b)
    } else {
      drawImage(shape, a, b)
    }
  }

  /// Rectangles, neighbours of the same colour joined along the row.
  private mutating func drawCells(_ shape: RasterShape, _ a: Point, _ b: Point) {
    body += "<g shape-rendering=\"crispEdges\">"
    let step = Point((b.x - a.x) / Double(shape.columns), (b.y - a.y) / Double(shape.rows))
    for row in 0..<shape.rows {
      var start = 0
      while start < shape.columns {
        let color = shape.cells[row * shape.columns + start]
        var end = start + 1
        while end < shape.columns, shape.cells[row * shape.columns + end] == color { end += 1 }
        let (x0, x1) = (a.x + step.x * Double(start), a.x + step.x * Double(end))
        let (y0, y1) = (a.y + step.y * Double(row), a.y + step.y * Double(row + 1))
        let box = PixelRect(x: min(x0, x1), y: min(y0, y1), width: abs(x1 - x0), height: abs(y1 - y0))
        body += rect(box) + " fill=\"\(Color(rgb: color).hex)\"/>"
        start = end
      }
    }
    body += "</g>"
  }

  /// An image, turned so that its first row is where the axes want it.
  private mutating func drawImage(_ shape: RasterShape, _ a: Point, _ b: Point) {
    var cells = shape.cells
    if b.y < a.y {
      cells = (0..<shape.rows).reversed().flatMap { row in
        shape.cells[row * shape.columns..<(row + 1) * shape.columns]
      }
    }
    if b.x < a.x {
      cells = (0..<shape.rows).flatMap { row in cells[row * shape.columns..<(row + 1) * shape.columns].reversed() }
    }
    let data = Base64.encoded(PNGEncoder.encoded(width: shape.columns, height: shape.rows, cells: cells))
    let box = PixelRect(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(b.x - a.x), height: abs(b.y - a.y))
    let place = rect(box).dropFirst("<rect".count)
    let rendering = shape.isSmooth ? "auto" : "pixelated"
    body += "<image\(place) preserveAspectRatio=\"none\" style=\"image-rendering:\(rendering)\""
    body += " href=\"data:image/png;base64,\(data)\"/>"
  }
}
