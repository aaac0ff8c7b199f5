internal import WorksheetSyntax

extension Tree {
  /// The names that a pattern binds, each once.
  func names(boundBy id: PatternID) -> [Text] {
    switch self[id] {
    case .value, .singleton: []
    case .star(let name): [name].compactMap(\.self)
    case .capture(let inner, let name): (inner.map { names(boundBy: $0) } ?? []) + [name].compactMap(\.self)
    case .sequence(let patterns): self[patterns].flatMap { names(boundBy: $0) }
    case .mapping(_, let patterns, let rest):
      self[patterns].flatMap { names(boundBy: $0) } + [rest].compactMap(\.self)
    case .instance(_, let positional, _, let named):
      (self[positional] + self[named]).flatMap { names(boundBy: $0) }
    case .or(let alternatives): self[alternatives].first.map { names(boundBy: $0) } ?? []
    }
  }

  /// The expressions in a pattern: values to compare with, keys and classes.
  func expressions(in id: PatternID) -> [ExpressionID] {
    switch self[id] {
    case .value(let value), .singleton(let value): [value]
    case .star: []
    case .capture(let inner, _): inner.map { expressions(in: $0) } ?? []
    case .sequence(let patterns), .or(let patterns): self[patterns].flatMap { expressions(in: $0) }
    case .mapping(let keys, let patterns, _): self[keys] + self[patterns].flatMap { expressions(in: $0) }
    case .instance(let type, let positional, _, let named):
      [type] + (self[positional] + self[named]).flatMap { expressions(in: $0) }
    }
  }
}
