/// Paints with the colours of a terminal, or leaves text alone.
struct RenderingStyle {
  var isOn: Bool

  /// The text in a colour or weight, given as the parameters of the SGR escape sequence (ECMA-48, 8.3.117).
  func paint(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
