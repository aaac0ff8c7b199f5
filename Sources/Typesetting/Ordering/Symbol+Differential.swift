import Expressions

extension Symbol {
  /// Whether the name is that of a differential, such as `dx`, `dt` or `dx_1`: `d` and a letter, perhaps with an index.
  ///
  /// Differentials are printed behind everything else, as in 2·x·dx.
  var isDifferential: Bool {
    let name = name.utf8.dropFirst()
    guard self.name.utf8.first == UInt8(ascii: "d"), let letter = name.first, isLetter(letter) else { return false }
    return name.dropFirst().allSatisfy { !isLetter($0) }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
