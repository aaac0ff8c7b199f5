package import Expressions
import Functions

extension Function {
  /// tan, cot, sec or csc of z as a quotient of the sine and the cosine, which have no poles; nil for other functions.
  package func inSineAndCosine(_ z: Expr) -> Expr? {
    switch self {
    case .tan: Function.sin(z) / Function.cos(z)
    case .cot: Function.cos(z) / Function.sin(z)
    case .sec: 1 / Function.cos(z)
    case .csc: 1 / Function.sin(z)
    default: nil
    }
  }
}
