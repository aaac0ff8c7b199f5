import Testing

@testable import ImpulseCommand

struct DocumentTests {
  /// Worksheets in the documents, each followed by a `text` block when it says what is shown.
  static let sheets: [(worksheet: FencedBlock, shown: FencedBlock?)] =
    ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"].flatMap { sheets(of: $0) }

  private static func sheets(of document: String) -> [(worksheet: FencedBlock, shown: FencedBlock?)] {
    let blocks = FencedBlock.all(in: document)
    return blocks.indices.compactMap { index in
      guard blocks[index].language == "sage" else { return nil }
      let next = index + 1 < blocks.count ? blocks[index + 1] : nil
      return (blocks[index], next?.language == "text" ? next : nil)
    }
  }

  @Test("the worksheets of the documents run and show what the documents say", arguments: sheets)
  func worksheets(_ worksheet: FencedBlock, _ shown: FencedBlock?) throws {
    let (succeeded, sink) = try CollectingSink.run(Array(worksheet.text.utf8), name: "document.sage")
    #expect(succeeded, "\(sink.text)")
    if let shown { #expect(sink.text == shown.text) }
  }

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
