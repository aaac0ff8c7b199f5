internal import Balls
internal import Evaluation
internal import Exact
internal import Expressions
internal import Functions
internal import Typesetting

/// Constants as numbers with correct digits.
enum Approximation {
  /// The bits of a number with some decimal digits, as SageMath counts them.
  static func bits(digits: Int) -> Int { Int(Double(digits) * 3.321_928_094_887_362) + 2 }

  /// The value of a constant, rounded to `bits` bits.
  static func number(_ constant: Expr, bits: Int, _ vm: Interpreter) throws -> Number {
    let e = try NumericSums.replaced(in: NumericIntegrals.replaced(in: constant, vm), bits: bits, vm)
    if let symbol = e.symbols.first {
      if vm.symbolic.isTracing { throw vm.undecidedTrace() }
      throw Raised(
        .typeError, "the expression `\(e.text(limit: 60))` has no numerical value: it contains `\(symbol.name)`",
        hint: "replace the variable with `subs(\(symbol.name)=…)`")
    }
    if e.relation != nil { throw Raised(.typeError, "the relation `\(e.text(limit: 60))` has no numerical value") }
    do {
      let number = try e.numeric(bits: bits, budget: vm.budget)
      return bits < 53 ? .nearest(number.ball(precision: 64), bits: bits) : number
    } catch .undecided(let message) {
      if try Proof.isZero(e, vm) == .yes { return .real(0) }
      throw Raised(.valueError, message)
    }
  }

  /// The expression with its constant parts as numbers of `bits` bits; rational exponents stay.
  static func partial(_ exact: Expr, bits: Int, _ vm: Interpreter) throws -> Expr {
    let e = try NumericSums.replaced(in: NumericIntegrals.replaced(in: exact, vm), bits: bits, vm)
    if !e.hasSymbols, !e.hasAbstractFunctions, !e.hasInfinity { return Expr(try number(e, bits: bits, vm)) }
    return try e.fold { (part: Expr, value: (Expr) -> Expr) throws(any Error) -> Expr in
      if !part.hasSymbols, !part.hasAbstractFunctions, !part.hasInfinity {
        return Expr(try number(part, bits: bits, vm))
      }
      switch part.node {
      case .sum(let terms):
        return .sum(terms.map { $0.coefficient == 1 ? value($0.term) : value($0.coefficient) * value($0.term) })
      case .product(let factors):
        return .product(
          factors.map { factor in
            let exponent = factor.exponent.rational == nil ? value(factor.exponent) : factor.exponent
            return .power(factor.base == .e ? .e : value(factor.base), exponent)
          })
      default: return part.rebuilt(value)
      }
    }
  }

  /// An enclosure of a constant; indeterminate when there is none.
  static func ball(_ e: Expr, precision: Int) -> ComplexBall {
    guard let tape = try? Tape(e, variables: []) else { return .indeterminate }
    return tape.balls(at: [], precision: precision)[0]
  }
}
