extension GraphicsOptions {
  /// These options, with the others where they are given.
  func overridden(by other: GraphicsOptions) -> GraphicsOptions {
    var result = self
    func take<Value>(_ path: WritableKeyPath<GraphicsOptions, Value?>) {
      if let value = other[keyPath: path] { result[keyPath: path] = value }
    }
    take(\.title)
    take(\.axesLabels)
    take(\.xmin)
    take(\.xmax)
    take(\.ymin)
    take(\.ymax)
    take(\.figureSize)
    take(\.gridlines)
    take(\.aspectRatio)
    take(\.frame)
    take(\.axes)
    take(\.axesPad)
    take(\.xScale)
    take(\.yScale)
    take(\.xTicks)
    take(\.yTicks)
    take(\.xFormat)
    take(\.yFormat)
    take(\.fontSize)
    take(\.showLegend)
    take(\.legendLocation)
    take(\.legendTitle)
    take(\.transparent)
    take(\.theme)
    take(\.yReversed)
    take(\.colorBar)
    return result
  }

  /// The options of a sum of pictures, as Sage joins them: the right one wins; of the aspect ratios a number beats
  /// `automatic` and the larger number wins; the ranges of both stay visible.
  func joined(with right: GraphicsOptions) -> GraphicsOptions {
    var result = overridden(by: right)
    switch (aspectRatio, right.aspectRatio) {
    case (.ratio(let a), .ratio(let b)): result.aspectRatio = .ratio(max(a, b))
    case (.ratio, _): result.aspectRatio = aspectRatio
    default: break
    }
    if let a = xmin, let b = right.xmin { result.xmin = min(a, b) }
    if let a = xmax, let b = right.xmax { result.xmax = max(a, b) }
    if let a = ymin, let b = right.ymin { result.ymin = min(a, b) }
    if let a = ymax, let b = right.ymax { result.ymax = max(a, b) }
    return result
  }
}
