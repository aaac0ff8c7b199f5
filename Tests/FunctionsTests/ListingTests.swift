import Expressions
import Functions
import Glibc
import Testing

@Suite("The catalogue's files") struct ListingTests {
  /// The folder Sources/Functions, found from this file.
  private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Sources/Functions"

  private static func files(_ folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var result: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      result += name.hasSuffix(".swift") ? [folder + "/" + name] : files(folder + "/" + name)
    }
    return result.sorted()
  }

  private static func text(_ path: String) -> String {
    guard let file = unsafe fopen(path, "r") else { return "" }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  private static func declared(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let marker = "public static let "
      let trimmed = line.drop { $0 == " " }
      guard trimmed.hasPrefix(marker), trimmed.contains(": Function = ") else { return nil }
      return String(trimmed.dropFirst(marker.count).prefix { $0 != ":" })
    }
  }

  @Test("Every function that is declared is listed once, and one file declares one function") func listing() {
    let catalogue = Self.text(Self.root + "/Catalogue.swift")
    let listed = catalogue.split { !($0.isLetter || $0.isNumber || $0 == ".") }.filter { $0.hasPrefix(".") }
      .map { String($0.dropFirst()) }
    var names: [String] = []
    for file in Self.files(Self.root) where !file.hasSuffix("Catalogue.swift") {
      let found = Self.declared(Self.text(file))
      #expect(found.count <= 1, "\(file)")
      names += found
    }
    #expect(!names.isEmpty)
    #expect(names.sorted() == listed.sorted())
    #expect(listed.count == Function.catalogue.count)
  }
}
