/// A string: Python's sequence of code points.
final class StringObject {
  let value: String
  /// The number of code points.
  let count: Int
  private var cachedHash = 0
  private var cachedScalars: [Unicode.Scalar] = []

  init(_ value: String) {
    self.value = value
    let bytes = value.utf8.count
    var continuation = 0
    for byte in value.utf8 where byte & 0xC0 == 0x80 { continuation += 1 }
    count = bytes - continuation
  }

  /// A string whose number of code points is known.
  init(_ value: String, count: Int) {
    self.value = value
    self.count = count
  }

  /// Whether every character is one byte.
  var isASCII: Bool { count == value.utf8.count }

  /// The code points, kept for indexing.
  var scalars: [Unicode.Scalar] {
    if cachedScalars.isEmpty { cachedScalars = Array(value.unicodeScalars) }
    return cachedScalars
  }

  /// The code points `range` as a string.
  func slice(_ range: Range<Int>) -> String {
    if isASCII {
      let start = value.utf8.index(value.utf8.startIndex, offsetBy: range.lowerBound)
      let end = value.utf8.index(start, offsetBy: range.count)
      return String(value[start..<end])
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  /// The code point at an index.
  func character(_ index: Int) -> String { slice(index..<index + 1) }

  /// A hash that is the same in every process (FNV-1a).
  var hash: Int {
    if cachedHash == 0 { cachedHash = StringObject.hash(of: value.utf8) }
    return cachedHash
  }

  static func hash(of bytes: some Sequence<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 1) | 1
  }
}
