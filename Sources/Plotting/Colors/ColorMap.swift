/// A continuous scale of colours from 0 to 1, given by equally spaced stops.
public struct ColorMap: Equatable, Sendable {
  /// The name it was found under.
  public let name: String
  /// Equally spaced colours, the first for 0 and the last for 1.
  public let stops: [Color]

  /// Makes a colour map; a single stop gives one colour everywhere.
  public init(name: String, stops: [Color]) {
    precondition(!stops.isEmpty, "a colour map has at least one stop")
    self.name = name
    self.stops = stops
  }

  /// The map of a matplotlib name; a suffix `_r` reverses it. Nil when there is no such map.
  public init?(name: String) {
    let reversed = name.hasSuffix("_r")
    let key = (reversed ? String(name.dropLast(2)) : name).lowercased()
    guard let entry = Self.table.first(where: { $0.names.contains(key) }) else { return nil }
    let stops = entry.stops.map { Color(rgb: $0) }
    self.init(name: name, stops: reversed ? stops.reversed() : stops)
  }

  /// The colour at a place; below 0 the first, above 1 the last, at NaN grey.
  public func color(at place: Double) -> Color {
    guard !place.isNaN else { return Color(rgb: 0x999999) }
    let position = min(max(place, 0), 1) * Double(stops.count - 1)
    let index = min(Int(position), max(stops.count - 2, 0))
    guard index + 1 < stops.count else { return stops[index] }
    return stops[index].mixed(with: stops[index + 1], position - Double(index))
  }

  /// The names of all maps, in alphabetical order.
  public static var names: [String] { table.flatMap(\.names).sorted() }

  /// Sage's default for matrices, contours and densities.
  public static let gray = ColorMap(name: "gray", stops: [.black, .white])
  /// matplotlib's default.
  public static let viridis = ColorMap(name: "viridis")!

  private static let table: [(names: [String], stops: [UInt32])] = [
    (["gray", "grey"], [0x000000, 0xffffff]),
    (["binary", "gray_r", "greys"], [0xffffff, 0x000000]),
    (
      ["viridis"],
      [0x440154, 0x482878, 0x3e4a89, 0x31688e, 0x26828e, 0x1f9e89, 0x35b779, 0x6ece58, 0xb5de2b, 0xfde725]
    ),
    (
      ["plasma"],
      [0x0d0887, 0x46039f, 0x7201a8, 0x9c179e, 0xbd3786, 0xd8576b, 0xed7953, 0xfb9f3a, 0xfdca26, 0xf0f921]
    ),
    (
      ["inferno"],
      [0x000004, 0x1b0c41, 0x4a0c6b, 0x781c6d, 0xa52c60, 0xcf4446, 0xed6925, 0xfb9b06, 0xf7d13d, 0xfcffa4]
    ),
    (
      ["magma"],
      [0x000004, 0x180f3d, 0x440f76, 0x721f81, 0x9e2f7f, 0xcd4071, 0xf1605d, 0xfd9668, 0xfeca8d, 0xfcfdbf]
    ),
    (
      ["cividis"],
      [0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678, 0xa59c74, 0xc3b369, 0xe1cc55, 0xfee838]
    ),
    (["coolwarm"], [0x3b4cc0, 0x6788ee, 0x9abbff, 0xc9d7f0, 0xdddddd, 0xedd1c2, 0xf7a889, 0xe26952, 0xb40426]),
    (["bwr"], [0x0000ff, 0xffffff, 0xff0000]),
    (["seismic"], [0x00004d, 0x0000ff, 0xffffff, 0xff0000, 0x800000]),
    (
      ["rdbu"],
      [0x67001f, 0xb2182b, 0xd6604d, 0xf4a582, 0xfddbc7, 0xf7f7f7, 0xd1e5f0, 0x92c5de, 0x4393c3, 0x2166ac, 0x053061]
    ),
    (["jet"], [0x000080, 0x0000ff, 0x0080ff, 0x00ffff, 0x80ff80, 0xffff00, 0xff8000, 0xff0000, 0x800000]),
    (["rainbow", "hsv"], [0xff0000, 0xffff00, 0x00ff00, 0x00ffff, 0x0000ff, 0xff00ff, 0xff0000]),
    (["hot"], [0x000000, 0x800000, 0xff0000, 0xff8000, 0xffff00, 0xffff80, 0xffffff]),
    (["cool"], [0x00ffff, 0xff00ff]),
    (["spring"], [0xff00ff, 0xffff00]),
    (["summer"], [0x008066, 0xffff66]),
    (["autumn"], [0xff0000, 0xffff00]),
    (["winter"], [0x0000ff, 0x00ff80]),
    (["bone"], [0x000000, 0x393a50, 0x727f8f, 0xaebfbf, 0xffffff]),
    (["copper"], [0x000000, 0x4f3220, 0x9e643f, 0xed965f, 0xffc77f]),
    (["pink"], [0x1e0000, 0x956060, 0xc9a37c, 0xe3dcaf, 0xffffff]),
    (["blues"], [0xf7fbff, 0xdeebf7, 0xc6dbef, 0x9ecae1, 0x6baed6, 0x4292c6, 0x2171b5, 0x08519c, 0x08306b]),
    (["greens"], [0xf7fcf5, 0xe5f5e0, 0xc7e9c0, 0xa1d99b, 0x74c476, 0x41ab5d, 0x238b45, 0x006d2c, 0x00441b]),
    (["reds"], [0xfff5f0, 0xfee0d2, 0xfcbba1, 0xfc9272, 0xfb6a4a, 0xef3b2c, 0xcb181d, 0xa50f15, 0x67000d]),
    (["oranges"], [0xfff5eb, 0xfee6ce, 0xfdd0a2, 0xfdae6b, 0xfd8d3c, 0xf16913, 0xd94801, 0xa63603, 0x7f2704]),
    (["ylorrd"], [0xffffcc, 0xffeda0, 0xfed976, 0xfeb24c, 0xfd8d3c, 0xfc4e2a, 0xe31a1c, 0xbd0026, 0x800026]),
    (
      ["spectral"],
      [0x9e0142, 0xd53e4f, 0xf46d43, 0xfdae61, 0xfee08b, 0xffffbf, 0xe6f598, 0xabdda4, 0x66c2a5, 0x3288bd, 0x5e4fa2]
    ),
  ]
}
