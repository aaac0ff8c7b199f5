/// The part of TeX that labels use: Greek letters, operators, super- and subscripts, fractions on the line, roots.
///
/// A machine with an explicit stack of groups, so that no label is too deep. Unknown commands print their name.
struct MathText {
  private var characters: [Character]
  private var index = 0
  private var runs: [TextRun] = []
  private var style = TextRun(text: "", italic: true)
  private var depth = 0
  private var groups: [(style: TextRun, closing: String)] = []

  private static let slash = "⁄"

  /// The pieces of a label with `$…$` parts.
  static func runs(of source: String) -> [TextRun] {
    let parts = split(source)
    var runs: [TextRun] = []
    for (position, part) in parts.enumerated() where !part.isEmpty {
      if position % 2 == 0 {
        runs.append(TextRun(text: part))
      } else {
        var reader = MathText(characters: Array(part))
        runs += reader.read()
      }
    }
    return merged(runs)
  }

  private init(characters: [Character]) {
    self.characters = characters
  }

  /// Plain and mathematical parts in turn; an unpaired `$` belongs to the plain text.
  private static func split(_ source: String) -> [String] {
    var parts = [""]
    var escaped = false
    for character in source {
      if escaped {
        parts[parts.count - 1] += character == "$" ? "$" : "\\" + String(character)
        escaped = false
      } else if character == "\\" {
        escaped = true
      } else if character == "$" {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    if escaped { parts[parts.count - 1] += "\\" }
    if parts.count % 2 == 0 {
      let last = parts.removeLast()
      parts[parts.count - 1] += "$" + last
    }
    return parts
  }

  private static func merged(_ runs: [TextRun]) -> [TextRun] {
    var result: [TextRun] = []
    for run in runs {
      if var last = result.last, last.italic == run.italic, last.bold == run.bold, last.scale == run.scale,
        last.rise == run.rise
      {
        last.text += run.text
        result[result.count - 1] = last
      } else {
        result.append(run)
      }
    }
    return result
  }

  private mutating func read() -> [TextRun] {
    while index < characters.count {
      let character = characters[index]
      index += 1
      switch character {
      case "\\": command()
      case "{": open(style, closing: "")
      case "}": close()
      case "^": script(rise: 0.38)
      case "_": script(rise: -0.18)
      case " ", "~": break
      case "-": emit(" − ".trimmingSigns(after: runs.last?.rise == style.rise ? runs.last : nil))
      case "'": emit("′", italic: false)
      case "=", "+", "<", ">": emit("\u{2009}\(character)\u{2009}", italic: false)
      default: emit(String(character), italic: character.isLetter)
      }
    }
    while !groups.isEmpty { close() }
    return runs
  }

  private mutating func emit(_ text: String, italic: Bool? = nil) {
    var run = style
    run.text = text
    if let italic { run.italic = italic && style.italic }
    runs.append(run)
  }

  private mutating func open(_ inner: TextRun, closing: String) {
    groups.append((style, closing))
    style = inner
  }

  private mutating func close() {
    guard let group = groups.popLast() else { return }
    style = group.style
    finish(group.closing)
  }

  /// The argument of a script: a group, a command or one character.
  private mutating func script(rise: Double) {
    var inner = style
    inner.rise += rise * style.scale
    inner.scale = max(style.scale * 0.7, 0.5)
    argument(inner, opening: "", closing: "")
  }

  private mutating func argument(_ inner: TextRun, opening: String, closing: String) {
    while index < characters.count, characters[index] == " " { index += 1 }
    guard index < characters.count else { return }
    if !opening.isEmpty { emit(opening, italic: false) }
    if characters[index] == "{" {
      index += 1
      open(inner, closing: closing)
      return
    }
    let outer = style
    style = inner
    if characters[index] == "\\", depth < 40 {
      // Commands as arguments of commands: `\frac\frac…` must not exhaust the stack.
      depth += 1
      index += 1
      command()
      depth -= 1
    } else {
      let character = characters[index]
      index += 1
      emit(character == "-" ? "−" : character == "'" ? "′" : String(character), italic: character.isLetter)
    }
    style = outer
    finish(closing)
  }

  /// What follows an argument: an accent over its last character, the rest of a fraction, or a text.
  private mutating func finish(_ closing: String) {
    if MathSymbols.accents.values.contains(closing), !runs.isEmpty {
      runs[runs.count - 1].text += closing
    } else if !closing.isEmpty {
      emit(closing, italic: false)
    }
    if closing == Self.slash { denominator() }
  }

  /// The second argument of `\frac`, small and low after a fraction slash.
  private mutating func denominator() {
    argument(fractionStyle(rise: -0.14), opening: "", closing: "\u{200a}")
  }

  private func fractionStyle(rise: Double) -> TextRun {
    var inner = style
    inner.scale = max(style.scale * 0.72, 0.5)
    inner.rise += rise * style.scale
    return inner
  }

  private mutating func command() {
    guard index < characters.count else { return }
    var name = ""
    while index < characters.count, characters[index].isLetter, characters[index].isASCII {
      name.append(characters[index])
      index += 1
    }
    if name.isEmpty {
      name = String(characters[index])
      index += 1
    }
    perform(name)
  }

  private mutating func perform(_ name: String) {
    switch name {
    case "frac", "dfrac", "tfrac":
      if let written = MathFraction(characters[index...]), !written.isSmall {
        characters.replaceSubrange(index..<written.end, with: written.onOneLine)
        return
      }
      argument(fractionStyle(rise: 0.34), opening: "", closing: Self.slash)
    case "sqrt":
      let isSingle = MathFraction.isSingleFactor(characters[index...])
      argument(style, opening: isSingle ? "√" : "√(", closing: isSingle ? "" : ")")
    case "mathrm", "text", "textrm", "operatorname", "rm", "mbox":
      var inner = style
      inner.italic = false
      argument(inner, opening: "", closing: "")
    case "mathbf", "textbf", "boldsymbol":
      var inner = style
      inner.bold = true
      argument(inner, opening: "", closing: "")
    case "mathit", "textit", "mathcal", "mathbb", "mathsf", "displaystyle", "left", "right", "limits", "bigl", "bigr":
      break
    default:
      if let accent = MathSymbols.accents[name] {
        argument(style, opening: "", closing: accent)
      } else if MathSymbols.functions.contains(name) {
        // A thin space before an argument without parentheses.
        let next = characters[index...].first { $0 != " " }
        emit(next.map { "([{^_\\".contains($0) } ?? true ? name : name + "\u{2009}", italic: false)
      } else if let symbol = MathSymbols.table[name] {
        emit(symbol, italic: MathSymbols.isVariable(symbol))
      } else {
        emit(name, italic: false)
      }
    }
  }
}

extension String {
  /// A minus sign: with thin spaces after an operand, bare at the start or after an operator.
  fileprivate func trimmingSigns(after run: TextRun?) -> String {
    guard let last = run?.text.last, !"(=+−<>,\u{2009}[".contains(last) else { return "−" }
    return "\u{2009}−\u{2009}"
  }
}
