import Glibc

/// Where ticks stand and what they say.
enum Ticks {
  /// No axis gets more marks than this, whatever the user asks for.
  static let limit = 200

  /// The ticks of an axis that is `length` pixels long; `spacing` pixels at least lie between labelled ticks.
  static func make(
    _ extent: Extent, scale: AxisScale, length: Double, spacing: Double, places: TickPlaces, format: TickFormat
  ) -> TickSet {
    guard !extent.isEmpty, extent.lower < extent.upper else { return .none }
    let room = max(length / spacing, 1)
    switch (places, scale) {
    case (.at(let values), _):
      return labelled(values.filter { extent.contains($0) }, all: values, format: format)
    case (.every(let step), _):
      return labelled(multiples(of: step, in: extent), all: [], format: format)
    case (.automatic, .logarithmic(let base)):
      return LogTicks.make(extent, base: base, room: room)
    case (.automatic, .linear):
      if case .multiples(let unit, _) = format {
        return labelled(
          multiples(of: unitStep(extent, unit: unit, room: room), in: extent), all: [], format: format)
      }
      return decimal(multiples(of: step(extent, room: room), in: extent))
    }
  }

  /// The smallest of 1, 2, 5 times a power of ten that makes at most `room` intervals.
  static func step(_ extent: Extent, room: Double) -> Double {
    let rough = extent.upper / room - extent.lower / room
    let exponent = NumberText.decimalExponent(rough)
    let power = NumberText.powerOfTen(exponent)
    let mantissa = rough / power
    return (mantissa <= 1.0000001 ? 1 : mantissa <= 2.0000001 ? 2 : mantissa <= 5.0000001 ? 5 : 10) * power
  }

  /// The smallest of u/12, u/6, u/4, u/3, u/2, u, 2u, 5u, 10u, … that makes at most `room` intervals.
  private static func unitStep(_ extent: Extent, unit: Double, room: Double) -> Double {
    let rough = extent.length / room / abs(unit)
    for part in [1.0 / 12, 1.0 / 6, 0.25, 1.0 / 3, 0.5, 1] where part >= rough * 0.9999999 { return part * abs(unit) }
    return max(step(Extent(0, extent.length / abs(unit)), room: room), 1) * abs(unit)
  }

  /// The multiples of a step in a range, none when there would be more than `limit`.
  static func multiples(of step: Double, in extent: Extent) -> [Double] {
    let step = abs(step)
    guard step > 0, step.isFinite else { return [] }
    let slack = 1e-9
    let first = (extent.lower / step - slack).rounded(.up)
    let last = (extent.upper / step + slack).rounded(.down)
    guard first.isFinite, last.isFinite, last - first < Double(limit), abs(first) < 9e15, last >= first else {
      return []
    }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// Decimal labels with a common number of decimals and, for large and small numbers, a common power of ten.
  static func decimal(_ values: [Double]) -> TickSet {
    let largest = values.reduce(0) { max($0, abs($1)) }
    guard largest > 0 else {
      return TickSet(ticks: values.map { Tick(value: $0, label: number($0, 0)) }, multiplier: nil)
    }
    let exponent = NumberText.decimalExponent(largest * 1.0000001)
    let factor = exponent >= 6 || exponent <= -4 ? exponent : 0
    let scaled = values.map { scale($0, by: -factor) }
    let decimals = decimals(for: scaled)
    if decimals > 5, values.count > 1 { return offset(values) }
    let ticks = zip(values, scaled).map { Tick(value: $0, label: number($1, decimals)) }
    return TickSet(ticks: ticks, multiplier: factor == 0 ? nil : power(10, factor, prefix: "×"))
  }

  /// Labels of a narrow range far from 0: differences from a round value, which stands at the end of the axis.
  private static func offset(_ values: [Double]) -> TickSet {
    let digits = values.map { significantDigits($0) }
    let base = values[digits.indices.min { digits[$0] < digits[$1] } ?? 0]
    let differences = values.map { $0 - base }
    var ticks = decimal(differences)
    ticks.ticks = zip(values, ticks.ticks).map { Tick(value: $0, label: $1.label) }
    let sign = TextRun(text: base < 0 ? " − " : " + ")
    ticks.multiplier = RichText(runs: (ticks.multiplier?.runs ?? []) + [sign] + scientific(abs(base)))
    return ticks
  }

  /// The digits between the first and the last that is not zero.
  private static func significantDigits(_ value: Double) -> Int {
    let digits = NumberText.significant(value, digits: 15).split(separator: "e")[0].filter(\.isNumber)
    return digits.drop { $0 == "0" }.reversed().drop { $0 == "0" }.count
  }

  /// A number as people write it: 1002, 3.5·10⁸.
  private static func scientific(_ value: Double) -> [TextRun] {
    let parts = NumberText.significant(value, digits: 15).split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return [TextRun(text: String(parts[0]))] }
    return power(10, exponent, prefix: parts[0] == "1" ? "" : parts[0] + "×").runs
  }

