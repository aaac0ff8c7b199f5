internal import Exact
internal import Expressions
internal import Simplification
internal import Typesetting

/// `R.<x, y> = QQ[]`: the polynomials in some variables with coefficients in a set of numbers.
///
/// Its generators are symbolic variables, so its elements are expressions; calling it multiplies a polynomial out.
final class PolynomialRing: WorksheetObject {
  let base: NumberParent
  let names: [String]

  init(_ base: NumberParent, _ names: [String]) throws {
    try Variables.check(names)
    self.base = base
    self.names = names
  }

  static let builtin = Builtin(
    "PolynomialRing", "base_ring, *names, **kwargs",
    "the polynomials in some variables: `R.<x> = PolynomialRing(QQ)`, `R = PolynomialRing(QQ, 'x, y')`",
    examples: ["PolynomialRing(QQ, 't')": "Univariate Polynomial Ring in t over Rational Field"]
  ) { call in
    guard case .object(let object) = call[0], let base = object as? NumberParent else {
      throw call.unexpected(0, "a set of numbers such as `QQ`")
    }
    let given = call.rest + call.keywords.filter { $0.name == "names" }.map(\.value)
    return .object(
      try PolynomialRing(base, given.filter { $0.asInt == nil }.flatMap { try Variables.split($0, call.vm) }))
  }

  /// The ring of `QQ['x']`, `QQ['x, y']` or `QQ[]`.
  static func over(_ base: NumberParent, _ index: Value, _ vm: Interpreter) throws -> Value {
    let names = index.asElements?.isEmpty == true ? [] : try Variables.split(index, vm)
    return .object(try PolynomialRing(base, names))
  }

  /// `R.<x, y> = ring`: the ring with these names, then its generators.
  static func named(_ names: [String], _ ring: Value, _ vm: Interpreter) throws -> Value {
    guard case .object(let object) = ring, let base = (object as? PolynomialRing)?.base ?? object as? NumberParent
    else {
      throw Raised(
        .typeError, "only a polynomial ring has named generators, found a value of type `\(vm.typeName(ring))`",
        hint: "`R.<x> = QQ[]`")
    }
    let ring = try PolynomialRing(base, names)
    return .tupled([.object(ring)] + ring.generators)
  }

  var generators: [Value] { names.map { .expression(.symbol($0)) } }

  static let type = ClassObject.native(
    "PolynomialRing", "polynomials in some variables",
    methods: [
      [
        .method("gens", "", "the generators") { .tupled(try ring($0).generators) },
        .method("gen", "n=0", "a generator") { call in
          let all = try ring(call).generators
          let n = try call.int(1)
          guard all.indices.contains(n) else { throw Raised(.indexError, "the ring has \(all.count) generators") }
          return all[n]
        },
        .method("ngens", "", "how many generators there are") { .integer(try ring($0).names.count) },
        .method("base_ring", "", "the set of the coefficients") { .object(try ring($0).base) },
        .method("variable_names", "", "the names of the generators") { .tupled(try ring($0).names.map { .text($0) }) },
      ]
    ], qualifiedName: "sage.rings.polynomial.polynomial_ring.PolynomialRing")

  private static func ring(_ call: Call) throws -> PolynomialRing { try call.own(self, "a polynomial ring") }

  override var type: ClassObject { PolynomialRing.type }
  override var isCallable: Bool { true }

  override func repr(in vm: Interpreter) throws -> String {
    let kind = names.count == 1 ? "Univariate" : "Multivariate"
    return try "\(kind) Polynomial Ring in \(names.joined(separator: ", ")) over \(base.repr(in: vm))"
  }

  override func latex(in vm: Interpreter) throws -> String? {
    try base.latex(in: vm).map { "\($0)[\(names.joined(separator: ", "))]" }
  }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    guard arguments.count == 1 else { throw Raised(.typeError, "a ring converts one value, found \(arguments.count)") }
    if let elements = arguments[0].asElements, names.count == 1 {
      let x = Expr.symbol(names[0])
      let terms = try elements.enumerated().map { place, value in
        guard let e = value.expression else { throw Raised(.typeError, "the coefficients are numbers") }
        return e * .power(x, Expr(place))
      }
      return .expression(.sum(terms))
    }
    let e = try arguments[0].asString.map { try ExpressionReader.read($0, vm) } ?? arguments[0].expression
    guard let e else {
      throw Raised(.typeError, "a ring converts expressions, found a value of type `\(vm.typeName(arguments[0]))`")
    }
    return .expression(try PolynomialRing.polynomial(e, in: names))
  }

  /// `e` multiplied out, when it is a polynomial with numbers for coefficients (in these variables).
  static func polynomial(_ e: Expr, in names: [String]?) throws -> Expr {
    let result = try e.expanded()
    let variables = names ?? e.symbols.map(\.name)
    let isPolynomial = result.terms.allSatisfy { term in
      term.factors.allSatisfy { factor in
        if factor.base.isNumber, factor.exponent == 1 { return true }
        guard let n = factor.exponent.smallInteger, n > 0, let symbol = factor.base.symbol else { return false }
        return variables.contains(symbol.name)
      }
    }
    if isPolynomial { return result }
    throw Raised(
      .typeError,
      "`\(e.text(limit: 60))` is no polynomial in \(variables.joined(separator: ", ")) with numbers for coefficients")
  }
}
