/// What the user asked of the ticks of one axis (Sage's `ticks` and `tick_formatter`).
public enum TickPlaces: Equatable, Sendable {
  /// Round numbers that fit the room.
  case automatic
  /// Multiples of a step; Sage's `ticks=pi/2`.
  case every(Double)
  /// These places.
  case at([Double])
}

/// How tick labels are written.
public enum TickFormat: Equatable, Sendable {
  /// Decimal numbers.
  case decimal
  /// Rational multiples of a constant, written with its symbol: `3π/2`.
  case multiples(of: Double, symbol: String)
  /// These texts, one for each place of `TickPlaces.at`.
  case texts([String])
}
