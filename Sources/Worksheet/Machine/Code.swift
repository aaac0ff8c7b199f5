internal import WorksheetSyntax

/// The compiled body of a cell, function, class or comprehension.
final class Code {
  let name: String
  /// The name with those of the classes and functions around it.
  var qualifiedName: String
  let source: SourceText
  var instructions: [Instruction] = []
  /// Where each instruction comes from.
  var spans: [SourceSpan] = []
  var constants: [Value] = []
  var names: [String] = []
  var children: [Code] = []
  var keywordShapes: [KeywordShape] = []
  var finallyTables: [[Int32]] = []
  var handlers: [Handler] = []
  var classCells: [(name: String, cell: Int)] = []

  /// The names of the local slots; the parameters come first.
  var localNames: [String] = []
  /// The names of the cells: own ones first, then those of the functions around.
  var cellNames: [String] = []
  var ownCellCount = 0
  /// Which parameters live in cells.
  var cellParameters: [(local: Int, cell: Int)] = []
  /// For each cell taken from outside: its number there.
  var captures: [Int] = []
  var stackSize = 0
  var isGenerator = false
  var isClassBody = false
  /// The annotated names of a class body, in order.
  var annotations: [String] = []
  var doc: String?
  var parameters = ParameterShape()

  init(name: String, source: SourceText) {
    self.name = name
    self.qualifiedName = name
    self.source = source
  }

  /// A region that an exception leaves for `target`, with the stack cut to `depth`.
  struct Handler {
    let range: Range<Int>
    let target: Int
    let depth: Int
  }

  /// The shape of a call with keywords.
  struct KeywordShape {
    let positional: Int
    let names: [String]
  }

  /// How arguments become local slots: positional, keyword-only, `*args`, `**kwargs`, in this order.
  struct ParameterShape {
    var positionalOnly = 0
    var positional = 0
    var keywordOnly = 0
    var defaults = 0
    var hasRest = false
    var hasKeywords = false

    /// The number of slots.
    var count: Int { positional + keywordOnly + (hasRest ? 1 : 0) + (hasKeywords ? 1 : 0) }
    /// Whether there is nothing but positional parameters.
    var isSimple: Bool { keywordOnly == 0 && !hasRest && !hasKeywords }
  }
}
