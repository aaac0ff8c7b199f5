/// What a byte can be.
struct ByteClass: OptionSet, Sendable {
  let rawValue: UInt8
  static let letter = ByteClass(rawValue: 1)
  static let digit = ByteClass(rawValue: 2)
  static let hexadecimal = ByteClass(rawValue: 4)

  /// The classes of the 256 bytes; `_` is a letter, bytes above 127 have none.
  static let table: [ByteClass] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x30...0x39: [.digit, .hexadecimal]
    case 0x41...0x46, 0x61...0x66: [.letter, .hexadecimal]
    case 0x47...0x5A, 0x67...0x7A, 0x5F: .letter
    default: []
    }
  }
}

/// The characters beyond ASCII that have a meaning, or that a text from a web page brings along.
enum Characters {
  /// Blanks of typography, which count as a blank: the no-break space, the spaces of fixed width, the zero-width ones.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200D, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }

  static func startsName(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isXIDStart }

  /// As Unicode says, but for the middle dot, which people write between factors.
  static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value != 0xB7 && scalar.value != 0x387 && scalar.properties.isXIDContinue
  }

  /// The letter that Unicode's compatibility normalisation (NFKC), which Python applies to names, makes of a variant form.
  static func canonicalLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xB5: "μ"
    case 0x3D0: "β"
    case 0x3D1: "θ"
    case 0x3D5: "φ"
    case 0x3D6: "π"
    case 0x3F0: "κ"
    case 0x3F1: "ρ"
    case 0x3F5: "ε"
    case 0x2126: "Ω"
    case 0x212B: "Å"
    default: scalar
    }
  }

  /// What to write instead of a character that looks like, or means, something in ASCII.
  static func replacement(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: "-"
    case 0xB7, 0xD7, 0x2022, 0x2062, 0x22C5, 0x2217: "*"
    case 0xF7, 0x2044, 0x2215: "/"
    case 0x2264: "<="
    case 0x2265: ">="
    case 0x2260: "!="
    case 0x221A: "sqrt(…)"
    case 0x221E: "oo"
    case 0xB2: "^2"
    case 0xB3: "^3"
    case 0xBD: "1/2"
    case 0xBC: "1/4"
    case 0x2026: "..."
    case 0x2192: "->"
    case 0xFF08: "("
    case 0xFF09: ")"
    case 0xFF0C: ","
    case 0xFF1A: ":"
    case 0xFF1D: "="
    case 0x2227: "and"
    case 0x2228: "or"
    case 0xAC: "not"
    case 0x2208: "in"
    default: nil
    }
  }

  /// Whether a character is a typographic quotation mark.
  static func isCurlyQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2018...0x201F, 0xAB, 0xBB, 0x2032, 0x2033, 0xFF02, 0xFF07, 0xB4: true
    default: false
    }
  }
}
