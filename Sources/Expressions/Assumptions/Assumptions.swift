public import Exact

/// What is taken for granted of symbols: an immutable value; building expressions never looks at it.
///
/// The default domain of a symbol is the complex plane. Every answer is three-valued: nothing is guessed.
public struct Assumptions: Sendable {
  /// The kinds of numbers that a symbol may be declared to be.
  public enum Domain: String, Sendable, CaseIterable, Comparable {
    case integer, rational, real, complex

    /// Integers before rationals before reals before complex numbers.
    public static func < (a: Domain, b: Domain) -> Bool { a.order < b.order }
    private var order: Int { Domain.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What a symbol was declared to be: of a domain, `even` or `odd`.
  public struct Declaration: Hashable, Sendable {
    /// The symbol.
    public let symbol: Symbol
    /// The word for what it is.
    public let property: String
  }

  /// A relation to zero: `difference` is greater than, or at least, or not equal to 0.
  struct Fact: Hashable, Sendable {
    enum Relation: Sendable {
      case positive, nonnegative, zero, nonzero

      /// The signs that the difference may have.
      var signs: SignSet {
        switch self {
        case .positive: .positive
        case .nonnegative: .nonnegative
        case .zero: .zero
        case .nonzero: .nonzero
        }
      }
    }
    let difference: Expr
    let relation: Relation
  }

  /// What symbols are, as they were declared and as the relations tell.
  var domains: [Symbol: Domain] = [:]
  var signs: [Symbol: SignSet] = [:]
  var parities: [Symbol: Bool] = [:]
  var facts: [Fact] = []
  /// The relations that were assumed, as they were said, in order.
  public private(set) var statements: [Expr] = []
  /// What symbols were declared to be, in order.
  public private(set) var declarations: [Declaration] = []

  /// Nothing is assumed.
  public init() {}

  /// These assumptions and `symbol` ∈ `domain`.
  public func assuming(_ symbol: Symbol, in domain: Domain) -> Assumptions {
    var result = self
    result.declare(symbol, domain.rawValue, in: domain)
    return result
  }

  /// These assumptions and the parity of an integer symbol.
  public func assuming(_ symbol: Symbol, isEven: Bool) -> Assumptions {
    var result = self
    result.declare(symbol, isEven ? "even" : "odd", in: .integer)
    result.parities[symbol] = isEven
    return result
  }

  private mutating func declare(_ symbol: Symbol, _ property: String, in domain: Domain) {
    domains[symbol] = min(domains[symbol] ?? .complex, domain)
    let declaration = Declaration(symbol: symbol, property: property)
    if !declarations.contains(declaration) { declarations.append(declaration) }
  }

  /// These assumptions and `difference` > 0, ≥ 0, = 0 or ≠ 0, as `statement` said.
  ///
  /// - Throws: `.undefined` when the relation contradicts what is assumed already.
  public func assuming(
    _ difference: Expr, isZeroAllowed: Bool, isPositiveAllowed: Bool, isNegativeAllowed: Bool = false,
    statement: Expr
  ) throws(MathError) -> Assumptions {
    var allowed: SignSet = []
    if isZeroAllowed { allowed.insert(.zero) }
    if isPositiveAllowed { allowed.insert(.positive) }
    if isNegativeAllowed { allowed.formUnion([.negative, .nonreal]) }
    if sign(of: difference).isDisjoint(with: allowed) {
      throw .undefined("the assumption contradicts what is known: its difference has no sign left")
    }
    var result = self
    result.statements.append(statement)
    let relation: Fact.Relation =
      isNegativeAllowed ? .nonzero : isPositiveAllowed ? (isZeroAllowed ? .nonnegative : .positive) : .zero
    result.facts.append(Fact(difference: difference, relation: relation))
    result.note(difference, allowed)
    return result
  }

  /// A relation c·x + d with numbers c, d says something of the symbol x itself.
  private mutating func note(_ difference: Expr, _ allowed: SignSet) {
    guard allowed.isReal, case .sum(let terms) = difference.node else {
      if allowed.isReal, let symbol = difference.symbol { restrict(symbol, to: allowed) }
      return
    }
    let constant = terms.first { $0.term == 1 }?.coefficient ?? 0
    let rest = terms.filter { $0.term != 1 }
    guard rest.count == 1, let symbol = rest[0].term.symbol, let slope = rest[0].coefficient.number?.sign,
      let offset = constant.number?.sign
    else { return }
    // slope·x > −constant: for slope > 0 and −constant ≥ 0, x is positive
    let strict = !allowed.contains(.zero)
    if offset < 0 {
      restrict(symbol, to: slope > 0 ? .positive : .negative)
    } else if offset == 0 {
      restrict(symbol, to: slope > 0 ? (strict ? .positive : .nonnegative) : (strict ? .negative : .nonpositive))
    } else {
      restrict(symbol, to: .real)
    }
  }

  private mutating func restrict(_ symbol: Symbol, to allowed: SignSet) {
    signs[symbol] = (signs[symbol] ?? .any).intersection(allowed)
    if allowed.isReal { domains[symbol] = min(domains[symbol] ?? .complex, .real) }
  }

  /// These assumptions without those that mention `symbol`.
  public func forgetting(_ symbol: Symbol) -> Assumptions {
    var result = Assumptions()
    result.declarations = declarations.filter { $0.symbol != symbol }
    result.domains = domains.filter { $0.key != symbol }
    result.signs = signs.filter { $0.key != symbol }
    result.parities = parities.filter { $0.key != symbol }
    let x = Expr(symbol)
    for (fact, statement) in zip(facts, statements) where !statement.contains(x) {
      result.facts.append(fact)
      result.statements.append(statement)
    }
    return result
  }

  /// These assumptions without the relations that were said so; what was declared of symbols stays.
  public func forgetting(statements forgotten: [Expr]) -> Assumptions {
    var result = Assumptions()
    for declaration in declarations {
      result =
        Domain(rawValue: declaration.property).map { result.assuming(declaration.symbol, in: $0) }
        ?? result.assuming(declaration.symbol, isEven: declaration.property == "even")
    }
    for (fact, statement) in zip(facts, statements) where !forgotten.contains(statement) {
      result.facts.append(fact)
      result.statements.append(statement)
      result.note(fact.difference, fact.relation.signs)
    }
    return result
  }

  /// The declared domain of a symbol.
  public func domain(of symbol: Symbol) -> Domain { domains[symbol] ?? .complex }
  /// Whether an integer symbol was declared even (true) or odd (false).
  public func parity(of symbol: Symbol) -> Bool? { parities[symbol] }
}
