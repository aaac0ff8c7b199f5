import Exact
import KernelProtocol
import TestSupport
import Testing
import WorksheetSyntax

@testable import Worksheet

/// Programs with words deleted, doubled, exchanged or replaced: they may fail, but never crash, hang or lose the session.
@Suite("Damaged programs")
struct MutationTests {
  private static let strangers = [
    "(", ")", "[", "]", "{", "}", ":", "=", "==", "^", "*", "-", ".", ",", "'", "\"", "\\", "lambda", "for", "in", "if",
    "def", "class", "return", "yield", "not", "\n", "\n    ", "10**30", "None", "*a", "**k", "try:", "finally:", "del",
    "1/0", "range(10**9)", "f'{", "self", "super()", "%", "@", "é", ":=", "!r",
  ]

  /// The words of a text: names and numbers, runs of blanks, line breaks with their indentation, single signs.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var wasWord = false
    for character in text {
      let isWord = character.isLetter || character.isNumber || character == "_"
      let joins = isWord && wasWord || character == " " && words.last?.last.map { $0 == " " || $0 == "\n" } == true
      if joins { words[words.count - 1].append(character) } else { words.append(String(character)) }
      wasWord = isWord
    }
    return words
  }

  private static func damaged(_ text: String, _ random: inout SeededGenerator) -> String {
    var words = words(text)
    for _ in 0..<Int.random(in: 1...4, using: &random) where !words.isEmpty {
      let place = Int.random(in: 0..<words.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: words.remove(at: place)
      case 1: words.insert(words[place], at: place)
      case 2: words.swapAt(place, Int.random(in: 0..<words.count, using: &random))
      default: words[place] = strangers[Int.random(in: 0..<strangers.count, using: &random)]
      }
    }
    return words.joined()
  }

  @Test(
    "end in a result or in an error, and the next cell runs",
    arguments: ["control", "classes", "functions", "more", "flow", "calls", "objects", "match", "enum"])
  func programs(_ topic: String) {
    var limits = Limits()
    limits.elements = 10_000
    limits.stringBytes = 100_000
    for (index, block) in GoldenFile("Worksheet/python-\(topic).txt").blocks.enumerated() {
      var random = SeededGenerator(UInt64(index))
      for _ in 0..<4 {
        let source = MutationTests.damaged(block.source, &random)
        let session = Session(dialect: .python, limits: limits)
        let result = session.run(source, seconds: 1)
        #expect(result.error?.name != "SystemError", "\(source)")
        #expect(session.run("6 * 7").isSuccess, "\(source)")
      }
    }
  }
}
