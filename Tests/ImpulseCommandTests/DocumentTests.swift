import Testing

@testable import ImpulseCommand

struct DocumentTests {
  @Test("the README shows a worksheet, a program and the two commands")
  func hasExamples() {
    let languages = Set(FencedBlock.all(in: "README.md").map(\.language))
    #expect(languages.isSuperset(of: ["sage", "swift", "console"]))
  }

  @Test("the program in the README is the one that the tests run")
  func program() throws {
    let program = try #require(FencedBlock.all(in: "README.md").first { $0.language == "swift" })
    let tested = String(decoding: Repository.bytes("Tests/ImpulseTests/ReadmeProgram.swift"), as: UTF8.self)
    let lines = tested.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("    ") ? $0.dropFirst(4) : $0 }
    for line in program.lines {
      #expect(lines.contains(line[...]), "`\(line)` is not tested")
      guard let comment = line.firstRange(of: "  // ") else { continue }
      #expect(tested.contains("\"\(line[comment.upperBound...])\","), "`\(line)` promises what is not tested")
    }
  }
}
