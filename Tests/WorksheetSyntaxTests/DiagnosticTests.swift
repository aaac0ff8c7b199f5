import TestSupport
import Testing

@testable import WorksheetSyntax

struct DiagnosticTests {
  static let golden = GoldenFile("WorksheetSyntax/diagnostics.txt")

  @Test func typicalMistakesAreToldAsTheGoldenFileSays() {
    let differences = DiagnosticTests.golden.differences { block in
      let source = block.text
      let parsed = Parser.parse(source, dialect: block.dialect)
      return parsed.diagnostics.map { $0.rendered(in: source, color: false) }.joined(separator: "\n")
    }
    #expect(differences == [])
  }

  @Test func everyProblemHasAGoldenTest() {
    var seen: Set<String> = []
    for block in DiagnosticTests.golden.blocks {
      seen.formUnion(Parser.parse(block.text, dialect: block.dialect).diagnostics.map(\.id))
    }
    let missing = Problem.allCases.map(\.rawValue).filter { !seen.contains($0) }
    #expect(missing.isEmpty)
  }

  @Test func theCatalogueIsInAlphabeticalOrder() {
    let ids = Problem.allCases.map(\.rawValue)
    #expect(ids == ids.sorted())
  }

  @Test(arguments: Problem.allCases)
  func messagesAreLowerCaseWithoutFullStop(problem: Problem) {
    let (message, hint) = problem.wording
    for text in [message, hint].compactMap(\.self) {
      #expect(!text.hasSuffix(".") && !text.isEmpty)
      #expect(text.first?.isUppercase == false)
    }
  }

  @Test func coloursAddNothingButEscapes() {
    let source = SourceText("x = 2y\n")
    let diagnostic = Parser.parse(source).diagnostics[0]
    var plain = ""
    var isEscape = false
    for character in diagnostic.rendered(in: source, color: true) {
      if character == "\u{1B}" { isEscape = true }
      if !isEscape { plain.append(character) }
      if isEscape, character == "m" { isEscape = false }
    }
    #expect(plain == diagnostic.rendered(in: source, color: false))
  }

  @Test func aNoteWithoutPlaceAndASpanBehindTheTextAreShown() {
    let source = SourceText("x", name: "a.sage")
    let diagnostic = Diagnostic(
      id: "test", severity: .warning, span: SourceSpan(5, 9), message: "odd", notes: [.init("because")])
    #expect(
      diagnostic.rendered(in: source) == "warning: odd\n --> a.sage:1:2\n  |\n1 | x\n  |  ^\n  = note: because")
  }

  struct Misspelling: Sendable {
    let name: String
    let candidates: [String]
    let expected: String?
  }

  static let misspellings: [Misspelling] = [
    Misspelling(name: "erg", candidates: ["exp", "erf"], expected: "erf"),
    Misspelling(name: "sinn", candidates: ["cos", "sin"], expected: "sin"),
    Misspelling(name: "SIN", candidates: ["cos", "sin"], expected: "sin"),
    Misspelling(name: "x", candidates: ["y"], expected: nil),
    Misspelling(name: "plto", candidates: ["plot"], expected: "plot"),
    Misspelling(name: "integarte", candidates: ["integrate"], expected: "integrate"),
    Misspelling(name: "foo", candidates: ["bar", "quux"], expected: nil),
    Misspelling(name: "ab", candidates: ["abc"], expected: "abc"),
    Misspelling(name: "legnd_label", candidates: ["legend_label"], expected: "legend_label"),
  ]

  @Test(arguments: misspellings)
  func theNearestNameIsSuggested(case word: Misspelling) {
    #expect(suggestion(for: word.name, among: word.candidates) == word.expected)
  }

  @Test func theEditDistanceIsAMetricOnShortWords() {
    let words = ["", "a", "b", "ab", "ba", "abc", "acb", "cab"].map { Array($0.unicodeScalars) }
    for left in words {
      for right in words {
        let distance = editDistance(left, right)
        #expect(distance == editDistance(right, left))
        #expect((distance == 0) == (left == right))
        #expect(distance <= max(left.count, right.count))
      }
    }
  }
}
