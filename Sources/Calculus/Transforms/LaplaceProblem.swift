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
    var (known, open): ([Expr], [Expr]) = ([], [])
    let terms = ((try? f.expanded()) ?? f).terms
    if terms.count > 1, terms.count <= 40 {
      for term in terms {
        if let image = try checkedImage(of: term, missing) { known.append(image.value) } else { open.append(term) }
      }
    }
    let rest = known.isEmpty ? f : Expr.sum(open)
    let held = rest == 0 ? 0 : Function.laplace.held([rest, t, s])
    return LaplaceTransform(value: Expr.sum(known) + held, abscissa: nil, missing: missing.facts)
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
    var (known, open): ([Expr], [Expr]) = ([], [])
    let terms = ((try? image.expanded()) ?? image).terms
    if terms.count > 1, terms.count <= 40 {
      for term in terms {
        if let value = try checkedOriginal(of: term, missing) { known.append(value) } else { open.append(term) }
      }
    }
    let rest = known.isEmpty ? image : Expr.sum(open)
    let held = rest == 0 ? 0 : Function.inverseLaplace.held([rest, s, t])
    return LaplaceTransform(value: Expr.sum(known) + held, abscissa: nil, missing: missing.facts)
  }

  private func checkedOriginal(of image: Expr, _ missing: MissingFacts) throws(MathError) -> Expr? {
    let search = InverseLaplaceSearch(time, frequency, assumptions, budget.slice(seconds: 10), missing)
    guard let f = try attempt({ () throws(MathError) in try search.original(of: image) }) else { return nil }
    let check = LaplaceCheck(time, frequency, assumptions, budget.slice(seconds: 10))
    return try check.acceptedOriginal(f, image)
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
}
