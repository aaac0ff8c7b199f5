extension Expr {
  /// Whether this is a call whose second argument is a variable bound in the first, as in integrate(f, x, a, b).
  public var bindsVariable: Bool {
    guard kind == .call, case .call(let function, let arguments) = node, let least = function.spec.bindingArity else {
      return false
    }
    return arguments.count >= least && arguments[1].symbol != nil
  }

  /// A call that binds a variable with what occurs freely replaced; `nil` where the variable neither is to be replaced nor
  /// occurs in a value.
  func substitutingFree(_ pairs: [(old: Expr, new: Expr)]) -> Expr? {
    guard case .call(let function, let arguments) = node, let variable = arguments[1].symbol else { return nil }
    let (body, x) = (arguments[0], arguments[1])
    let active = pairs.filter { $0.old != x && body.contains($0.old) }
    let isCaptured = active.contains { $0.new.contains(x) && !$0.old.contains(x) }
    guard isCaptured || pairs.contains(where: { $0.old == x }) else { return nil }
    let rest = arguments.dropFirst(2).map {
      $0.substituting(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
    guard isCaptured else { return function.held([body.substituting(pairs: active), x] + rest) }
    let taken = ([body] + pairs.flatMap { [$0.old, $0.new] }).flatMap(\.symbols)
    let fresh = Expr(Symbol.unused(variable.name, taken))
    let renamed = active.map {
      ($0.old.substituting(x, fresh), $0.old.contains(x) ? $0.new.substituting(x, fresh) : $0.new)
    }
    return function.held([body.substituting(x, fresh).substituting(pairs: renamed), fresh] + rest)
  }

  private func substituting(pairs: [(Expr, Expr)]) -> Expr {
    pairs.isEmpty ? self : substituting(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
  }
}
