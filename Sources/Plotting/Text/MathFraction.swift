/// The two arguments of `\frac`, as they stand in a label of one line: `½` in small figures, `(a + b)/(2c)` in full size.
struct MathFraction {
  private let above: ArraySlice<Character>
  private let below: ArraySlice<Character>
  /// The place after the arguments.
  let end: Int

  /// Reads the arguments at the beginning; nil unless both are groups, and in texts too long to search again and again.
  init?(_ text: ArraySlice<Character>) {
    guard text.count <= 2000, let above = Self.group(text), let below = Self.group(text[(above.endIndex + 1)...]) else {
      return nil
    }
    (self.above, self.below, end) = (above, below, below.endIndex + 1)
  }

  /// The inside of the braces with which a text begins, spaces apart.
  private static func group(_ text: ArraySlice<Character>) -> ArraySlice<Character>? {
    let text = text.drop { $0 == " " }
    guard text.first == "{" else { return nil }
    var depth = 0
    for index in text.indices {
      if text[index] == "{" { depth += 1 }
      if text[index] == "}" { depth -= 1 }
      if depth == 0 { return text[(text.startIndex + 1)..<index] }
    }
    return nil
  }

  /// Whether both parts are short enough for small figures.
  var isSmall: Bool { [above, below].allSatisfy { $0.count <= 2 && $0.allSatisfy { $0.isLetter || $0.isNumber } } }

  /// Numerator, slash, denominator; in parentheses what the slash would tear apart.
  var onOneLine: [Character] {
    let top = Self.factors(above) == nil ? ["("] + above + [")"] : Array(above)
    let bottom = Self.factors(below) == 1 ? Array(below) : ["("] + below + [")"]
    return ["{"] + top + ["}", "/", "{"] + bottom + ["}"]
  }

  /// Whether the argument with which a text begins is one factor, so that a root sign before it needs no parentheses.
  static func isSingleFactor(_ text: ArraySlice<Character>) -> Bool { group(text).map { factors($0) == 1 } ?? true }

  /// The number of factors of a product with their scripts; nil for a sum. A differential (∂x, dx) is one.
  private static func factors(_ text: ArraySlice<Character>) -> Int? {
    if text.starts(with: "\\partial") { return factors(text.dropFirst(8)) }
    if text.count == 2, text.first == "d" { return 1 }
    var count = 0
    var depth = 0
    var isAttached = false
    for index in text.indices {
      let character = text[index]
      defer { if character != " ", character != "^", character != "_" { isAttached = false } }
      if character == "}" { depth -= 1 }
      if depth == 0 {
        switch character {
        case "+": return nil
        case "-": if index > text.startIndex { return nil }
        case "^", "_": isAttached = true
        case " ", "{", "}", "'": break
        default:
          let before = index > text.startIndex ? text[index - 1] : " "
          let continues = character.isNumber && before.isNumber || character.isLetter && Self.isInCommand(text, index)
          if !isAttached, !continues { count += 1 }
        }
      }
      if character == "{" { depth += 1 }
    }
    return count
  }

  /// Whether a letter belongs to the name of a command.
  private static func isInCommand(_ text: ArraySlice<Character>, _ index: Int) -> Bool {
    text[..<index].last { !$0.isLetter } == "\\"
  }
}
