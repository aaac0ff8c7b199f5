/// The legend of a picture: a line for each primitive with a label, and the measures of its box.
struct Legend {
  /// A text, and what the primitive under it looks like.
  struct Entry {
    let text: RichText
    let shape: Shape
  }

  /// The lines in the order of drawing; no more than 60.
  let entries: [Entry]
  let title: RichText?
  private let fontSize: Double

  /// Nil when there is nothing to explain, or no legend is wished.
  init?(_ graphics: Graphics, fontSize: Double) {
    guard graphics.options.showLegend ?? true else { return nil }
    var entries: [Entry] = []
    for primitive in graphics.primitives {
      guard let text = primitive.label, !text.isEmpty, entries.count < 60 else { continue }
      entries.append(Entry(text: RichText(text), shape: primitive.shape))
    }
    guard !entries.isEmpty else { return nil }
    self.entries = entries
    self.fontSize = fontSize
    title = graphics.options.legendTitle.map { RichText($0) }
  }

  /// The height of a line.
  var row: Double { fontSize * 1.4 }
  /// The width of the small pictures.
  var handle: Double { fontSize * 2 }
  /// The margin inside the box.
  var pad: Double { fontSize * 0.55 }

  var width: Double {
    let widest = max(entries.reduce(0) { max($0, $1.text.width) }, (title?.width ?? 0) - 2.6) * fontSize
    return handle + fontSize * 0.6 + widest + pad * 2
  }

  var height: Double { Double(entries.count + (title == nil ? 0 : 1)) * row + pad * 1.3 }
}
