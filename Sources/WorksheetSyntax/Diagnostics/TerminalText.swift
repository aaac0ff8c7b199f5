/// A piece of one line as a terminal shows it, with the columns that it takes.
struct TerminalText {
  private(set) var cells: [(text: Character, width: Int)] = []

  /// The number of columns.
  var width: Int { cells.reduce(0) { $0 + $1.width } }

  var text: String { String(cells.map(\.text)) }

  /// A text whose first character stands in a column, from 0; tabs and control characters become blanks.
  init(_ text: String, from column: Int) {
    var column = column
    for character in text {
      if character == "\t" {
        let blanks = 4 - column % 4
        cells += Array(repeating: (" ", 1), count: blanks)
        column += blanks
      } else {
        let isControl = character.unicodeScalars.allSatisfy { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }
        let width = isControl ? 1 : TerminalText.width(of: character)
        cells.append((isControl ? " " : character, width))
        column += width
      }
    }
  }

  /// The beginning, with `…` where it is cut.
  func prefix(_ columns: Int) -> TerminalText {
    guard width > columns else { return self }
    var result = self
    result.cells = []
    for cell in cells where result.width + cell.width < columns { result.cells.append(cell) }
    result.cells.append(("…", 1))
    return result
  }

  /// The end, with `…` where it is cut.
  func suffix(_ columns: Int) -> TerminalText {
    guard width > columns else { return self }
    var kept = 0
    let tail = cells.reversed().prefix { cell in
      kept += cell.width
      return kept < columns
    }
    var result = self
    result.cells = [("…", 1)] + tail.reversed()
    return result
  }

  /// The columns of a character: none for marks alone, two for wide ones (Unicode Standard Annex 11), else one.
  static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return character.unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
    }
  }
}
