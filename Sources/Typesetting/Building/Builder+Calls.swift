import Expressions

extension Builder {
  mutating func expandCall(_ function: Function, _ arguments: Operands) {
    switch function.spec.definition {
    case .relation:
      open(.relation(function.name), arguments.map { .expression($0) })
    case .derivative(of: let base, by: let places): expandDerivative(base, places, function, arguments)
    case .catalogue, .abstract:
      open(.call(Name(function.name, latex: function.spec.latex)), arguments.map { .expression($0) })
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
        function.name, latex: #"\mathrm{D}_{\#(indices)}\left(\#(Spelling.latex(functionNamed: base))\right)"#)
      return open(.call(name), arguments.map { .expression($0) })
    }
    emit(.open(.derivative))
    pending.append(.emit(.close))
    pending.append(contentsOf: places.reversed().map { .emit(.symbol(symbols[$0].name)) })
    pending.append(.emit(.close))
    pending.append(contentsOf: arguments.reversed().map { .expression($0) })
    pending.append(.emit(.open(.call(Name(base.name, latex: base.spec.latex)))))
  }

  private mutating func open(_ group: Group, _ parts: [Task]) {
    emit(.open(group))
    pending.append(.emit(.close))
    let room = max(budget / 2, 1)
    if parts.count > room { pending.append(.emit(.ellipsis(parts.count, "arguments"))) }
    pending.append(contentsOf: parts.prefix(room).reversed())
  }
}
