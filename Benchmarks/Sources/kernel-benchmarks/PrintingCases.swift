import Impulse

/// The cases that write sums of about ten thousand terms.
enum PrintingCases {
  private static let x = Expr.symbol("x")
  private static let y = Expr.symbol("y")
  private static let z = Expr.symbol("z")

  static func run(_ timing: Timing) throws {
    let polynomial = try ((x + y + z + 1) ** 37).expanded()
    let sines = Expr.sum((1...10_000).map { k in Function.sin(Expr(k) * x + y) * x ** Expr(k) })
    let quotients = Expr.sum((1...10_000).map { k in y * (Expr(k) * x + 1) ** -2 / (x ** 2 + Expr(k)) })
    for (name, e) in [("poly", polynomial), ("sines", sines), ("quotients", quotients)] {
      timing.measure("print-\(name)") { e.text().utf8.count }
      timing.measure("latex-\(name)") { e.latex.utf8.count }
      timing.measure("mathml-\(name)") { e.mathML.utf8.count }
    }
  }
}
