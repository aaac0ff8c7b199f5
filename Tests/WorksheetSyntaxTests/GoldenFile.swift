import Glibc
import Testing
import WorksheetSyntax

/// A file of `--- name ---` blocks: a source, a line `......`, and what is expected of it.
///
/// `⟦ff⟧` in a source stands for one byte. With `UPDATE_GOLDEN=1` in the environment the expectations are rewritten.
struct GoldenFile {
  struct Block: Sendable, CustomTestStringConvertible {
    var name: String
    var source: String
    var expected: String
    var testDescription: String { name }
    var dialect: Dialect { name.hasSuffix("[python]") ? .python : .sage }

    /// The source with its bytes in brackets resolved.
    var text: SourceText {
      var bytes: [UInt8] = []
      var rest = source[...]
      while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
        bytes += Array(rest[..<open].utf8)
        bytes.append(UInt8(rest[rest.index(after: open)..<close], radix: 16) ?? 0)
        rest = rest[rest.index(after: close)...]
      }
      return SourceText(bytes: bytes + Array(rest.utf8), name: "worksheet.sage")
    }
  }

  let path: String
  var blocks: [Block] = []

  static let isUpdating = unsafe getenv("UPDATE_GOLDEN") != nil

  init(_ name: String) {
    let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    path = tests + "/Golden/WorksheetSyntax/" + name
    for line in GoldenFile.read(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("--- "), line.hasSuffix(" ---") {
        blocks.append(Block(name: String(line.dropFirst(4).dropLast(4)), source: "", expected: "?"))
      } else if line == "......", !blocks.isEmpty {
        blocks[blocks.count - 1].expected = ""
      } else if let last = blocks.last {
        let line = line + "\n"
        if last.expected == "?" { blocks[blocks.count - 1].source += line }
        if last.expected != "?" { blocks[blocks.count - 1].expected += line }
      }
    }
    for index in blocks.indices { while blocks[index].expected.hasSuffix("\n") { blocks[index].expected.removeLast() } }
  }

  /// Checks every block, or writes what they give into the file.
  func check(_ result: (Block) -> String) {
    var text = ""
    for block in blocks {
      let found = result(block)
      if !GoldenFile.isUpdating { #expect(found == block.expected, "\(block.name)") }
      text += "--- \(block.name) ---\n\(block.source)......\n\(found)\(found.isEmpty ? "" : "\n")"
    }
    if GoldenFile.isUpdating { GoldenFile.write(text, path) }
  }

  private static func read(_ path: String) -> String {
    guard let file = unsafe fopen(path, "r") else { return "" }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe getc(file), byte >= 0 { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, _ path: String) {
    guard let file = unsafe fopen(path, "w") else { return }
    defer { unsafe fclose(file) }
    unsafe fputs(text, file)
  }
}
