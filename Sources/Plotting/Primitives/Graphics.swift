/// A picture: primitives and options, as Sage's `Graphics`. A value; nothing is drawn until `svg`, `png` or `pdf` asks.
public struct Graphics: Equatable, Sendable {
  /// What is drawn.
  public var primitives: [Primitive]
  /// How the picture around it looks.
  public var options: GraphicsOptions
  /// How many series without a colour of their own there are.
  public var seriesCount: Int

  /// An empty picture.
  public init() {
    self.init([])
  }

  /// A picture of primitives that use the series 0 ..< `seriesCount`.
  public init(_ primitives: [Primitive], options: GraphicsOptions = GraphicsOptions(), seriesCount: Int = 0) {
    self.primitives = primitives
    self.options = options
    self.seriesCount = seriesCount
  }

  /// Both pictures in one: the right one is drawn later, its options win, and its series take the colours that follow.
  public static func + (left: Graphics, right: Graphics) -> Graphics {
    var sum = left
    sum += right
    return sum
  }

  /// Draws another picture over this one.
  public static func += (left: inout Graphics, right: Graphics) {
    left.primitives += right.primitives.map { primitive in
      var moved = primitive
      moved.shape = primitive.shape.shifted(by: left.seriesCount)
      return moved
    }
    left.options = left.options.joined(with: right.options)
    left.seriesCount += right.seriesCount
  }

  /// The picture with other options where they are given, as in `show(title=…)`.
  public func with(_ options: GraphicsOptions) -> Graphics {
    var changed = self
    changed.options = self.options.overridden(by: options)
    return changed
  }
}
