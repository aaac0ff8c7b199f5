import Glibc
import Testing

/// A file of `--- name ---` blocks: a source, a line `......`, and what it shows.
///
/// With `UPDATE_GOLDEN=1` in the environment the expectations are rewritten; those of the files `python-*.txt` were made by
/// CPython 3.11.
struct GoldenFile {
  struct Block {
    var name: String
    var source = ""
    var expected: String?
  }

  let path: String
  var blocks: [Block] = []

  static let isUpdating = unsafe getenv("UPDATE_GOLDEN") != nil

  init(_ name: String) {
    let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
    path = tests + "/Golden/Worksheet/" + name
    for line in GoldenFile.read(path).split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("--- "), line.hasSuffix(" ---") {
        blocks.append(Block(name: String(line.dropFirst(4).dropLast(4))))
      } else if line == "......", !blocks.isEmpty {
        blocks[blocks.count - 1].expected = ""
      } else if let expected = blocks.last?.expected {
        blocks[blocks.count - 1].expected = expected + line + "\n"
      } else if !blocks.isEmpty {
        blocks[blocks.count - 1].source += line + "\n"
      }
    }
  }

  /// Checks every block, or writes what they show into the file.
  func check(_ result: (String) -> String) {
    #expect(!blocks.isEmpty, "\(path)")
    var text = ""
    for block in blocks {
      let found = result(block.source)
      if !GoldenFile.isUpdating { #expect(found == block.expected, "\(block.name)") }
      text += "--- \(block.name) ---\n\(block.source)......\n\(found)"
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
