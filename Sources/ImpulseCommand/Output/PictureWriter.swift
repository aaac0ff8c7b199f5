import KernelProtocol
import Plotting

/// Writes the pictures of one worksheet: `stem-1.svg`, `stem-2.svg`, … in one directory, or under the names that the
/// worksheet gave in `.save('name.png')` and `savefig`, in the same directory and never outside it.
final class PictureWriter {
  private let directory: String
  private let stem: String
  private let format: PictureFormat
  private var count = 0

  init(directory: String, stem: String, format: PictureFormat) {
    self.directory = directory
    self.stem = stem
    self.format = format
  }

  /// Writes the picture of a bundle and gives its path; `nil` when the bundle holds none.
  func write(_ bundle: DisplayBundle) throws -> String? {
    let wish = fileName(of: bundle)
    guard let picture = try picture(of: bundle, format: wish?.format ?? format) else { return nil }
    if wish == nil { count += 1 }
    let path = Files.join(directory, "\(wish?.stem ?? "\(stem)-\(count)").\(picture.ending)")
    try Files.write(picture.bytes, to: path)
    return path
  }

  /// The last part of the path that the worksheet asked for, and the format that its ending names.
  private func fileName(of bundle: DisplayBundle) -> (stem: String, format: PictureFormat?)? {
    guard let text = bundle[.fileName]?.text else { return nil }
    let name = String(text.split(separator: "/").last ?? "").filter { !$0.isASCII || $0.asciiValue ?? 0 >= 32 }
    let format = name.lastIndex(of: ".").flatMap { PictureFormat(rawValue: name[$0...].dropFirst().lowercased()) }
    let stem = format == nil ? name : Files.stem(of: name)
    return stem.isEmpty || stem.hasPrefix(".") ? nil : (stem, format)
  }

  private func picture(of bundle: DisplayBundle, format: PictureFormat) throws -> (bytes: [UInt8], ending: String)? {
    guard let svg = bundle.svg else { return bundle[.png].map { ($0.bytes, "png") } }
    guard format != .svg else { return (Array(svg.utf8), "svg") }
    guard let width = size("width", of: svg), let height = size("height", of: svg) else {
      throw UsageProblem("cannot make a \(format.rawValue) of a picture that does not tell its size; use --format svg")
    }
    do {
      let bytes =
        switch format {
        case .png: try Rasterizer.png(svg: svg, width: width, height: height)
        case .pdf: try Rasterizer.pdf(svg: svg, width: width, height: height)
        case .svg: Array(svg.utf8)
        }
      return (bytes, format.rawValue)
    } catch {
      throw UsageProblem(error.description)
    }
  }

  /// The number in `name="…"` of the opening tag.
  private func size(_ name: String, of svg: String) -> Double? {
    let tag = svg.prefix { $0 != ">" }
    guard let begin = tag.firstRange(of: " \(name)=\"") else { return nil }
    return Double(tag[begin.upperBound...].prefix { $0 != "\"" })
  }
}
