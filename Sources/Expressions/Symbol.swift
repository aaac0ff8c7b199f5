import Synchronization

/// A named variable. Two symbols with the same name are the same symbol.
public struct Symbol: Hashable, Sendable {
  let index: UInt32
  init(index: UInt32) { self.index = index }

  private struct Table {
    var names: [String] = []
    var indices: [String: UInt32] = [:]
    var fresh = 0
  }
  private static let table = Mutex(Table())

  /// The symbol with this name.
  public init(_ name: String) {
    index = Symbol.table.withLock { table in
      if let known = table.indices[name] { return known }
      let index = UInt32(table.names.count)
      table.names.append(name)
      table.indices[name] = index
      Arena.shared.writeSymbol(
        index,
        Record(kind: .symbol, traits: .symbols, first: index, count: 0, hash: Hash(.symbol, name: name).short))
      return index
    }
  }

  /// A symbol that occurs nowhere yet, for bound variables.
  public static func fresh(_ stem: String = "_t") -> Symbol {
    let number = table.withLock { table in
      table.fresh += 1
      return table.fresh
    }
    return Symbol("\(stem)\(number)")
  }

  /// The first of name1, name2, … that is not among the symbols that are taken.
  public static func unused(_ name: String, _ taken: [Symbol]) -> Symbol {
    var (k, symbol) = (1, Symbol(name + "1"))
    while taken.contains(symbol) {
      k += 1
      symbol = Symbol(name + "\(k)")
    }
    return symbol
  }

  /// The name.
  public var name: String { Symbol.table.withLock { $0.names[Int(index)] } }
}

extension Expr {
  /// A symbol as an expression.
  public init(_ symbol: Symbol) {
    id = Arena.firstSymbol + symbol.index
  }

  /// The symbol with this name, as an expression.
  public static func symbol(_ name: String) -> Expr { Expr(Symbol(name)) }

  /// The symbol, if this expression is one.
  public var symbol: Symbol? {
    if case .symbol(let symbol) = node { return symbol }
    return nil
  }
}
