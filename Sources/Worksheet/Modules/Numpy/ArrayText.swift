/// How arrays print: numpy's rules (8 digits, 75 characters to a line, `...` in arrays of more than 1000 elements).
struct ArrayText {
  let vm: Interpreter

  private static let precision = 8
  private static let lineWidth = 75
  private static let threshold = 1000
  private static let edge = 3

  /// `print(array)`.
  func str(_ array: NDArray) throws -> String {
    if array.shape.isEmpty { return try vm.str(array.first) }
    return try text(array, separator: " ", prefix: "", width: ArrayText.lineWidth)
  }

  /// The array as the result of a cell.
  func repr(_ array: NDArray) throws -> String {
    if array.count == 0 {
      let shape = array.shape == [0] ? "" : ", shape=\(NDArray.text(array.shape))"
      return "array([]\(shape), dtype=\(array.kind.name))"
    }
    var extras: [String] = []
    if array.count > ArrayText.threshold { extras.append("shape=\(NDArray.text(array.shape))") }
    if array.kind == .object { extras.append("dtype=object") }
    let prefix = "array("
    let text =
      array.shape.isEmpty
      ? try vm.repr(array.first)
      : try text(array, separator: ", ", prefix: prefix, width: ArrayText.lineWidth - 1)
    if extras.isEmpty { return "\(prefix)\(text))" }
    let extra = extras.joined(separator: ", ") + ")"
    let last = (prefix + text + ",").reversed().prefix { $0 != "\n" }.count
    let spacer = last + extra.count + 1 > ArrayText.lineWidth ? "\n" + String(repeating: " ", count: prefix.count) : " "
    return "\(prefix)\(text),\(spacer)\(extra)"
  }

  private func text(_ array: NDArray, separator: String, prefix: String, width: Int) throws -> String {
    if array.count == 0 { return "[]" }
    let isLong = array.count > ArrayText.threshold
    let sample = isLong ? corners(array) : array
    let words = try words(sample.contents(), isQuoted: separator != " ")
    let layout = Layout(array: sample, full: array.shape, words: words, separator: separator, isLong: isLong)
    return layout.text(axis: 0, place: 0, indent: String(repeating: " ", count: prefix.count + 1), width: width)
  }

  /// The elements that a shortened array shows.
  private func corners(_ array: NDArray) -> NDArray {
    var result = array
    for axis in array.shape.indices where array.shape[axis] > 2 * ArrayText.edge {
      let length = array.shape[axis]
      let kept = Array(0..<ArrayText.edge) + Array((length - ArrayText.edge)..<length)
      let contents = result.contents()
      let strides = NDArray.strides(result.shape)
      var shape = result.shape
      shape[axis] = kept.count
      var places: [Int] = []
      let inner = strides[axis]
      let outer = result.shape[..<axis].reduce(1, *)
      for block in 0..<outer {
        for index in kept {
          for step in 0..<inner { places.append((block * result.shape[axis] + index) * inner + step) }
        }
      }
      result = NDArray(contents.gathered(places), shape)
    }
    return result
  }

  // MARK: elements

  private func words(_ storage: ArrayStorage, isQuoted: Bool) throws -> [String] {
    switch storage {
    case .bools(let elements): return elements.map { $0 ? " True" : "False" }
    case .integers(let elements): return padded(elements.map { "\($0)" })
    case .floats(let elements): return ArrayText.floats(elements)
    case .complexes(let elements):
      let re = ArrayText.floats(elements.map(\.re))
      let im = ArrayText.floats(elements.map(\.im), isSigned: true)
      return re.indices.map { place in
        let digits = im[place].reversed().drop { $0 == " " }.reversed()
        let spaces = String(repeating: " ", count: im[place].count - digits.count)
        return re[place] + String(digits) + "j" + spaces
      }
    case .objects(let elements):
      return padded(try elements.map { isQuoted ? try vm.repr($0) : try vm.str($0) })
    }
  }

  private func padded(_ words: [String]) -> [String] { ArrayText.leftPadded(words) }

  private static func leftPadded(_ words: [String]) -> [String] {
    let width = words.reduce(0) { max($0, $1.count) }
    return words.map { String(repeating: " ", count: width - $0.count) + $0 }
  }

  /// Floats in one format: positional, or with exponents when they are very large, very small or very different.
  static func floats(_ numbers: [Double], isSigned: Bool = false) -> [String] {
    let finite = numbers.filter(\.isFinite)
    let sizes = finite.filter { $0 != 0 }.map { abs($0) }
    var isScientific = false
    if let largest = sizes.max(), let smallest = sizes.min() {
      isScientific = largest >= 1e8 || smallest < 1e-4 || largest / smallest > 1000
    }
    let parts = isScientific ? scientific(numbers) : positional(numbers)
    let signed = parts.map { isSigned && !$0.hasPrefix("-") ? "+" + $0 : $0 }
    return leftPadded(signed)
  }

