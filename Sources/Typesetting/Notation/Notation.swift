/// What is written for a mathematical object, independent of the language in which it is written.
///
/// Notations compose: parentheses appear where the precedence of the parts demands them, in every style.
public struct Notation: Sendable, Equatable {
  /// The groups and leaves in reading order; every `.open` has its `.close`.
  var elements: [Element]

  init(elements: [Element]) { self.elements = elements }
  init(_ leaf: Element) { elements = [leaf] }

  /// A group around these parts.
  init(_ group: Group, _ parts: [Notation]) {
    elements = [.open(group)]
    elements.reserveCapacity(parts.reduce(2) { $0 + $1.elements.count })
    for part in parts { elements += part.elements }
    elements.append(.close)
  }
}

extension Notation {
  /// A number as its digits: a sign, digits, a point, and perhaps an exponent after `e`.
  public static func number(_ digits: String) -> Notation {
    digits.hasPrefix("-") ? -number(String(digits.dropFirst())) : Notation(.number(digits))
  }
  /// An integer.
  public static func number(_ value: Int) -> Notation { number(String(value)) }
  /// A variable; Greek names become letters and `x_1` or `x1` a subscript.
  public static func symbol(_ name: String) -> Notation { Notation(.symbol(name)) }
  /// Words between formulas.
  public static func text(_ words: String) -> Notation { Notation(.text(words)) }
  /// An upright name such as `sin`, with its own LaTeX if it has one.
  public static func operatorName(_ name: String, latex: String? = nil) -> Notation {
    Notation(.name(Name(name, latex: latex)))
  }
  /// Three dots with what they stand for, as in `… 12341 terms`.
  public static func ellipsis(_ count: Int? = nil, of things: String = "terms") -> Notation {
    Notation(.ellipsis(count, things))
  }

  /// The parts in one row, with nothing between them.
  public static func row(_ parts: [Notation]) -> Notation { Notation(.row, parts) }
  /// The sum of the parts; a negated part is subtracted.
  public static func sum(_ terms: [Notation]) -> Notation { terms.count == 1 ? terms[0] : Notation(.sum, terms) }
  /// The product of the parts.
  public static func product(_ factors: [Notation]) -> Notation {
    Notation(.product(ProductShape(numerator: Int32(factors.count))), factors)
  }
  /// The quotient of two parts.
  public static func fraction(_ numerator: Notation, _ denominator: Notation) -> Notation {
    Notation(.product(ProductShape(numerator: 1, denominator: 1)), [numerator, denominator])
  }
  /// The part with a minus sign.
  public static prefix func - (part: Notation) -> Notation {
    guard var shape = part.elements.first?.product else {
      return Notation(.product(ProductShape(isNegative: true, numerator: 1)), [part])
    }
    var result = part
    shape.isNegative.toggle()
    result.elements[0] = .open(.product(shape))
    return result
  }
  /// A power.
  public static func power(_ base: Notation, _ exponent: Notation) -> Notation { Notation(.power, [base, exponent]) }
  /// The part with an index below.
  public static func `subscript`(_ base: Notation, _ index: Notation) -> Notation {
    Notation(.subscripted, [base, index])
  }
  /// The root of a degree of at least 2.
  public static func root(_ radicand: Notation, degree: Int = 2) -> Notation {
    precondition(degree >= 2, "a root has a degree of at least 2")
    return Notation(degree == 2 ? .squareRoot : .root(degree), [radicand])
  }
  /// A function at its arguments.
  public static func call(_ name: String, latex: String? = nil, _ arguments: [Notation]) -> Notation {
    Notation(.call(Name(name, latex: latex)), arguments)
  }
  /// The part between delimiters.
  public static func fenced(_ part: Notation, _ fence: Fence = .parentheses) -> Notation {
    Notation(.fenced(fence), [part])
  }
  /// Parts between delimiters, with commas: `[1, 2]`, `(x, t)`, `{1, 2}`; one part in parentheses is `(x,)`.
  public static func list(_ parts: [Notation], _ fence: Fence = .brackets) -> Notation { Notation(.list(fence), parts) }
  /// The sides of a relation, with the worksheet's sign (`==`, `<`, `!=`, …) between them.
  public static func relation(_ sign: String, _ sides: [Notation]) -> Notation { Notation(.relation(sign), sides) }
  /// The map (x, t) ↦ value.
  public static func map(_ arguments: [String], to value: Notation) -> Notation { Notation(.map(arguments), [value]) }
  /// A table of rows of equal length, a matrix; plain text always writes its rows in brackets, columns aligned.
  ///
  /// - Precondition: all rows have the same length.
  public static func matrix(_ rows: [[Notation]], _ fence: Fence = .parentheses) -> Notation {
    let columns = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == columns }, "the rows of a matrix have the same length")
    return Notation(.table(rows: rows.count, columns: columns, fence), rows.flatMap { $0 })
  }
}
