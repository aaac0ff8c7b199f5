extension Tree {
  /// The number of a parameter list of a tree; `tree[parameters]` gives it.
  public struct ParametersID: Hashable, Sendable {
    /// The place in the tree's array of parameter lists.
    public let index: UInt32

    init(_ index: Int) { self.index = UInt32(truncatingIfNeeded: index) }
  }

  /// The parameters of a function or lambda: CPython's `arguments`.
  public struct Parameters: Sendable {
    /// The parameters before `/`.
    public var positionalOnly: NodeList<Argument> = .empty
    /// The ordinary parameters.
    public var args: NodeList<Argument> = .empty
    /// `*args`.
    public var vararg: Argument?
    /// The parameters after `*` or `*args`; each holds its own default.
    public var keywordOnly: NodeList<Argument> = .empty
    /// `**kwargs`.
    public var kwarg: Argument?
  }

  /// One parameter: CPython's `arg`, with its default beside it.
  public struct Argument: Sendable {
    /// The name.
    public var name: Text
    /// What follows `:`.
    public var annotation: ExpressionID?
    /// What follows `=`.
    public var defaultValue: ExpressionID?
    /// Where the parameter stands.
    public var span: SourceSpan
  }

  /// `name=value` in a call or class header; `**value` when there is no name.
  public struct Keyword: Sendable {
    /// The name; nil for `**value`.
    public var name: Text?
    /// The value.
    public var value: ExpressionID
    /// Where the keyword argument stands.
    public var span: SourceSpan
  }

  /// `key: value` in a dictionary; `**value` when there is no key.
  public struct DictionaryEntry: Sendable {
    /// The key; nil for `**value`.
    public var key: ExpressionID?
    /// The value.
    public var value: ExpressionID
  }

  /// `for target in iter if test …` in a comprehension.
  public struct Comprehension: Sendable {
    /// What the elements are bound to.
    public var target: ExpressionID
    /// What is iterated.
    public var iter: ExpressionID
    /// The conditions.
    public var ifs: ExpressionList
  }

  /// `name` or `name as asname` in an import; the name may be dotted or `*`.
  public struct Alias: Sendable {
    /// The dotted name as written, without blanks.
    public var name: Text
    /// What follows `as`.
    public var asname: Text?
    /// Where the name stands.
    public var span: SourceSpan
  }

  /// `context as variables` in a `with` statement.
  public struct WithItem: Sendable {
    /// The context manager.
    public var contextExpr: ExpressionID
    /// What follows `as`.
    public var optionalVars: ExpressionID?
  }

  /// `except type as name:` with its block.
  public struct ExceptHandler: Sendable {
    /// The type; nil catches everything.
    public var type: ExpressionID?
    /// What follows `as`.
    public var name: Text?
    /// The block.
    public var body: Block
    /// From `except` to the end of the header.
    public var span: SourceSpan
  }

  /// `case pattern if test:` with its block.
  public struct MatchCase: Sendable {
    /// What the subject has to look like.
    public var pattern: PatternID
    /// What has to hold besides.
    public var test: ExpressionID?
    /// The block.
    public var body: Block
    /// From `case` to the end of the header.
    public var span: SourceSpan
  }

  /// `if test:` or `elif test:` with its block.
  public struct Branch: Sendable {
    /// The condition.
    public var test: ExpressionID
    /// The block.
    public var body: Block
  }
}
