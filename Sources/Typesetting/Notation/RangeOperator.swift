/// A large operator with a range of integers below and above it.
enum RangeOperator: Sendable, Equatable {
  case sum, product

  /// The operator of a function; nil for other functions.
  init?(function name: String) {
    switch name {
    case "sum": self = .sum
    case "product": self = .product
    default: return nil
    }
  }

  /// The name of the function in worksheets.
  var text: String { self == .sum ? "sum" : "product" }
  var latex: String { self == .sum ? #"\sum"# : #"\prod"# }
  var mathML: String { self == .sum ? "∑" : "∏" }
}
