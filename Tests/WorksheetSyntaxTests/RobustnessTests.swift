import Exact
import Glibc
import TestSupport
import Testing
import WorksheetSyntax

struct RobustnessTests {
  static let multiplier = unsafe getenv("TEST_MULTIPLIER").flatMap { unsafe Int(String(cString: $0)) } ?? 1

  /// Every program of the golden files.
  static let programs: [[UInt8]] = ["trees.txt", "diagnostics.txt", "worksheets.txt"].flatMap {
    GoldenFile("WorksheetSyntax/\($0)").blocks.map(\.text.bytes)
  }

  static let soup: [String] = [
    "(", ")", "[", "]", "{", "}", ",", ":", ";", ".", "..", "...", "=", "==", "+", "-", "*", "**", "^", "^^", "/", "//",
    "%",
    "@", "\\", "\\\n", "!", "?", "->", ":=", "+=", "<", ">", "<=", "!=", "&", "|", "~", "\n", "\n", "\n    ", "\n  ",
    "\n\t", " ", " ", "x", "y", "f", "ε", "1", "2.5", "0x1", ".0", "1e3", "'s'", "\"", "'", "\"\"\"", "f'{x}'", "f\"{",
    "b''",
    "r'", "\\N", "if", "elif", "else", "for", "in", "while", "def", "class", "return", "lambda", "not", "and", "or",
    "is",
    "try", "except", "finally", "with", "as", "import", "from", "pass", "yield", "del", "global", "raise", "assert",
    "None",
    "print", "match", "case", "_", "match x:\n    case ", "load", "# %%", "#", "sage: ", ">>> ", "....: ", "“",
    "\u{A0}", "\r", "\r\n", "\0", "async", "await",
  ]

