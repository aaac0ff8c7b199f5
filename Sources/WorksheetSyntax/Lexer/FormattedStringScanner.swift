/// Finds the end of an f-string whose fields may hold strings with the same quotes (Python 3.12), without recursion.
struct FormattedStringScanner {
  let bytes: [UInt8]
  let limit: Int

  /// An open f-string, or an open field of one.
  private enum Level {
    case text(quote: UInt8, isTriple: Bool)
    /// Brackets open inside the field, and whether its format has begun.
    case field(brackets: Int, inFormat: Bool)
  }

  private var levels: [Level] = []
  /// How far the scanner looked.
  private(set) var reached = 0

  init(bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  private func byte(_ offset: Int) -> UInt8 { offset < limit ? bytes[offset] : 0 }

  /// The offset behind the closing quotes of the f-string whose content begins at an offset; nil when it has no clear end.
  mutating func end(from content: Int, quote: UInt8, isTriple: Bool) -> Int? {
    levels = [.text(quote: quote, isTriple: isTriple)]
    var offset = content
    defer { reached = min(offset, limit) }
    while offset < limit, let level = levels.last {
      let isLineBreak = bytes[offset] == 0x0A || bytes[offset] == 0x0D
      if isLineBreak, !isTriple { return nil }
      switch level {
      case .text(let quote, let isTriple):
        offset = scanText(offset, quote, isTriple)
        if levels.isEmpty { return offset }
      case .field(let brackets, let inFormat):
        guard let next = inFormat ? scanFormat(offset) : scanField(offset, brackets) else { return nil }
        offset = next
      }
      if levels.count > Tree.maximumNesting { return nil }
    }
    return nil
  }

  private mutating func scanText(_ offset: Int, _ quote: UInt8, _ isTriple: Bool) -> Int {
    switch bytes[offset] {
    case quote where !isTriple:
      levels.removeLast()
      return offset + 1
    case quote where byte(offset + 1) == quote && byte(offset + 2) == quote:
      levels.removeLast()
      return offset + 3
    case 0x5C:
      return offset + 2
    case 0x7B where byte(offset + 1) == 0x7B:
      return offset + 2
    case 0x7B:
      levels.append(.field(brackets: 0, inFormat: false))
    default: break
    }
    return offset + 1
  }

  private mutating func scanFormat(_ offset: Int) -> Int? {
    switch bytes[offset] {
    case 0x7B: levels.append(.field(brackets: 0, inFormat: false))
    case 0x7D: levels.removeLast()
    case 0x22, 0x27: return nil
    default: break
    }
    return offset + 1
  }

  private mutating func scanField(_ offset: Int, _ brackets: Int) -> Int? {
    switch bytes[offset] {
    case 0x22, 0x27:
      return scanString(offset)
    case 0x28, 0x5B, 0x7B:
      setField(brackets + 1)
    case 0x29, 0x5D:
      setField(brackets - 1)
    case 0x7D:
      if brackets > 0 { setField(brackets - 1) } else { levels.removeLast() }
    case 0x3A where brackets == 0:
      levels[levels.count - 1] = .field(brackets: 0, inFormat: true)
    case 0x23:
      return nil
    default: break
    }
    return offset + 1
  }

  private mutating func setField(_ brackets: Int) {
    levels[levels.count - 1] = .field(brackets: max(0, brackets), inFormat: false)
  }

  /// A string inside a field: an f-string opens a level, another string is skipped.
  private mutating func scanString(_ offset: Int) -> Int? {
    let quote = bytes[offset]
    let isTriple = byte(offset + 1) == quote && byte(offset + 2) == quote
    let content = offset + (isTriple ? 3 : 1)
    let before = [offset - 1, offset - 2].map { $0 >= 0 ? bytes[$0] | 0x20 : 0 }
    if before[0] == 0x66 || (before[0] == 0x72 && before[1] == 0x66) {
      levels.append(.text(quote: quote, isTriple: isTriple))
      return content
    }
    var end = content
    while end < limit {
      if bytes[end] == 0x5C {
        end += 2
        continue
      }
      if bytes[end] == quote, !isTriple { return end + 1 }
      if bytes[end] == quote, byte(end + 1) == quote, byte(end + 2) == quote { return end + 3 }
      if !isTriple, bytes[end] == 0x0A || bytes[end] == 0x0D { return nil }
      end += 1
    }
    return nil
  }
}
