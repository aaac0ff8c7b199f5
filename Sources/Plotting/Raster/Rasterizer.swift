import CRSVG
import Glibc

/// PNG and PDF from SVG, through librsvg and cairo, which are loaded at the first use.
public enum Rasterizer {
  /// The largest number of pixels of a side.
  public static let largestSide = 20_000.0
  /// The largest number of pixels of a picture.
  public static let largestArea = 100_000_000.0

  /// A PNG of an SVG document that is `width` × `height` units large, at `scale` pixels a unit.
  ///
  /// Throws `.notInstalled` without librsvg or cairo, `.tooLarge` above `largestSide` or `largestArea`, `.output` when
  /// librsvg does not accept the document.
  public static func png(
    svg: String, width: Double, height: Double, scale: Double = 2
  ) throws(PlottingError) -> [UInt8] {
    let columns = (width * scale).rounded()
    let rows = (height * scale).rounded()
    guard columns >= 1, rows >= 1, columns <= largestSide, rows <= largestSide, columns * rows <= largestArea else {
      throw PlottingError(
        .tooLarge, "the picture is to have \(pixels(columns)) × \(pixels(rows)) pixels, expected at most 20000 a side",
        hint: "choose a smaller `figsize` or `dpi`")
    }
    return try unsafe collect(svg) { text, count, output in
      unsafe crsvg_png(text, count, Int32(columns), Int32(rows), output)
    }
  }

  /// A PDF page of an SVG document that is `width` × `height` units (hundredths of an inch) large.
  ///
  /// Throws as `png` does; the text stays text and the lines stay lines.
  public static func pdf(svg: String, width: Double, height: Double) throws(PlottingError) -> [UInt8] {
    guard width > 0, height > 0, width <= largestSide, height <= largestSide else {
      throw PlottingError(.tooLarge, "the page is to be \(pixels(width)) × \(pixels(height)) hundredths of an inch")
    }
    return try unsafe collect(svg) { text, count, output in
      unsafe crsvg_pdf(text, count, width * 0.72, height * 0.72, output)
    }
  }

  /// Writes bytes to a file; throws `.output` with the system's reason.
  public static func write(_ bytes: [UInt8], to path: String) throws(PlottingError) {
    guard let file = unsafe fopen(path, "wb") else {
      throw PlottingError(.output, "cannot write `\(path)`: \(reason())")
    }
    let written = unsafe bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, file) }
    let closed = unsafe fclose(file)
    guard written == bytes.count, closed == 0 else {
      throw PlottingError(.output, "cannot write all of `\(path)`: \(reason())")
    }
  }

  private static func reason() -> String {
    unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "unknown error"
  }

  private static func pixels(_ value: Double) -> String { NumberText.significant(value, digits: 6) }

  private static func collect(
    _ svg: String, _ render: (UnsafePointer<CChar>, Int, UnsafeMutablePointer<CRSVGOutput>) -> Void
  ) throws(PlottingError) -> [UInt8] {
    var output = unsafe CRSVGOutput()
    unsafe svg.withCString { text in
      unsafe withUnsafeMutablePointer(to: &output) { unsafe render(text, svg.utf8.count, $0) }
    }
    defer { unsafe crsvg_release(&output) }
    let status = unsafe Int(output.status)
    guard status == 0 else { throw unsafe failure(status, message(of: &output)) }
    return unsafe Array(UnsafeBufferPointer(start: output.bytes, count: output.count))
  }

  private static func message(of output: inout CRSVGOutput) -> String {
    unsafe withUnsafeBytes(of: &output.message) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private static func failure(_ status: Int, _ message: String) -> PlottingError {
    guard status == 1 else { return PlottingError(.output, "the picture could not be drawn: \(message)") }
    return PlottingError(
      .notInstalled, "librsvg is not installed (`\(message)` is missing), and PNG and PDF need it",
      hint: "apt-get install librsvg2-2 libcairo2, or save the picture as `.svg`")
  }
}