  private static func special(_ number: Double) -> String? {
    if number.isNaN { return "nan" }
    return number.isInfinite ? (number < 0 ? "-inf" : "inf") : nil
  }

  /// The shortest digits, at most 8 after the point, points below one another.
  private static func positional(_ numbers: [Double]) -> [String] {
    let texts = numbers.map { number -> String? in special(number) == nil ? trimmed(number) : nil }
    let places = texts.map { text in
      text.map { $0.count - 1 - ($0.firstIndex(of: ".").map { text!.distance(from: text!.startIndex, to: $0) } ?? 0) }
        ?? 0
    }
    let most = places.max() ?? 0
    let words = zip(numbers, zip(texts, places)).map { number, pair in
      guard let text = pair.0 else { return special(number) ?? "nan" }
      return text + String(repeating: " ", count: most - pair.1)
    }
    return words
  }

  /// Like `%.8f` with the zeros at the end cut off, but the shortest digits when these are fewer.
  private static func trimmed(_ number: Double) -> String {
    if number == 0 { return number.sign == .minus ? "-0." : "0." }
    let (digits, exponent) = Decimal.shortest(number)
    let decimals = max(digits.count - 1 - exponent, 0)
    var text = Decimal.formatted(number, "f", min(decimals, precision))
    if !text.contains(".") { text += "." }
    while text.hasSuffix("0") { text.removeLast() }
    return text
  }

  /// d.ddde+xx with the same number of digits throughout.
  private static func scientific(_ numbers: [Double]) -> [String] {
    var decimals = 0
    var width = 2
    for number in numbers where number.isFinite && number != 0 {
      let rounded = trimmedScientific(number)
      decimals = max(decimals, rounded)
      if abs(Decimal.shortest(number).exponent) >= 100 { width = 3 }
    }
    return numbers.map { number in
      if let text = special(number) { return text }
      var text = Decimal.formatted(number, "e", decimals)
      if decimals == 0, let mark = text.firstIndex(of: "e") { text.insert(".", at: mark) }
      guard let mark = text.firstIndex(of: "e") else { return text }
      let exponent = text[mark...].dropFirst(2)
      let padding = String(repeating: "0", count: max(width - exponent.count, 0))
      return text[...mark] + String(text[text.index(after: mark)]) + padding + exponent
    }
  }

  /// The digits after the point of the shortest form with at most 8 of them.
  private static func trimmedScientific(_ number: Double) -> Int {
    let (digits, _) = Decimal.shortest(number)
    if digits.count - 1 <= precision { return digits.count - 1 }
    let mantissa = Decimal.formatted(number, "e", precision).prefix { $0 != "e" }
    return mantissa.reversed().drop { $0 == "0" }.count - 2 - (number < 0 ? 1 : 0)
  }

  // MARK: layout

  /// The nested brackets.
  private struct Layout {
    let array: NDArray
    let full: [Int]
    let words: [String]
    let separator: String
    let isLong: Bool

    func text(axis: Int, place: Int, indent: String, width: Int) -> String {
      let left = full.count - axis
      if left == 0 { return words[place] }
      let length = array.shape[axis]
      let step = array.shape[(axis + 1)...].reduce(1, *)
      let isShortened = isLong && full[axis] > 2 * ArrayText.edge
      let tail = String(separator.reversed().drop { $0 == " " }.reversed())
      var result = ""
      if left == 1 {
        result = line(length, place, indent, width - max(tail.count, 1), isShortened)
      } else {
        let lineEnd = tail + String(repeating: "\n", count: left - 1)
        for index in 0..<length {
          if index > 0 { result += lineEnd }
          if isShortened, index == ArrayText.edge { result += indent + "..." + lineEnd }
          result += indent + text(axis: axis + 1, place: place + index * step, indent: indent + " ", width: width - 1)
        }
      }
      return "[" + result.dropFirst(indent.count) + "]"
    }

    private func line(_ length: Int, _ place: Int, _ indent: String, _ width: Int, _ isShortened: Bool) -> String {
      var done = ""
      var line = indent
      func extend(_ word: String) {
        if line.count + word.count > width, line.count > indent.count {
          while line.hasSuffix(" ") { line.removeLast() }
          done += line + "\n"
          line = indent
        }
        line += word
      }
      for index in 0..<length {
        if isShortened, index == ArrayText.edge {
          extend("...")
          line += separator
        }
        extend(words[place + index])
        if index < length - 1 { line += separator }
      }
      return done + line
    }
  }
}
