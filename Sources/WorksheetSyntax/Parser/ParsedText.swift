/// What parsing gives: always a tree, and everything that is wrong with the text.
public struct ParsedText: Sendable {
  /// The tree; statements and expressions that could not be read are `.error` in it.
  public let tree: Tree

  /// The diagnostics in the order of the text.
  public let diagnostics: [Diagnostic]

  /// Whether the tree may be run.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  init(tree: Tree, diagnostics: [Diagnostic]) {
    self.tree = tree
    self.diagnostics = diagnostics
  }
}
