/// How names are spelled in LaTeX and MathML.
enum Spelling {
  /// The Greek letters by their names in worksheets.
  private static let greek: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
    "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "omicron": "ο", "pi": "π", "rho": "ρ",
    "sigma": "σ", "tau": "τ", "upsilon": "υ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ",
    "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ",
    "Psi": "Ψ", "Omega": "Ω", "varepsilon": "ϵ", "vartheta": "ϑ", "varpi": "ϖ", "varrho": "ϱ", "varsigma": "ς",
    "varphi": "ϕ",
  ]

  /// A name cut into its stem and the indices after underscores or, at its end, in digits: x_1, x1, x_max.
  private static func parts(of name: String) -> (stem: String, indices: [String]) {
    var pieces = name.split(separator: "_", omittingEmptySubsequences: true).map(String.init)
    guard !pieces.isEmpty, !name.hasPrefix("_") else { return (name, []) }
    let stem = pieces.removeFirst()
    let letters = String(stem.reversed().drop { $0.isASCII && $0.isNumber }.reversed())
    if letters.isEmpty || letters.count == stem.count { return (stem, pieces) }
    return (letters, [String(stem.dropFirst(letters.count))] + pieces)
  }

  /// A variable in LaTeX: Greek names as letters, longer names in italics, indices below.
  static func latex(symbol name: String) -> String {
    if name.utf8.count == 1 { return latex(words: name) }
    let (stem, indices) = parts(of: name)
    if indices.isEmpty { return latex(stem: stem) }
    return "\(latex(stem: stem))_{\(indices.map(latex(stem:)).joined(separator: ", "))}"
  }

  private static func latex(stem: String) -> String {
    if greek[stem] != nil { return stem == "omicron" ? "o" : #"\"# + stem }
    let isNumber = stem.allSatisfy { $0.isASCII && $0.isNumber }
    return stem.count == 1 || isNumber ? latex(words: stem) : #"\mathit{\#(latex(words: stem))}"#
  }

  /// The name of a function in LaTeX.
  static func latex(name: Name) -> String {
    if let latex = name.latex { return latex }
    let stem = parts(of: name.text).stem
    if stem.count == 1 || greek[stem] != nil { return latex(symbol: name.text) }
    return #"\operatorname{\#(latex(words: name.text))}"#
  }

  /// Words with the characters escaped that mean something to TeX.
  static func latex(words: String) -> String {
    var result = ""
    for character in words {
      switch character {
      case "\\": result += #"\backslash "#
      case "^": result += #"\hat{\ }"#
      case "~": result += #"\sim "#
      case "&", "%", "$", "#", "_", "{", "}": result += #"\"# + String(character)
      default: result.append(character)
      }
    }
    return result
  }

  /// A variable in MathML.
  static func mathML(symbol name: String) -> String {
    let (stem, indices) = parts(of: name)
    if indices.isEmpty { return "<mi>\(greek[stem] ?? escaped(stem))</mi>" }
    let list = indices.map { index in
      index.allSatisfy { $0.isASCII && $0.isNumber }
        ? "<mn>\(index)</mn>" : "<mi>\(greek[index] ?? escaped(index))</mi>"
    }
    let below = list.count == 1 ? list[0] : "<mrow>\(list.joined(separator: "<mo>,</mo>"))</mrow>"
    return "<msub><mi>\(greek[stem] ?? escaped(stem))</mi>\(below)</msub>"
  }

  /// The name of a function in MathML.
  static func mathML(name: Name) -> String {
    let stem = parts(of: name.text).stem
    return stem.count == 1 || greek[stem] != nil && name.latex == nil
      ? mathML(symbol: name.text) : "<mi>\(escaped(name.text))</mi>"
  }

  /// Text with the characters escaped that mean something to XML, and without those that XML forbids.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "\t", "\n", "\r": result.unicodeScalars.append(scalar)
      default: if scalar.value >= 0x20, scalar.value & 0xFFFE != 0xFFFE { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// The sign of a relation in LaTeX.
  static func latex(relation sign: String) -> String {
    switch sign {
    case "==": "="
    case "!=": #"\neq"#
    case "<=": #"\leq"#
    case ">=": #"\geq"#
    default: sign
    }
  }

  /// The sign of a relation as a character, for MathML.
  static func unicode(relation sign: String) -> String {
    switch sign {
    case "==": "="
    case "!=": "≠"
    case "<=": "≤"
    case ">=": "≥"
    default: escaped(sign)
    }
  }
}
