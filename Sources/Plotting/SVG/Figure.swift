/// A finished figure: its SVG and its size.
public struct Figure: Equatable, Sendable {
  /// The SVG document: UTF-8, self-contained, no scripts and no external references.
  public let svg: String
  /// The width in units of a hundredth of an inch, which are CSS pixels on the screen.
  public let width: Double
  /// The height in the same units.
  public let height: Double

  /// The figure as PNG; `dpi` 200 gives two pixels a unit. Throws as `Rasterizer.png`.
  public func png(dpi: Double = 200) throws(PlottingError) -> [UInt8] {
    guard dpi.isFinite, dpi > 0 else {
      throw PlottingError(.badValue, "`dpi` is \(dpi), expected a number above 0")
    }
    return try Rasterizer.png(svg: svg, width: width, height: height, scale: dpi / 100)
  }

  /// The figure as one PDF page. Throws as `Rasterizer.pdf`.
  public func pdf() throws(PlottingError) -> [UInt8] {
    try Rasterizer.pdf(svg: svg, width: width, height: height)
  }

  /// Writes the figure to a file; the ending `.svg`, `.png` or `.pdf` chooses the format.
  public func save(to path: String, dpi: Double = 200) throws(PlottingError) {
    let ending = path.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() }
    switch ending {
    case "svg": try Rasterizer.write(Array(svg.utf8), to: path)
    case "png": try Rasterizer.write(try png(dpi: dpi), to: path)
    case "pdf": try Rasterizer.write(try pdf(), to: path)
    default:
      throw PlottingError(
        .badValue, "`\(path)` does not end in a known format", hint: "pictures are saved as `.svg`, `.png` or `.pdf`")
    }
  }
}
