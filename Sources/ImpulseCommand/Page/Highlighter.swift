/// Code with its words marked up for a page: keywords, strings, comments, numbers and calls.
///
/// One pass over the scalars; it knows shapes, not meanings, so that broken code is coloured as far as it can be.
struct Highlighter {
  private static let keywords: Set<String> = [
    "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
    "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise",
    "return", "try", "while", "with", "yield",
  ]
  private static let constants: Set<String> = ["True", "False", "None", "pi", "e", "I", "oo", "infinity"]

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var html = ""

  private init(_ code: String) { scalars = Array(code.unicodeScalars) }

  /// The code as HTML: text escaped, words in `<span class="…">`.
  static func html(_ code: String) -> String {
    var highlighter = Highlighter(code)
    while highlighter.place < highlighter.scalars.count { highlighter.step() }
    return highlighter.html
  }

  private mutating func step() {
    let scalar = scalars[place]
    if scalar == "#" {
      emit(end { $0 == "\n" }, "c")
    } else if scalar == "\"" || scalar == "'" {
      emit(stringEnd(from: place), "s")
    } else if isDigit(scalar) || (scalar == "." && place + 1 < scalars.count && isDigit(scalars[place + 1])) {
      emit(numberEnd(), "n")
    } else if isWord(scalar) {
      word()
    } else {
      emit(place + 1, nil)
    }
  }

  private mutating func word() {
    let stop = end { !isWord($0) && !isDigit($0) }
    let text = string(place..<stop)
    if stop < scalars.count, scalars[stop] == "\"" || scalars[stop] == "'", isStringPrefix(text) {
      emit(stringEnd(from: stop), "s")
    } else if Self.keywords.contains(text) {
      emit(stop, "k")
    } else if Self.constants.contains(text) {
      emit(stop, "n")
    } else {
      emit(stop, stop < scalars.count && scalars[stop] == "(" ? "f" : nil)
    }
  }

  private func isStringPrefix(_ text: String) -> Bool {
    text.count <= 2 && text.lowercased().allSatisfy { "rbfu".contains($0) }
  }

  /// The place after the string that opens at `start`: to the closing quote, a bare line end, or the end of the text.
  private func stringEnd(from start: Int) -> Int {
    let quote = scalars[start]
    let isTriple = start + 2 < scalars.count && scalars[start + 1] == quote && scalars[start + 2] == quote
    var index = start + (isTriple ? 3 : 1)
    while index < scalars.count {
      if scalars[index] == "\\" {
        index += 2
      } else if isTriple {
        if index + 2 < scalars.count, scalars[index...(index + 2)].allSatisfy({ $0 == quote }) { return index + 3 }
        index += 1
      } else if scalars[index] == "\n" {
        return index
      } else if scalars[index] == quote {
        return index + 1
      } else {
        index += 1
      }
    }
    return scalars.count
  }

  private func numberEnd() -> Int {
    var index = place
    while index < scalars.count {
      let scalar = scalars[index]
      let isSign = (scalar == "+" || scalar == "-") && (scalars[index - 1] == "e" || scalars[index - 1] == "E")
      // `1..n` is a range: the number ends before the two dots.
      let isRange = scalar == "." && index + 1 < scalars.count && scalars[index + 1] == "."
      guard !isRange, isDigit(scalar) || isWord(scalar) || scalar == "." || (isSign && index > place) else { break }
      index += 1
    }
    return max(index, place + 1)
  }

  private func end(where stops: (Unicode.Scalar) -> Bool) -> Int {
    var index = place
    while index < scalars.count, !stops(scalars[index]) { index += 1 }
    return index
  }

  private func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private mutating func emit(_ stop: Int, _ style: String?) {
    let stop = min(stop, scalars.count)
    let text = HTML.escaped(string(place..<stop))
    html += style.map { "<span class=\"\($0)\">\(text)</span>" } ?? text
    place = stop
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar == "_" || scalar.properties.isAlphabetic }
}