  /// value · 10^exponent in two steps, for exponents beyond ±308.
  private static func scale(_ value: Double, by exponent: Int) -> Double {
    guard exponent != 0 else { return value }
    let half = exponent / 2
    return value * NumberText.powerOfTen(half) * NumberText.powerOfTen(exponent - half)
  }

  /// The decimals that tell the values apart and show them to a part in a thousand of their spacing.
  private static func decimals(for values: [Double]) -> Int {
    let spacing = zip(values.dropFirst(), values).map { abs($0 - $1) }.min() ?? abs(values.first ?? 1)
    let tolerance = max(spacing, 1e-12) * 1e-3
    for decimals in 0..<12 {
      let power = NumberText.powerOfTen(decimals)
      if values.allSatisfy({ abs(($0 * power).rounded() / power - $0) <= tolerance }) { return decimals }
    }
    return 12
  }

  /// A number with a true minus sign.
  static func number(_ value: Double, _ decimals: Int) -> RichText {
    RichText(plain: signed(NumberText.trimmed(value, decimals: decimals)))
  }

  /// A text with a leading hyphen turned into a minus sign.
  static func signed(_ text: String) -> String {
    text.hasPrefix("-") ? "−" + text.dropFirst() : text
  }

  /// base^exponent with a raised exponent.
  static func power(_ base: Double, _ exponent: Int, prefix: String = "") -> RichText {
    let name = abs(base - M_E) < 1e-12 ? "e" : NumberText.trimmed(base, decimals: 4)
    return RichText(runs: [
      TextRun(text: prefix + name), TextRun(text: signed(String(exponent)), scale: 0.72, rise: 0.42),
    ])
  }

  private static func labelled(_ values: [Double], all: [Double], format: TickFormat) -> TickSet {
    let values = Array(values.prefix(limit)).sorted()
    switch format {
    case .decimal: return decimal(values)
    case .multiples(let unit, let symbol):
      return TickSet(ticks: values.map { Tick(value: $0, label: multiple($0 / unit, symbol)) }, multiplier: nil)
    case .texts(let texts):
      let pairs = zip(all, texts).filter { pair in values.contains(pair.0) }.sorted { $0.0 < $1.0 }
      return TickSet(ticks: pairs.map { Tick(value: $0.0, label: RichText($0.1)) }, multiplier: nil)
    }
  }

  /// A rational multiple of a constant: "−3π/2"; a decimal factor when no denominator up to 12 fits.
  static func multiple(_ ratio: Double, _ symbol: String) -> RichText {
    for denominator in 1...12 {
      let numerator = (ratio * Double(denominator)).rounded()
      guard abs(numerator) < 1e9, abs(ratio * Double(denominator) - numerator) < 1e-6 else { continue }
      let count = Int(numerator)
      if count == 0 { return RichText(plain: "0") }
      let factor = abs(count) == 1 ? "" : String(abs(count))
      return RichText(plain: (count < 0 ? "−" : "") + factor + symbol + (denominator == 1 ? "" : "/\(denominator)"))
    }
    return RichText(plain: signed(NumberText.trimmed(ratio, decimals: 3)) + symbol)
  }
}
