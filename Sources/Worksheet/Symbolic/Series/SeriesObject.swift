internal import Calculus
internal import Exact
internal import Expressions
internal import KernelProtocol
internal import Typesetting

/// A truncated series: terms by ascending exponents and O(…).
final class SeriesObject: WorksheetObject {
  let series: Series
  init(_ series: Series) { self.series = series }

  static let type = ClassObject.native(
    "SymbolicSeries", "a truncated power series",
    methods: [
      [
        .method("truncate", "", "the known terms as an expression") { call in .expression(try receiver(call).truncated)
        },
        .method("degree", "", "the exponent of the remainder") { call in
          try receiver(call).order.map { .simplest($0) } ?? .none
        },
        .method("coefficient", "n", "the coefficient of a power") { call in
          let n = try call.expression(1)
          return .simplest(try receiver(call).terms.first { $0.exponent == n }?.coefficient ?? 0)
        },
        .method("coefficients", "", "the known terms as pairs [coefficient, exponent]") { call in
          .array(try receiver(call).terms.map { .array([.simplest($0.coefficient), .simplest($0.exponent)]) })
        },
        .method("series", "x, order=20", "the series with terms below an order only") { call in
          let series = try receiver(call)
          guard try call.symbol(1) == series.variable else { throw call.unexpected(1, "the variable of the series") }
          return .object(SeriesObject(series.shortened(to: try call.expression(2))))
        },
        .method("default_variable", "", "the variable") { call in .expression(Expr(try receiver(call).variable)) },
      ]
    ], qualifiedName: "sage.symbolic.series.SymbolicSeries")

  override var type: ClassObject { SeriesObject.type }

  private static func receiver(_ call: Call) throws -> Series { try call.own(self, "a series").series }

  override func repr(in vm: Interpreter) throws -> String {
    // A symbol that is written as the parameter: coefficients are not multiplied into x − a.
    let u = series.parameter
    let isPlain = u.symbol != nil || series.point.hasInfinity
    if isPlain { return SeriesText.plain.written(series.terms, series.order, u) }
    let name = "(\(u.text()))"
    return SeriesText.plain.written(series.terms, series.order, .symbol(name)).replacing("(\(name))", with: name)
  }

  override func latex(in vm: Interpreter) throws -> String? {
    SeriesText.latex.written(series.terms, series.order, series.parameter)
  }

  override func bundle(in vm: Interpreter) throws -> DisplayBundle {
    DisplayBundle(plain: try repr(in: vm)).with(.latex, "$\\displaystyle \(try latex(in: vm) ?? "")$")
  }

  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? {
    let right: Series
    if case .object(let object as SeriesObject) = other {
      right = object.series
    } else if let e = other.expression {
      if case .power = op, !reflected { return .object(SeriesObject(try series.power(e))) }
      right = try series.series(of: e)
    } else {
      return nil
    }
    let (a, b) = reflected ? (right, series) : (series, right)
    switch op {
    case .add: return .object(SeriesObject(try a.adding(b)))
    case .subtract: return .object(SeriesObject(try a.adding(b.multiplied(by: b.series(of: -1)))))
    case .multiply: return .object(SeriesObject(try a.multiplied(by: b)))
    case .divide: return .object(SeriesObject(try a.divided(by: b)))
    default: return nil
    }
  }
}
