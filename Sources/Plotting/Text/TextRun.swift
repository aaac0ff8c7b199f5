/// A piece of a label in one style.
struct TextRun: Equatable, Sendable {
  /// What is written.
  var text: String
  /// Whether it is set in italics, as variables are.
  var italic = false
  /// Whether it is bold.
  var bold = false
  /// The font size relative to the label's.
  var scale = 1.0
  /// How far the baseline is raised, in the label's font sizes; negative below.
  var rise = 0.0

  /// The advance width, in the label's font sizes.
  var width: Double { TextMetrics.width(of: text) * scale }
}

/// A label: plain text with `$…$` mathematics, laid out on one line.
struct RichText: Equatable, Sendable {
  /// The pieces from left to right.
  let runs: [TextRun]

  /// Reads a label; a lone `$` stands for itself, `\$` always does.
  init(_ source: String) {
    runs = MathText.runs(of: source)
  }

  /// A label without markup.
  init(plain text: String) {
    runs = [TextRun(text: text)]
  }

  /// A label of given pieces.
  init(runs: [TextRun]) {
    self.runs = runs
  }

  /// The advance width at font size 1.
  var width: Double { runs.reduce(0) { $0 + $1.width } }

  /// The text without its styles, for titles and descriptions.
  var plain: String { runs.map(\.text).joined() }
}
