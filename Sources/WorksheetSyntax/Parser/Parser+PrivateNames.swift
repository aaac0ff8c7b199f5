extension Parser {
  /// The text of a name token: in the class `A`, `__x` is `_A__x`, but `__x__` stays.
  mutating func identifier(_ token: Token) -> Tree.Text {
    guard let prefix = privatePrefix, lexer.byte(Int(token.start)) == 0x5F else { return token.text }
    let name = text(token.text)
    return name.hasPrefix("__") && !name.hasSuffix("__") ? intern(prefix + name.utf8) : token.text
  }

  /// A class of underscores alone has no private names.
  func privatePrefix(ofClass name: Tree.Text) -> [UInt8]? {
    let stem = text(name).utf8.drop { $0 == 0x5F }
    return stem.isEmpty ? nil : [0x5F] + stem
  }
}
