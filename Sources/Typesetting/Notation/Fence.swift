/// Delimiters around a part.
public enum Fence: Sendable, Equatable {
  case parentheses, brackets, braces, bars, floor, ceiling, none

  /// The delimiters in plain text.
  var text: (open: String, close: String) {
    switch self {
    case .parentheses: ("(", ")")
    case .brackets: ("[", "]")
    case .braces: ("{", "}")
    case .bars: ("abs(", ")")
    case .floor: ("floor(", ")")
    case .ceiling: ("ceil(", ")")
    case .none: ("", "")
    }
  }

  /// The delimiters in LaTeX.
  var latex: (open: String, close: String) {
    switch self {
    case .parentheses: (#"\left("#, #"\right)"#)
    case .brackets: (#"\left["#, #"\right]"#)
    case .braces: (#"\left\{"#, #"\right\}"#)
    case .bars: (#"{\left| "#, #" \right|}"#)
    case .floor: (#"\left \lfloor "#, #" \right \rfloor"#)
    case .ceiling: (#"\left \lceil "#, #" \right \rceil"#)
    case .none: ("", "")
    }
  }

  /// The delimiters as characters, in MathML.
  var unicode: (open: String, close: String) {
    switch self {
    case .parentheses, .brackets, .braces: text
    case .bars: ("|", "|")
    case .floor: ("⌊", "⌋")
    case .ceiling: ("⌈", "⌉")
    case .none: ("", "")
    }
  }
}
