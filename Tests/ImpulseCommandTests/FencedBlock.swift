import Glibc

@testable import ImpulseCommand

/// A fenced block of a Markdown document.
struct FencedBlock: Sendable, CustomStringConvertible {
  /// What follows the opening fence, as `sage` or `swift`.
  let language: String
  let lines: [String]
  /// The line of the opening fence, from 1.
  let line: Int

  var text: String { lines.joined(separator: "\n") + "\n" }
  var description: String { "line \(line)" }

  /// The blocks of a document in the root of the repository.
  static func all(in document: String) -> [FencedBlock] {
    var blocks: [FencedBlock] = []
    var open: (language: String, lines: [String], line: Int)?
    let text = String(decoding: Repository.bytes(document), as: UTF8.self)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let block = open {
        if line.hasPrefix("```") {
          blocks.append(FencedBlock(language: block.language, lines: block.lines, line: block.line))
          open = nil
        } else {
          open?.lines.append(String(line))
        }
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [], number + 1)
      }
    }
    return blocks
  }
}

/// The files of the repository that the tests belong to.
enum Repository {
  /// The path of the root.
  static let root = Files.directory(of: Files.directory(of: Files.directory(of: #filePath)))

  /// The names of the files in a directory that end so, sorted.
  static func names(in directory: String, ending: String) -> [String] {
    guard let stream = unsafe opendir(Files.join(root, directory)) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(ending) { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of a file, nothing when it cannot be read.
  static func bytes(_ path: String) -> [UInt8] { (try? Files.bytes(of: Files.join(root, path))) ?? [] }
}
