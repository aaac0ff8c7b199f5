/// A mark on an axis.
struct Tick: Equatable, Sendable {
  /// Where it stands, in data units.
  let value: Double
  /// What is written beside it; nil for a minor tick.
  let label: RichText?
}

/// The marks of one axis and the power of ten that their labels leave out.
struct TickSet: Equatable, Sendable {
  /// The marks in ascending order.
  var ticks: [Tick]
  /// "×10⁶", when all labels are to be multiplied by it.
  var multiplier: RichText?

  /// No marks.
  static let none = TickSet(ticks: [], multiplier: nil)
}
