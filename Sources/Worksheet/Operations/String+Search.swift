extension String {
  /// The byte offset of the first occurrence of `part` at or after `start`, comparing code points.
  func byteOffset(of part: String, from start: Int = 0) -> Int? {
    let text = Array(utf8)
    let pattern = Array(part.utf8)
    if pattern.isEmpty { return start <= text.count ? start : nil }
    if pattern.count > text.count { return nil }
    var index = start
    while index <= text.count - pattern.count {
      if text[index] == pattern[0], text[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
      index += 1
    }
    return nil
  }

  /// Whether `part` occurs, comparing code points.
  func containsText(_ part: String) -> Bool { byteOffset(of: part) != nil }

  /// The pieces between the occurrences of a separator that is not empty, at most `limit` cuts from the left.
  func pieces(separatedBy separator: String, limit: Int = .max) -> [String] {
    let text = Array(utf8)
    let pattern = Array(separator.utf8)
    var pieces: [String] = []
    var start = 0
    var index = 0
    while pieces.count < limit, index + pattern.count <= text.count {
      if text[index] == pattern[0], text[index..<(index + pattern.count)].elementsEqual(pattern) {
        pieces.append(String(decoding: text[start..<index], as: UTF8.self))
        index += pattern.count
        start = index
      } else {
        index += 1
      }
    }
    pieces.append(String(decoding: text[start...], as: UTF8.self))
    return pieces
  }
}