  private func check(_ bytes: [UInt8]) {
    let source = SourceText(bytes: bytes)
    for dialect in Dialect.allCases {
      let parsed = Parser.parse(source, dialect: dialect)
      let problems = TreeCheck.problems(parsed, source)
      #expect(problems.isEmpty, "\(source.text(source.span).debugDescription)")
      for diagnostic in parsed.diagnostics.prefix(5) { #expect(!diagnostic.rendered(in: source).isEmpty) }
      #expect(
        parsed.hasErrors
          || !parsed.tree.allExpressions.contains { if case .error = parsed.tree[$0] { true } else { false } })
      #expect(
        parsed.hasErrors
          || !parsed.tree.allStatements.contains { if case .error = parsed.tree[$0] { true } else { false } })
    }
    _ = Parser.completeness(of: source)
    for cell in source.cells { _ = Parser.parse(source, in: cell.span) }
  }

  @Test func randomBytesAreParsed() {
    var random = SeededGenerator(1)
    for _ in 0..<(200 * RobustnessTests.multiplier) {
      let count = Int.random(in: 0..<200, using: &random)
      let isText = Bool.random(using: &random)
      check((0..<count).map { _ in UInt8.random(in: isText ? 9...126 : 0...255, using: &random) })
    }
  }

  @Test func tokenSoupIsParsed() {
    var random = SeededGenerator(2)
    for _ in 0..<(300 * RobustnessTests.multiplier) {
      let count = Int.random(in: 1..<60, using: &random)
      let blank = Bool.random(using: &random) ? " " : ""
      let words = (0..<count).map { _ in RobustnessTests.soup.randomElement(using: &random) ?? "" }
      check(Array(words.joined(separator: blank).utf8))
    }
  }

  @Test func truncatedAndDamagedProgramsAreParsed() {
    var random = SeededGenerator(3)
    for program in RobustnessTests.programs where !program.isEmpty {
      for _ in 0..<RobustnessTests.multiplier {
        check(Array(program.prefix(Int.random(in: 0...program.count, using: &random))))
        var damaged = program
        let place = Int.random(in: 0..<program.count, using: &random)
        damaged.remove(at: place)
        check(damaged)
        let word = RobustnessTests.soup.randomElement(using: &random) ?? ""
        damaged.insert(contentsOf: Array(word.utf8), at: min(place, damaged.count))
        check(damaged)
      }
    }
  }

  @Test func everyPrefixOfTheWorksheetsIsParsed() {
    for block in GoldenFile("WorksheetSyntax/worksheets.txt").blocks {
      let bytes = block.text.bytes
      for end in stride(from: 0, to: bytes.count, by: 7) {
        let source = SourceText(bytes: Array(bytes[..<end]))
        #expect(TreeCheck.problems(Parser.parse(source), source).isEmpty)
        _ = Parser.completeness(of: source)
      }
    }
  }

  @Test(arguments: [
    "(", "[", "{", "f(", "x[", "-", "not ", "lambda: ", "2**", "x if y else ", "f'{", "{1:", "(yield ", "*", "@",
  ])
  func hundredThousandLevelsGiveOneDiagnostic(opening: String) {
    let source = SourceText(String(repeating: opening, count: 100_000) + "\ny = 1\n")
    let parsed = Parser.parse(source)
    #expect(parsed.hasErrors && parsed.diagnostics.count <= 2)
    #expect(TreeCheck.problems(parsed, source).isEmpty)
  }

  @Test func manyBlocksInsideOneAnotherGiveOneDiagnostic() {
    let lines = (0..<2_000).map { String(repeating: " ", count: $0) + "if x:\n" }.joined()
    let parsed = Parser.parse(SourceText(lines + String(repeating: " ", count: 2_000) + "y\nz = 1\n"))
    #expect(parsed.diagnostics.map(\.id) == ["nested-too-deeply"])
    #expect(parsed.tree[parsed.tree.body].count == 2)
  }

  @Test func nestingBelowTheLimitIsParsed() {
    let brackets = String(repeating: "(", count: 199) + "x" + String(repeating: ")", count: 199)
    #expect(Parser.parse(SourceText(brackets)).diagnostics.isEmpty)
    let fraction = String(repeating: "1 + 1/(", count: 199) + "x" + String(repeating: ")", count: 199)
    #expect(Parser.parse(SourceText(fraction)).diagnostics.isEmpty)
    let calls = String(repeating: "f(not a or b and -c^", count: 150) + "x" + String(repeating: ")", count: 150)
    #expect(Parser.parse(SourceText(calls)).diagnostics.isEmpty)
    let blocks = (0..<199).map { String(repeating: " ", count: $0) + "if x:\n" }.joined()
    #expect(Parser.parse(SourceText(blocks + String(repeating: " ", count: 199) + "y\n")).diagnostics.isEmpty)
  }

  struct Chain: Sendable {
    let first: String
    let link: String
  }

  static let chains: [Chain] = [
    Chain(first: "a", link: " + a"), Chain(first: "a", link: "*b"), Chain(first: "a", link: " or b"),
    Chain(first: "a", link: " < b"), Chain(first: "a", link: ".b"), Chain(first: "a", link: "(b)"),
    Chain(first: "a", link: "[b]"), Chain(first: "a", link: ", b"), Chain(first: "a", link: " = b"),
    Chain(first: "'a'", link: " 'b'"), Chain(first: "f'{a}'", link: " f'{b}'"),
    Chain(first: "if a: b", link: "\nelif c: d"),
    Chain(first: "a", link: "; b"), Chain(first: "a", link: "\nb"), Chain(first: "a", link: ".0"),
    Chain(first: "import a", link: ", b"), Chain(first: "a", link: " \\\n + b"),
  ]

  @Test(arguments: chains)
  func hundredThousandLinksAreParsed(_ chain: Chain) {
    let source = SourceText(chain.first + String(repeating: chain.link, count: 100_000))
    let parsed = Parser.parse(source)
    #expect(parsed.diagnostics.isEmpty)
    if chain.link == " + a" { #expect(TreeCheck.problems(parsed, source).isEmpty) }
  }

  static let hostileTexts = ["f\"\"\"{\"\"\" ", "f'{' ", "f(x=1, *a) ", "f'{f\"", "f\"\"\"{f'''", "\"", "'''", "R.<"]

  @Test(arguments: hostileTexts)
  func hostileRepetitionsAreParsed(text: String) {
    let source = SourceText(String(repeating: text, count: 20_000))
    let parsed = Parser.parse(source)
    #expect(TreeCheck.problems(parsed, source).isEmpty)
  }

  @Test func manyParametersAndMixedArgumentsAreParsed() {
    let names = (0..<20_000).map { "x\($0)" }
    let definition = Parser.parse(SourceText("f(\(names.joined(separator: ", "))) = 1"))
    #expect(definition.diagnostics.isEmpty)
    let call = Parser.parse(SourceText("f(\(names.prefix(5_000).map { "\($0)=1, *a" }.joined(separator: ", ")))"))
    #expect(call.diagnostics.isEmpty)
  }

  @Test func manyElementsAndArgumentsAreParsed() {
    for (open, item, close) in [
      ("[", "1,", "]"), ("f(", "x,", ")"), ("{", "1:2,", "}"), ("{", "1,", "}"), ("v[", "1,", "]"),
    ] {
      let parsed = Parser.parse(SourceText(open + String(repeating: item, count: 100_000) + close))
      #expect(parsed.diagnostics.isEmpty)
    }
  }

  @Test func manyErrorsAreReportedOncePerStatement() {
    let source = SourceText(String(repeating: "a = (1\n", count: 2_000))
    #expect(Parser.parse(source).diagnostics.count == 2_000)
    let broken = SourceText(String(repeating: "x = 2y + $ + “ + 3z\n", count: 2_000))
    #expect(Parser.parse(broken).diagnostics.count == 2_000)
  }
}
