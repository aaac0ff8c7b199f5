/// The symbols of TeX that have a character of their own.
enum MathSymbols {
  static let table: [String: String] = {
    var table: [String: String] = [:]
    for entry in entries.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: "=", maxSplits: 1)
      table[String(parts[0])] = String(parts[1])
    }
    for (name, text) in spaced { table[name] = text }
    return table
  }()

  /// Whether a symbol is set in italics: small Greek letters are, as variables.
  static func isVariable(_ symbol: String) -> Bool {
    guard let scalar = symbol.unicodeScalars.first, symbol.unicodeScalars.count == 1 else { return false }
    return (0x3b1...0x3c9).contains(scalar.value) && symbol != "π" || symbol == "ϕ" || symbol == "ϵ" || symbol == "ℓ"
  }

  private static let entries = """
    alpha=α beta=β gamma=γ delta=δ epsilon=ϵ varepsilon=ε zeta=ζ eta=η theta=θ vartheta=ϑ iota=ι kappa=κ lambda=λ mu=μ
    nu=ν xi=ξ omicron=ο pi=π varpi=ϖ rho=ρ varrho=ϱ sigma=σ varsigma=ς tau=τ upsilon=υ phi=ϕ varphi=φ chi=χ psi=ψ
    omega=ω Gamma=Γ Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω infty=∞ partial=∂
    nabla=∇ int=∫ iint=∬ oint=∮ sum=∑ prod=∏ hbar=ℏ ell=ℓ Re=ℜ Im=ℑ aleph=ℵ forall=∀ exists=∃ emptyset=∅ degree=°
    circ=∘ prime=′ dots=… ldots=… cdots=⋯ langle=⟨ rangle=⟩ lfloor=⌊ rfloor=⌋ lceil=⌈ rceil=⌉ Vert=‖ |=‖ {={ }=} $=$
    %=% &=& #=# _=_ cdot=· ast=∗ star=⋆ bullet=• dagger=† neg=¬ angle=∠ perp=⊥ mid=|
    """

  private static let spaced: [(String, String)] = [
    ("times", "\u{2009}×\u{2009}"), ("div", "\u{2009}÷\u{2009}"), ("pm", "\u{2009}±\u{2009}"),
    ("mp", "\u{2009}∓\u{2009}"), ("le", "\u{2009}≤\u{2009}"), ("leq", "\u{2009}≤\u{2009}"),
    ("ge", "\u{2009}≥\u{2009}"), ("geq", "\u{2009}≥\u{2009}"), ("ne", "\u{2009}≠\u{2009}"),
    ("neq", "\u{2009}≠\u{2009}"), ("approx", "\u{2009}≈\u{2009}"), ("sim", "\u{2009}∼\u{2009}"),
    ("equiv", "\u{2009}≡\u{2009}"), ("propto", "\u{2009}∝\u{2009}"), ("in", "\u{2009}∈\u{2009}"),
    ("notin", "\u{2009}∉\u{2009}"), ("subset", "\u{2009}⊂\u{2009}"), ("cup", "\u{2009}∪\u{2009}"),
    ("cap", "\u{2009}∩\u{2009}"), ("to", "\u{2009}→\u{2009}"), ("rightarrow", "\u{2009}→\u{2009}"),
    ("leftarrow", "\u{2009}←\u{2009}"), ("mapsto", "\u{2009}↦\u{2009}"), ("Rightarrow", "\u{2009}⇒\u{2009}"),
    ("otimes", "\u{2009}⊗\u{2009}"), ("oplus", "\u{2009}⊕\u{2009}"), ("ll", "\u{2009}≪\u{2009}"),
    ("gg", "\u{2009}≫\u{2009}"), (",", "\u{2009}"), (";", "\u{2005}"), (":", "\u{2005}"), ("!", ""), (" ", " "),
    ("quad", "\u{2003}"), ("qquad", "\u{2003}\u{2003}"),
  ]

  /// Accents as combining characters.
  static let accents: [String: String] = [
    "vec": "\u{20d7}", "hat": "\u{302}", "widehat": "\u{302}", "bar": "\u{304}", "overline": "\u{305}",
    "dot": "\u{307}", "ddot": "\u{308}", "tilde": "\u{303}", "widetilde": "\u{303}",
  ]

  /// Names that are set upright.
  static let functions = Set(
    "sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan exp log ln lim max min sup inf det dim ker erf gcd"
      .split(separator: " ").map(String.init))
}
