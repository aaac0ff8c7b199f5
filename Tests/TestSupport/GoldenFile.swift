import Glibc

/// A file of `--- name ---` blocks under Tests/Golden: a source, a line `......`, and what it shows.
///
/// With `UPDATE_GOLDEN=1` in the environment the expectations are rewritten; those of the files `python-*.txt` were made by
/// CPython 3.11.
package struct GoldenFile: Sendable {
  /// One source and what it shows, without the newline at its end.
  package struct Block: Sendable {
    package var name: String
    package var source = ""
    package var expected: String?
  }

  package let path: String
  package private(set) var blocks: [Block] = []

  private static let isUpdating = unsafe getenv("UPDATE_GOLDEN") != nil

  /// Reads a file, as `Worksheet/sage.txt`.
  package init(_ name: String) {
    path = GoldenFile.path(name)
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
    for i in blocks.indices { blocks[i].expected = blocks[i].expected?.withoutFinalNewlines }
  }

  /// The blocks that do not show what they should, each with both texts; none after the file was rewritten.
  ///
  /// - Precondition: the file has blocks.
  package func differences(_ result: (Block) -> String) -> [String] {
    precondition(!blocks.isEmpty, "a golden file has blocks: \(path)")
    var text = ""
    var differences: [String] = []
    for block in blocks {
      let found = result(block).withoutFinalNewlines
      if found != block.expected {
        differences.append("\(block.name): found\n\(found)\nexpected\n\(block.expected ?? "")")
      }
      text += "--- \(block.name) ---\n\(block.source)......\n\(found)\(found.isEmpty ? "" : "\n")"
    }
    guard GoldenFile.isUpdating else { return differences }
    GoldenFile.write(text, path)
    return []
  }

  /// The text of a file under Tests/Golden.
  package static func text(_ name: String) -> String { read(path(name)) }

  private static func path(_ name: String) -> String {
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/") + "/Golden/"
      + name
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

extension String {
  fileprivate var withoutFinalNewlines: String {
    var text = self[...]
    while text.hasSuffix("\n") { text.removeLast() }
    return String(text)
  }
}
