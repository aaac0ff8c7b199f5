import Expressions

extension Symbol {
  /// Whether the name is that of a differential, such as `dx`, `dt` or `dx_1`: `d` and a letter, perhaps with an index.
  ///
  /// Differentials are printed behind everything else, as in 2·x·dx.
  var isDifferential: Bool {
    var rest = name.utf8[...]
    guard rest.popFirst() == UInt8(ascii: "d"), rest.popFirst().map(isLetter) == true else { return false }
    return !rest.contains(where: isLetter)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
