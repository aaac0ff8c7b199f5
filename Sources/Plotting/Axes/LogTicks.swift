import Glibc

/// Ticks of a logarithmic axis: whole powers of the base, with 2…9 between them as minor ticks.
enum LogTicks {
  static func make(_ extent: Extent, base: Double, room: Double) -> TickSet {
    guard extent.lower > 0, base > 1 else { return .none }
    let first = log(extent.lower) / log(base)
    let last = log(extent.upper) / log(base)
    let low = Int((first - 1e-9).rounded(.up))
    let high = Int((last + 1e-9).rounded(.down))
    guard high - low >= 1 || (high == low && last - first > 1) else { return narrow(extent, room: room) }
    let stride = max(Int((Double(high - low) / min(room, 12)).rounded(.up)), 1)
    let start = Int((Double(low) / Double(stride)).rounded(.up)) * stride
    var ticks: [Tick] = []
    for exponent in Swift.stride(
      from: stride == 1 ? low - 1 : start, through: stride == 1 ? high + 1 : high, by: stride)
    {
      let value = pow(base, Double(exponent))
      if extent.contains(value) || exponent >= low && exponent <= high {
        ticks.append(Tick(value: value, label: Ticks.power(base, exponent)))
      }
      if stride == 1, base == 10 {
        ticks += (2...9).map { value * Double($0) }.filter(extent.contains).map { Tick(value: $0, label: nil) }
      }
    }
    return TickSet(ticks: ticks, multiplier: nil)
  }

  /// Less than a decade or so: round numbers at 1, 2, 5 where they fit, else evenly spaced ones.
  private static func narrow(_ extent: Extent, room: Double) -> TickSet {
    let exponent = NumberText.decimalExponent(extent.lower)
    var values: [Double] = []
    for power in (exponent - 1)...(exponent + 2) {
      values += [1, 2, 3, 5, 7].map { $0 * NumberText.powerOfTen(power) }.filter(extent.contains)
    }
    if values.count < 3 { values = Ticks.multiples(of: Ticks.step(extent, room: room), in: extent) }
    return Ticks.decimal(values)
  }
}
