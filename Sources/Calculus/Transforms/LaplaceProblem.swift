import Exact
import Expressions
import Functions
import Simplification

/// A transform between functions of t and of s: candidates of the searches, checked, put together term by term.
struct LaplaceProblem {
  private let (t, s): (Expr, Expr)
  private let (time, frequency): (Symbol, Symbol)
  private let assumptions: Assumptions
  private let budget: Budget

  init(_ t: Symbol, _ s: Symbol, _ assumptions: Assumptions, _ budget: Budget) throws(MathError) {
    (time, frequency, self.t, self.s) = (t, s, Expr(t), Expr(s))
    var known = assumptions.forgetting(t).forgetting(s)
    for x in [self.t, self.s] {
      known = try known.assuming(
        x, isZeroAllowed: false, isPositiveAllowed: true, statement: Function.greater(x, 0))
    }
    (self.assumptions, self.budget) = (known, budget)
  }

  /// The transform of the whole, else of those terms that have one.
  func transform(of f: Expr) throws(MathError) -> LaplaceTransform {
    let missing = MissingFacts()
    if let image = try checkedImage(of: f, missing) {
      return LaplaceTransform(value: image.value, abscissa: image.abscissa, missing: [])
    }
    let (known, rest) = try termwise(f) { term throws(MathError) in try checkedImage(of: term, missing)?.value }
    let held = rest == 0 ? 0 : Function.laplace.held([rest, t, s])
    return LaplaceTransform(value: known + held, abscissa: nil, missing: missing.facts)
  }

  private func checkedImage(of f: Expr, _ missing: MissingFacts) throws(MathError) -> LaplaceImage? {
    let search = LaplaceSearch(time, frequency, assumptions, budget.slice(seconds: 10), missing)
    guard let image = try attempt({ () throws(MathError) in try search.image(of: f) }) else { return nil }
    let check = LaplaceCheck(time, frequency, assumptions, budget.slice(seconds: 10))
    guard let simple = try check.accepted(f, image.value, image.rates) else { return nil }
    return LaplaceImage(simple, image.rates)
  }

  /// The original of the whole, else of those terms that have one.
  func original(of image: Expr) throws(MathError) -> LaplaceTransform {
    let missing = MissingFacts()
    if let value = try checkedOriginal(of: image, missing) {
      return LaplaceTransform(value: value, abscissa: nil, missing: [])
    }
    let (known, rest) = try termwise(image) { term throws(MathError) in try checkedOriginal(of: term, missing) }
    let held = rest == 0 ? 0 : Function.inverseLaplace.held([rest, s, t])
    return LaplaceTransform(value: known + held, abscissa: nil, missing: missing.facts)
  }

  private func checkedOriginal(of image: Expr, _ missing: MissingFacts) throws(MathError) -> Expr? {
    let search = InverseLaplaceSearch(time, frequency, assumptions, budget.slice(seconds: 10), missing)
    guard let f = try attempt({ () throws(MathError) in try search.original(of: image) }) else { return nil }
    let check = LaplaceCheck(time, frequency, assumptions, budget.slice(seconds: 10))
    return try check.acceptedOriginal(f, image)
  }

  /// The sum of what is found for the terms, and the terms for which nothing is.
  private func termwise(
    _ e: Expr, _ find: (Expr) throws(MathError) -> Expr?
  ) throws(MathError) -> (known: Expr, rest: Expr) {
    let terms = ((try? e.expanded()) ?? e).terms
    guard (2...40).contains(terms.count) else { return (0, e) }
    var (known, open): ([Expr], [Expr]) = ([], [])
    for term in terms {
      if let value = try find(term) { known.append(value) } else { open.append(term) }
    }
    return known.isEmpty ? (0, e) : (.sum(known), .sum(open))
  }

  /// A step that has no value, or is too large, finds nothing; an interrupt ends everything.
  private func attempt<Value>(_ find: () throws(MathError) -> Value?) throws(MathError) -> Value? {
    do throws(MathError) {
      return try find()
    } catch {
      if Budget.isInterrupted { throw error }
      return nil
    }
  }
}

/// Facts that a search asked for and nobody knew.
final class MissingFacts {
  private(set) var facts: [Expr] = []
  func append(_ fact: Expr) { if !facts.contains(fact), facts.count < 3 { facts.append(fact) } }

  /// The sign 1, 0 or −1 of an expression; nil when it is not known, which notes that a positive one would do.
  func sign(of a: Expr, _ assumptions: Assumptions) -> Int? {
    let sign = assumptions.knownSign(of: a)
    if sign == .positive { return 1 }
    if sign == .negative { return -1 }
    if sign == .zero { return 0 }
    if a.hasSymbols { append(Function.greater(a, 0)) }
    return nil
  }
}
