/// The answer to a question that may be undecided; there is deliberately no conversion to `Bool`.
public enum Truth: Hashable, Sendable {
  case yes
  case no
  case unknown

  /// The answer that a decided condition gives.
  @inlinable public init(_ condition: Bool) { self = condition ? .yes : .no }

  /// Kleene's conjunction: `no` wins over `unknown`.
  @inlinable public func and(_ other: @autoclosure () -> Truth) -> Truth {
    switch self {
    case .no: .no
    case .yes: other()
    case .unknown: other() == .no ? .no : .unknown
    }
  }

  /// Kleene's disjunction: `yes` wins over `unknown`.
  @inlinable public func or(_ other: @autoclosure () -> Truth) -> Truth {
    switch self {
    case .yes: .yes
    case .no: other()
    case .unknown: other() == .yes ? .yes : .unknown
    }
  }

  /// The opposite answer; `unknown` stays unknown.
  @inlinable public var not: Truth {
    switch self {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }
}

extension Truth: CustomStringConvertible {
  /// `yes`, `no` or `unknown`.
  public var description: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .unknown: "unknown"
    }
  }
}
