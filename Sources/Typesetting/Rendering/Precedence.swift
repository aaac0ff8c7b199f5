/// How tightly a notation binds.
enum Precedence: Int, Comparable {
  case map, relation, sum, product, power, atom
  static func < (a: Precedence, b: Precedence) -> Bool { a.rawValue < b.rawValue }
}

extension Element {
  /// How tightly the part that begins here binds.
  var precedence: Precedence {
    switch self {
    case .open(let group): group.precedence
    case .constant(let constant): constant.isSigned ? .sum : .atom
    case .number, .symbol, .name, .text, .ellipsis, .close: .atom
    }
  }

  /// The shape of the product that begins here.
  var product: ProductShape? {
    if case .open(.product(let shape)) = self { shape } else { nil }
  }
}

extension Group {
  var precedence: Precedence {
    switch self {
    case .map: .map
    case .relation: .relation
    case .sum: .sum
    case .product(let shape): shape.isNegative ? .sum : .product
    case .power, .inversePower: .power
    case .factorial: .power
    case .row, .squareRoot, .root, .subscripted, .call, .conjugate, .fenced, .list, .overRange, .derivative, .table:
      .atom
    }
  }
}
