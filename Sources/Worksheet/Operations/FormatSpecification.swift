/// Python's format mini-language: `[[fill]align][sign][#][0][width][grouping][.precision][type]`.
struct FormatSpecification {
  var fill: Character = " "
  var align: Character?
  var sign: Character = "-"
  var isAlternate = false
  /// `z`: a zero has no sign.
  var dropsZeroSign = false
  var isZeroPadded = false
  var width = 0
  var grouping: Character?
  var precision: Int?
  var type: Character?

  /// The largest width and precision that are accepted.
  static let largest = 100_000

  init(_ text: String) throws {
    var rest = Array(text)[...]
    let aligns: Set<Character> = ["<", ">", "=", "^"]
    if rest.count >= 2, aligns.contains(rest[rest.startIndex + 1]) {
      fill = rest.removeFirst()
      align = rest.removeFirst()
    } else if let first = rest.first, aligns.contains(first) {
      align = rest.removeFirst()
    }
    if let first = rest.first, first == "+" || first == "-" || first == " " { sign = rest.removeFirst() }
    if rest.first == "z" {
      dropsZeroSign = true
      rest.removeFirst()
    }
    if rest.first == "#" {
      isAlternate = true
      rest.removeFirst()
    }
    if fill == " ", rest.first == "0" {
      fill = "0"
      isZeroPadded = align == nil
      rest.removeFirst()
    }
    width = try FormatSpecification.number(&rest, text) ?? 0
    if let first = rest.first, first == "," || first == "_" { grouping = rest.removeFirst() }
    if rest.first == "." {
      rest.removeFirst()
      guard let digits = try FormatSpecification.number(&rest, text) else {
        throw Raised(.valueError, "the format `\(text)` has no digits after the point")
      }
      precision = digits
    }
    if let first = rest.first { type = first }
    if rest.count > 1 { throw Raised(.valueError, "the format `\(text)` is not understood") }
    if let grouping, let type, "cns".contains(type) || grouping == "," && "boxX".contains(type) {
      throw Raised(.valueError, "`\(grouping)` does not go with the format code `\(type)`")
    }
  }

  private static func number(_ rest: inout ArraySlice<Character>, _ text: String) throws -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    if digits.isEmpty { return nil }
    rest.removeFirst(digits.count)
    guard let value = Int(String(digits)), value <= largest else {
      throw Raised(.valueError, "the format `\(text)` asks for more than \(largest) characters")
    }
    return value
  }

  /// Text with fill characters up to the width.
  func padded(_ text: String, fallback: Character = "<") -> String {
    let missing = width - text.unicodeScalars.count
    if missing <= 0 { return text }
    let filler = { (count: Int) in String(repeating: String(fill), count: count) }
    switch align ?? fallback {
    case ">", "=": return filler(missing) + text
    case "^": return filler(missing / 2) + text + filler(missing - missing / 2)
    default: return text + filler(missing)
    }
  }

  /// The digits of a number with sign, grouping and padding.
  func number(_ digits: String, isNegative: Bool, prefix: String = "", groupSize: Int = 3) -> String {
    let lead = (isNegative ? "-" : sign == "-" ? "" : String(sign)) + prefix
    var body = digits
    let padsZeros = isZeroPadded && align == nil || fill == "0" && align == "="
    if let grouping, digits.first?.isHexDigit == true {
      let width = padsZeros ? self.width - lead.count : 0
      body = FormatSpecification.grouped(digits, grouping, groupSize, width)
    }
    if padsZeros || (align == "=") {
      let filler = padsZeros ? "0" : String(fill)
      let missing = width - lead.count - body.count
      return missing > 0 ? lead + String(repeating: filler, count: missing) + body : lead + body
    }
    return padded(lead + body, fallback: ">")
  }

  private static func grouped(_ digits: String, _ separator: Character, _ size: Int, _ width: Int) -> String {
    let whole = digits.prefix { $0.isHexDigit && !($0 == "e" && size == 3) }
    let rest = digits.dropFirst(whole.count)
    var leading = Array(whole)
    while leading.count + (leading.count - 1) / size + rest.count < width { leading.insert("0", at: 0) }
    var result = ""
    for (index, digit) in leading.enumerated() {
      if index > 0, (leading.count - index) % size == 0 { result.append(separator) }
      result.append(digit)
    }
    return result + rest
  }
}
