/// Small images as PNG (W3C PNG, third edition): 8 bits a channel, with a palette where 256 colours suffice.
enum PNGEncoder {
  /// The file of an image whose cells are 0xRRGGBB, row after row from the top.
  static func encoded(width: Int, height: Int, cells: [UInt32]) -> [UInt8] {
    precondition(cells.count == width * height, "an image has one colour per cell")
    var palette: [UInt32] = []
    var index: [UInt32: UInt8] = [:]
    for cell in cells where index[cell] == nil {
      guard palette.count < 256 else { return direct(width, height, cells) }
      index[cell] = UInt8(palette.count)
      palette.append(cell)
    }
    var rows: [UInt8] = []
    rows.reserveCapacity((width + 1) * height)
    for row in 0..<height {
      rows.append(0)
      for column in 0..<width { rows.append(index[cells[row * width + column]] ?? 0) }
    }
    return file(width, height, colorType: 3, palette: palette, rows: rows)
  }

  private static func direct(_ width: Int, _ height: Int, _ cells: [UInt32]) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity((3 * width + 1) * height)
    for row in 0..<height {
      rows.append(0)
      for cell in cells[row * width..<(row + 1) * width] {
        rows += [UInt8(cell >> 16 & 255), UInt8(cell >> 8 & 255), UInt8(cell & 255)]
      }
    }
    return file(width, height, colorType: 2, palette: [], rows: rows)
  }

  private static func file(
    _ width: Int, _ height: Int, colorType: UInt8, palette: [UInt32], rows: [UInt8]
  ) -> [UInt8] {
    var bytes: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    bytes += chunk("IHDR", big(UInt32(width)) + big(UInt32(height)) + [8, colorType, 0, 0, 0])
    if !palette.isEmpty {
      bytes += chunk("PLTE", palette.flatMap { [UInt8($0 >> 16 & 255), UInt8($0 >> 8 & 255), UInt8($0 & 255)] })
    }
    bytes += chunk("IDAT", zlib(rows))
    bytes += chunk("IEND", [])
    return bytes
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + data
    return big(UInt32(data.count)) + body + big(crc(body))
  }

  private static func big(_ value: UInt32) -> [UInt8] {
    [UInt8(value >> 24), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
  }

  /// RFC 1950 around stored blocks of RFC 1951: no compression, for images of a few hundred cells a side.
  private static func zlib(_ data: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = [0x78, 0x01]
    var start = 0
    repeat {
      let end = min(start + 65535, data.count)
      let count = UInt16(end - start)
      bytes += [
        end == data.count ? 1 : 0, UInt8(count & 255), UInt8(count >> 8), UInt8(~count & 255), UInt8(~count >> 8),
      ]
      bytes += data[start..<end]
      start = end
    } while start < data.count
    return bytes + big(adler(data))
  }

  private static func adler(_ data: [UInt8]) -> UInt32 {
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in data {
      a = (a + UInt32(byte)) % 65521
      b = (b + a) % 65521
    }
    return b << 16 | a
  }

  private static func crc(_ data: [UInt8]) -> UInt32 {
    ~data.reduce(0xffff_ffff) { crc, byte in table[Int((crc ^ UInt32(byte)) & 255)] ^ crc >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? 0xedb8_8320 ^ value >> 1 : value >> 1 }
  }
}
