/// How a constant is written.
enum ConstantName: Sendable, Equatable {
  case pi, e, imaginaryUnit, eulerGamma, goldenRatio, log2
  case infinity, minusInfinity, unsignedInfinity
  /// Any other, by its name in worksheets.
  case named(String)

  var text: String {
    switch self {
    case .pi: "pi"
    case .e: "e"
    case .imaginaryUnit: "I"
    case .eulerGamma: "euler_gamma"
    case .goldenRatio: "golden_ratio"
    case .log2: "log2"
    case .infinity: "+Infinity"
    case .minusInfinity: "-Infinity"
    case .unsignedInfinity: "Infinity"
    case .named(let name): name
    }
  }

  var latex: String {
    switch self {
    case .pi: #"\pi"#
    case .e: "e"
    case .imaginaryUnit: "i"
    case .eulerGamma: #"\gamma"#
    case .goldenRatio: #"\phi"#
    case .log2: #"\log(2)"#
    case .infinity: #"+\infty"#
    case .minusInfinity: #"-\infty"#
    case .unsignedInfinity: #"\infty"#
    case .named(let name): #"\mathrm{\#(name)}"#
    }
  }

  var mathML: String {
    switch self {
    case .pi: "<mi>π</mi>"
    case .e: "<mi>e</mi>"
    case .imaginaryUnit: "<mi>i</mi>"
    case .eulerGamma: "<mi>γ</mi>"
    case .goldenRatio: "<mi>φ</mi>"
    case .log2: "<mrow><mi>log</mi><mo>\u{2061}</mo><mrow><mo>(</mo><mn>2</mn><mo>)</mo></mrow></mrow>"
    case .infinity: "<mrow><mo>+</mo><mi>∞</mi></mrow>"
    case .minusInfinity: "<mrow><mo>−</mo><mi>∞</mi></mrow>"
    case .unsignedInfinity: "<mi>∞</mi>"
    case .named(let name): #"<mi mathvariant="normal">\#(name)</mi>"#
    }
  }

  /// Whether the name begins with a sign.
  var isSigned: Bool { self == .infinity || self == .minusInfinity }
}
