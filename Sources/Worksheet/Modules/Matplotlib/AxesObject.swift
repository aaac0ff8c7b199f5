internal import Plotting

/// matplotlib's `Axes`: one picture that commands draw into.
final class AxesObject: WorksheetObject {
  var graphics = Graphics()
  /// The colours and range of the last picture with colours for values: what `colorbar` shows.
  var mapped: ColorBar?
  var hasLegend = false
  var isHidden = false

  override init() {
    super.init()
    clear()
  }

  static let type = ClassObject.native(
    "Axes", "one picture of a figure", methods: [PyplotCommands.methods], qualifiedName: "matplotlib.axes.Axes")

  override var type: ClassObject { AxesObject.type }
  override func repr(in vm: Interpreter) throws -> String { "<Axes: \(graphics.primitives.count) parts>" }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    name == "spines" ? .object(IgnoredSettings()) : nil
  }

  func clear() {
    graphics = Graphics()
    graphics.options.frame = true
    mapped = nil
    hasLegend = false
  }

  /// Whether anything was drawn.
  var isEmpty: Bool { graphics.primitives.isEmpty && graphics.options.title == nil }

  /// Draws over what is there; settings made before stay.
  func draw(_ new: Graphics) {
    let settings = graphics.options
    graphics += new
    graphics.options = new.options.withoutRanges
    graphics = graphics.with(settings)
  }

  /// The finished picture.
  var picture: Graphics {
    var picture = graphics
    picture.options.showLegend = hasLegend
    for place in picture.primitives.indices where picture.primitives[place].label?.hasPrefix("_") == true {
      picture.primitives[place].label = nil
    }
    if isHidden { picture.options.axes = false }
    return picture
  }
}

extension GraphicsOptions {
  /// What a builder suggests for the picture around its data, without ranges.
  fileprivate var withoutRanges: GraphicsOptions {
    var options = self
    (options.xmin, options.xmax, options.ymin, options.ymax) = (nil, nil, nil, nil)
    options.frame = true
    return options
  }
}
