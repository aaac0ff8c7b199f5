import Expressions
import Functions

extension Expr {
  /// Whether this is a constant that is proved to be negative, if it is real.
  var isNegativeConstant: Bool { !hasSymbols && provedSign(isReal: true) == -1 }
  /// Whether this is a constant that is proved to be positive, if it is real.
  var isPositiveConstant: Bool { !hasSymbols && provedSign(isReal: true) == 1 }
}

extension Assumptions {
  /// The signs that an expression may have: of a constant by its digits, of others by what is assumed.
  func knownSign(of e: Expr) -> SignSet {
    e.isPositiveConstant ? .positive : e.isNegativeConstant ? .negative : sign(of: e)
  }
}
