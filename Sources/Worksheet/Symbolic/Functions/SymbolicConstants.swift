internal import Expressions
internal import Simplification

/// The names of constants and predefined variables.
enum SymbolicConstants {
  static let all: [(String, Value)] = [
    ("x", .expression(.symbol("x"))), ("pi", .expression(.pi)), ("e", .expression(.e)), ("I", .expression(.i)),
    ("i", .expression(.i)), ("oo", .expression(.infinity)), ("infinity", .expression(.infinity)),
    ("Infinity", .expression(.infinity)), ("unsigned_infinity", .expression(.complexInfinity)),
    ("NaN", .expression(.undefined)), ("euler_gamma", .expression(Expr(.eulerGamma))),
    ("catalan", .expression(Expr(.catalan))), ("golden_ratio", .expression(Expr(.goldenRatio))),
    ("khinchin", .expression(Expr(.khinchin))), ("glaisher", .expression(Expr(.glaisher))),
    ("log2", .expression(Expr(.log2))), ("SR", .object(SymbolicRing())),
  ]
}

/// `SR`: the set of symbolic expressions, which converts when it is called.
final class SymbolicRing: WorksheetObject {
  static let type = ClassObject.native(
    "SymbolicRing", "the set of symbolic expressions",
    methods: [
      [
        Builtin.method("var", "*names, domain=None, latex_name=None, n=None", "makes variables") { call in
          try Variables.make(call.rest, domain: call[1], count: call[3], binding: false, call.vm)
        },
        Builtin.method(
          "wild", "n=0", "a wildcard for patterns, which stands for any expression", examples: ["SR.wild(0)": "$0"]
        ) { call in
          let n = try call.int(1)
          guard (0..<1000).contains(n) else {
            throw Raised(.valueError, "wildcards have numbers from 0 to 999, found \(n)")
          }
          return .expression(Pattern.wildcard(n))
        },
        Builtin.method("symbol", "name=None, latex_name=None, domain=None", "makes a variable") { call in
          if call[1].isNone { return .expression(Expr(Symbol.fresh("symbol"))) }
          return try Variables.make([call[1]], domain: call[3], count: .none, binding: false, call.vm)
        },
      ]
    ], qualifiedName: "sage.symbolic.ring.SymbolicRing")

  override var type: ClassObject { SymbolicRing.type }
  override func repr(in vm: Interpreter) throws -> String { "Symbolic Ring" }
  override func latex(in vm: Interpreter) throws -> String? { "\\text{SR}" }
  override var isCallable: Bool { true }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    if arguments.count == 1, let text = arguments[0].asString {
      return .expression(try ExpressionReader.read(text, vm))
    }
    guard arguments.count == 1, let e = arguments[0].expression else {
      let found = arguments.first.map { "a value of type `\(vm.typeName($0))`" } ?? "no value"
      throw Raised(.typeError, "`SR()` needs a number, an expression or a text, found \(found)")
    }
    return .expression(e)
  }

  override func contains(_ item: Value, in vm: Interpreter) throws -> Bool? { item.expression != nil }
  override func isClass(of type: ClassObject) -> Bool? { type.isSubclass(of: ExpressionObject.type) }
}
