/// Pieces of SVG source.
enum SVGText {
  /// A coordinate with at most two decimals.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return value > 0 ? "1000000000" : "-1000000000" }
    let hundredths = Int((value * 100).rounded())
    if hundredths % 100 == 0 { return String(hundredths / 100) }
    let sign = hundredths < 0 ? "-" : ""
    let size = abs(hundredths)
    let fraction = size % 100
    let whole = size < 100 ? "" : String(size / 100)
    if fraction % 10 == 0 { return "\(sign)\(whole).\(fraction / 10)" }
    return "\(sign)\(whole).\(fraction < 10 ? "0" : "")\(fraction)"
  }

  /// Text with the characters that XML reserves replaced, and those that it forbids left out.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t", "\r": result += " "
      default:
        if scalar.value >= 0x20, !(0x7f...0x9f).contains(scalar.value), scalar.value & 0xfffe != 0xfffe {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// The `d` attribute of a polyline: absolute start, relative steps in hundredths of a unit without drift.
  static func path(_ points: [Point], isClosed: Bool = false) -> String {
    guard let first = points.first else { return "" }
    var text = "M\(number(first.x)) \(number(first.y))"
    var at = (x: hundredths(first.x), y: hundredths(first.y))
    var isFirst = true
    for point in points.dropFirst() {
      let next = (x: hundredths(point.x), y: hundredths(point.y))
      let step = (x: next.x - at.x, y: next.y - at.y)
      if step == (0, 0), !isFirst { continue }
      text += isFirst ? "l" : step.x < 0 ? "" : " "
      isFirst = false
      text += number(Double(step.x) / 100)
      text += step.y < 0 ? "" : " "
      text += number(Double(step.y) / 100)
      at = next
    }
    return text + (isClosed ? "z" : "")
  }

  private static func hundredths(_ value: Double) -> Int { Int((min(max(value, -1e7), 1e7) * 100).rounded()) }
}
