import Expressions

extension Builder {
  mutating func expandCall(_ function: Function, _ arguments: Operands) {
    switch function.spec.definition {
    case .relation:
      open(.relation(function.name), arguments.map { .expression($0) })
    case .derivative(of: let base, by: let places): expandDerivative(base, places, function, arguments)
    case .abstract: open(.call(Name(function.name, latex: function.spec.latex)), arguments.map { .expression($0) })
    case .catalogue:
      if arguments.count == 4, let range = RangeOperator(function: function.name) {
        open(.overRange(range), [1, 2, 3, 0].map { .expression(arguments[$0]) })
      } else if function.name == "complex_root_of", arguments.count > 2 {
        let polynomial = Expr.sum((1..<arguments.count).map { arguments[$0] * .symbol("x") ** Expr($0 - 1) })
        open(Builder.group(function, 2), [.expression(polynomial), .expression(arguments[0])])
      } else {
        open(Builder.group(function, arguments.count), arguments.map { .expression($0) })
      }
    }
  }

  /// The group of a function of the catalogue, for a few with a notation of their own.
  private static func group(_ function: Function, _ arity: Int) -> Group {
    guard arity == 1 else { return .call(Name(function.name, latex: function.spec.latex)) }
    switch function.name {
    case "abs": return .fenced(.bars)
    case "floor": return .fenced(.floor)
    case "ceil": return .fenced(.ceiling)
    case "conjugate": return .conjugate
    case "factorial": return .factorial
    case "sqrt": return .squareRoot
    default: return .call(Name(function.name, latex: function.spec.latex))
    }
  }

  /// `diff(f(x), x)` for plain and distinct symbols, `D[0](f)(x^2)` else.
  private mutating func expandDerivative(
    _ base: Function, _ places: [Int], _ function: Function, _ arguments: Operands
  ) {
    let symbols = arguments.compactMap(\.symbol)
    guard symbols.count == arguments.count, Set(symbols).count == symbols.count,
      places.allSatisfy(symbols.indices.contains)
    else {
      let indices = places.map(String.init).joined(separator: ", ")
      let name = Name(
        function.name,
        latex:
          #"\mathrm{D}_{\#(indices)}\left(\#(Spelling.latex(name: Name(base.name, latex: base.spec.latex)))\right)"#)
      return open(.call(name), arguments.map { .expression($0) })
    }
    emit(.open(.derivative(places.map { symbols[$0].name })))
    emit(.open(.call(Name(base.name, latex: base.spec.latex))))
    finish(arguments.map { .expression($0) } + [.emit(.close)])
  }

  private mutating func open(_ group: Group, _ parts: [Task]) {
    emit(.open(group))
    let room = max(budget / 2, 1)
    finish(parts.count <= room ? parts : parts.prefix(room) + [.emit(.ellipsis(parts.count, "arguments"))])
  }
}
