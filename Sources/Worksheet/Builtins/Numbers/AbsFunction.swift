internal import Exact
import Glibc

/// `abs`.
enum AbsFunction {
  static let record = Builtin(
    "abs", "x, /", "the absolute value", examples: ["abs(-3)": "3", "abs(3/-4)": "3/4"]
  ) { try magnitude($0[0], $0.vm) }

  static func magnitude(_ value: Value, _ vm: Interpreter) throws -> Value {
    switch value {
    case .bool(let flag): return .int(flag ? 1 : 0)
    case .int(let number): return .int(number.magnitude)
    case .integer(let number): return .integer(number.magnitude)
    case .rational(let number): return .rational(number.magnitude)
    case .float(let number): return .float(number.magnitude)
    case .real(let number): return .real(number.magnitude)
    case .complex(let re, let im): return .float(hypot(re, im))
    case .complexNumber(let re, let im): return .real(hypot(re, im))
    case .object(let object): if let result = try vm.nested({ try object.magnitude(in: vm) }) { return result }
    case .instance(let object):
      if let method = object.type.userMethod("__abs__") { return try vm.call(method, [value]) }
      if let payload = object.payload { return try magnitude(payload, vm) }
    default: break
    }
    throw Raised(.typeError, "`abs()` needs a number, found a value of type `\(vm.typeName(value))`")
  }
}
