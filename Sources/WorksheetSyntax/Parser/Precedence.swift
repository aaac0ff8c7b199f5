/// How tight the binary operators bind, the loosest first; unary operators and powers bind tighter.
enum Precedence {
  static let bitOr: UInt8 = 1
  static let bitXor: UInt8 = 2
  static let bitAnd: UInt8 = 3
  static let shift: UInt8 = 4
  static let sum: UInt8 = 5
  static let product: UInt8 = 6

  @inline(__always)
  static func of(_ kind: TokenKind, _ dialect: Dialect) -> (Tree.Operator, UInt8)? {
    switch kind {
    case .plus: (.add, sum)
    case .minus: (.sub, sum)
    case .star: (.mult, product)
    case .slash: (.div, product)
    case .percent: (.mod, product)
    case .doubleSlash: (.floorDiv, product)
    case .at: (.matMult, product)
    case .backslash where dialect == .sage: (.solve, product)
    case .bar: (.bitOr, bitOr)
    case .caret where dialect == .python: (.bitXor, bitXor)
    case .doubleCaret: (.bitXor, bitXor)
    case .ampersand: (.bitAnd, bitAnd)
    case .leftShift: (.lShift, shift)
    case .rightShift: (.rShift, shift)
    default: nil
    }
  }

  /// The operator of an augmented assignment.
  static func augmented(_ kind: TokenKind, _ dialect: Dialect) -> Tree.Operator? {
    switch kind {
    case .plusEqual: .add
    case .minusEqual: .sub
    case .starEqual: .mult
    case .slashEqual: .div
    case .percentEqual: .mod
    case .atEqual: .matMult
    case .doubleSlashEqual: .floorDiv
    case .doubleStarEqual: .pow
    case .caretEqual: dialect == .sage ? .pow : .bitXor
    case .doubleCaretEqual: .bitXor
    case .ampersandEqual: .bitAnd
    case .barEqual: .bitOr
    case .leftShiftEqual: .lShift
    case .rightShiftEqual: .rShift
    default: nil
    }
  }
}
