/// The colours in use: presentation attributes for the light ground, and class rules for the dark one.
///
/// The attributes alone are a correct picture, for renderers that know no style sheets or media queries (librsvg).
struct StyleSheet {
  let theme: Theme
  private var order: [Role] = []
  private var index: [Role: Int] = [:]

  init(theme: Theme) {
    self.theme = theme
  }

  /// ` fill="#…" class="…"` for a role.
  mutating func fill(_ role: Role) -> String { attribute("fill", "f", role) }

  /// ` stroke="#…" class="…"` for a role.
  mutating func stroke(_ role: Role) -> String { attribute("stroke", "s", role) }

  /// Fill and stroke with one class attribute.
  mutating func both(fill: Role, stroke: Role) -> String {
    guard theme == .automatic else { return self.fill(fill) + self.stroke(stroke) }
    let classes = "f\(number(fill)) s\(number(stroke))"
    return " fill=\"\(fill.light.hex)\" stroke=\"\(stroke.light.hex)\" class=\"\(classes)\""
  }

  private mutating func attribute(_ name: String, _ prefix: String, _ role: Role) -> String {
    switch theme {
    case .light: return " \(name)=\"\(role.light.hex)\""
    case .dark: return " \(name)=\"\(role.dark.hex)\""
    case .automatic:
      if case .fixed(let color) = role { return " \(name)=\"\(color.hex)\"" }
      return " \(name)=\"\(role.light.hex)\" class=\"\(prefix)\(number(role))\""
    }
  }

  private mutating func number(_ role: Role) -> Int {
    if let known = index[role] { return known }
    index[role] = order.count
    order.append(role)
    return order.count - 1
  }

  /// The rules for dark screens, scoped by the figure's id; empty unless the theme is automatic.
  func rules(id: String) -> String {
    guard theme == .automatic, !order.isEmpty else { return "" }
    let lines = order.enumerated().map { number, role in
      "#\(id) .f\(number){fill:\(role.dark.hex)}#\(id) .s\(number){stroke:\(role.dark.hex)}"
    }
    return "<style>@media (prefers-color-scheme:dark){" + lines.joined() + "}</style>"
  }
}
