/// The syntax tree of a cell or file: flat arrays of trivial nodes that name each other by number.
///
/// Operands are stored before the nodes that use them (and the statements of a block before the statement around it), so a
/// loop over ascending numbers visits a tree bottom-up. Only the *left spine* of an expression may be long (`left` of
/// ``ExpressionNode/binOp(left:op:right:)``, `function` of a call, `value` of an attribute, subscript or generator access);
/// apart from that no path is longer than ``maximumDepth``.
public struct Tree: Sendable {
  /// The deepest nesting of a tree, not counting steps along left spines.
  public static let maximumDepth = 1_000

  /// How many brackets may be open at once, and how many blocks.
  public static let maximumNesting = 200

  /// The rules that the text was read by.
  public let dialect: Dialect

  /// The statements of the module.
  public internal(set) var body: Block = .empty

  /// Whether the last statement is followed by `;`, which asks not to show its value.
  public internal(set) var hidesLastValue = false

  /// The interned names, strings and digits.
  public internal(set) var texts: [String] = []

  /// The values of the byte strings.
  public internal(set) var byteStrings: [[UInt8]] = []

  var expressions: [ExpressionNode] = []
  var expressionSpans: [SourceSpan] = []
  var statements: [StatementNode] = []
  var statementSpans: [SourceSpan] = []
  var parameters: [Parameters] = []

  var expressionLists: [ExpressionID] = []
  var blocks: [StatementID] = []
  var textLists: [Text] = []
  var comparisonOperators: [ComparisonOperator] = []
  var arguments: [Argument] = []
  var keywords: [Keyword] = []
  var entries: [DictionaryEntry] = []
  var comprehensions: [Comprehension] = []
  var aliases: [Alias] = []
  var withItems: [WithItem] = []
  var handlers: [ExceptHandler] = []
  var branches: [Branch] = []
  var matchCases: [MatchCase] = []
  var patterns: [PatternNode] = []
  var patternSpans: [SourceSpan] = []
  var patternLists: [PatternID] = []

  init(dialect: Dialect) { self.dialect = dialect }
}
