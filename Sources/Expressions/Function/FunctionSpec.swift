public import Balls

/// Everything the system knows of one named function: one value of this type is one file in `Functions`.
///
/// Closures capture nothing. An absent field means *unknown* and must lead to "undecided", never to a guess.
public struct FunctionSpec: Sendable {
  /// A formula for a value of the function, given its arguments.
  public typealias Formula = @Sendable ([Expr]) -> Expr?
  /// An enclosure of the value on balls, to the given precision in bits. When the flag is set the result must be not
  /// finite unless the function is proved holomorphic on the whole of every ball.
  public typealias BallEvaluator = @Sendable ([ComplexBall], Bool, Int) -> ComplexBall

  /// Where the function comes from.
  public enum Definition: Sendable, Equatable {
    /// One of the catalogue, with a fixed meaning.
    case catalogue
    /// An undefined function of the user, f(x).
    case abstract
    /// The partial derivative of an undefined function by its arguments at these places.
    case derivative(of: Function, by: [Int])
    /// A relation such as x < y, written between its two sides.
    case relation
  }

  /// The name in worksheets, which is also how it prints.
  public var name: String
  /// Other names under which worksheets know it.
  public var aliases: [String] = []
  /// The name in LaTeX, `\operatorname{name}` when absent.
  public var latex: String?
  /// How many arguments it takes.
  public var arity: ClosedRange<Int> = 1...1
  /// Whether the function belongs to the catalogue, to the user, or is a relation.
  public var definition = Definition.catalogue
  /// One sentence that defines the function.
  public var summary = ""
  /// Where the formulas come from: a DLMF number, a paper.
  public var reference = ""

  /// f(−z) = f(z) or −f(z), for functions of one argument.
  public var parity = Parity.none
  /// An interval of real arguments on which the values are real, apart from poles; of all arguments at once when there
  /// are several.
  public var realDomain: RealInterval?
  /// An interval that contains all values at real arguments of `realDomain`.
  public var range: RealInterval?
  /// The zero of a function that increases strictly on its `realDomain`: 1 of log, 0 of arctan.
  public var increasingZero: Expr?
  /// Whether all values are integers (floor, kronecker_delta).
  public var isIntegerValued = false
  /// Whether the value is real for every complex argument (abs, arg, real_part).
  public var isRealValued = false
  /// Where the values jump on the real line.
  public var jumps = Jumps.none
  /// Whether the ball evaluator, asked for a proof of holomorphy, continues the values on the real line to the plane:
  /// |x| to ±z. Its answer is about the function itself only where the argument is real for real variables.
  public var continuesFromReals = false
  /// Whether the function is entire or meromorphic in its last argument (no branch cut).
  public var isMeromorphic = false
  /// Whether the value may not need all arguments, and exists where one that it does not need is undefined.
  public var isLazy = false
  /// The least number of arguments with which the second is a variable that is bound in the first: 4 of
  /// integrate(f, x, a, b).
  public var bindingArity: Int?

  /// Values and simplifications that hold for all arguments; `nil` leaves the call as it is.
  public var canonical: Formula?
  /// e to the value, where that is simpler than the call (log).
  public var exponential: Formula?
  /// The partial derivative by the argument at a place.
  public var derivative: (@Sendable ([Expr], Int) -> Expr?)?
  /// A function F with F′ = f, for functions of one argument.
  public var antiderivative: (@Sendable (Expr) -> Expr?)?
  /// The value at a real argument; NaN outside the domain.
  public var double: (@Sendable (Double) -> Double)?
  /// The value at two real arguments.
  public var double2: (@Sendable (Double, Double) -> Double)?
  /// An enclosure of the value on balls.
  public var ball: BallEvaluator?
  /// The value written with exp, log and powers only.
  public var exponentialForm: Formula?
  /// Identities to test: pairs of expressions in one symbol that are equal on `realDomain`.
  public var identities: (@Sendable (Expr) -> [(Expr, Expr)])?
  /// Worksheet lines with what they print; shown by help and executed by the tests.
  public var examples: [Example] = []

  /// One line of a worksheet and what it prints.
  public struct Example: Sendable {
    /// What is typed.
    public let input: String
    /// What is printed.
    public let output: String
    /// A line and what it prints.
    public init(_ input: String, _ output: String) {
      self.input = input
      self.output = output
    }
  }

  /// A record with everything unknown but the name.
  public init(_ name: String, latex: String? = nil, arity: ClosedRange<Int> = 1...1) {
    self.name = name
    self.latex = latex
    self.arity = arity
  }
}

/// What a function makes of −z.
public enum Parity: Sendable { case even, odd, none }

/// The real arguments at which a piecewise holomorphic function jumps or has a kink.
public enum Jumps: Sendable { case none, atZero, atIntegers }

/// An interval of the real line, closed where an end is finite and marked so.
public struct RealInterval: Sendable, Hashable {
  /// The left end, −∞ allowed.
  public let lower: Double
  /// The right end, ∞ allowed.
  public let upper: Double
  /// Whether the left end belongs to the interval.
  public let includesLower: Bool
  /// Whether the right end belongs to the interval.
  public let includesUpper: Bool

  /// The interval between two ends, open unless said otherwise.
  public init(_ lower: Double, _ upper: Double, includesLower: Bool = false, includesUpper: Bool = false) {
    self.lower = lower
    self.upper = upper
    self.includesLower = includesLower
    self.includesUpper = includesUpper
  }

  /// The whole line.
  public static let line = RealInterval(-.infinity, .infinity)
  /// x > 0.
  public static let positive = RealInterval(0, .infinity)
  /// x ≥ 0.
  public static let nonnegative = RealInterval(0, .infinity, includesLower: true)
  /// −1 ≤ x ≤ 1.
  public static let unit = RealInterval(-1, 1, includesLower: true, includesUpper: true)
}
