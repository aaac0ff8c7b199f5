/// The rules by which a text is read.
public enum Dialect: Sendable, CaseIterable {
  /// Python 3 after Sage's preparser: `^` is power, numbers are exact, `f(x) = …` and `[a..b]` exist.
  case sage
  /// Python 3 alone.
  case python
}
