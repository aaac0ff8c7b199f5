import Expressions

/// The canonical form of max and min: flat, without repetitions, all comparable constants united.
enum Extremum {
  /// `sign` is 1 for the maximum and −1 for the minimum.
  static func value(_ function: Function, sign: Int, _ arguments: [Expr]) -> Expr? {
    var kept: [Expr] = []
    for argument in flattened(function, arguments) where !kept.contains(argument) {
      if argument == (sign > 0 ? .infinity : .minusInfinity) { return argument }
      if argument == (sign > 0 ? .minusInfinity : .infinity) { continue }
      guard let rival = kept.firstIndex(where: { ($0 - argument).constantSign != nil }) else {
        kept.append(argument)
        continue
      }
      if (kept[rival] - argument).constantSign == -sign { kept[rival] = argument }
    }
    if kept.isEmpty { return arguments[0] }
    if kept.count == 1 { return kept[0] }
    return kept.elementsEqual(arguments) ? nil : function.held(kept)
  }

  private static func flattened(_ function: Function, _ arguments: [Expr]) -> [Expr] {
    let flat = arguments.flatMap { argument -> [Expr] in
      if case .call(let f, let inner) = argument.node, f == function { return Array(inner) }
      return [argument]
    }
    return flat.count <= Int(UInt8.max) ? flat : arguments
  }
}
