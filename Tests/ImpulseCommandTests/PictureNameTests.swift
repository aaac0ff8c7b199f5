import Foundation
import KernelProtocol
import Testing

@testable import ImpulseCommand

@Suite("Names of picture files")
struct PictureNameTests {
  private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"2\"></svg>"

  @Test(
    "a picture gets the name that the worksheet asks for, inside the directory",
    arguments: [
      ("a.svg", "a.svg"), ("a", "a.svg"), ("b.c", "b.c.svg"), ("dir/a.svg", "a.svg"), ("../../a.svg", "a.svg"),
      ("/etc/passwd", "passwd.svg"), ("..", "sheet-1.svg"), ("", "sheet-1.svg"), ("/", "sheet-1.svg"),
      (".hidden", "sheet-1.svg"), ("a\u{0}b\n.svg", "ab.svg"), ("A.SVG", "A.svg"),
    ])
  func names(_ wish: String, _ name: String) throws {
    let directory = NSTemporaryDirectory() + "impulse-" + UUID().uuidString
    try Files.makeDirectory(directory)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let writer = PictureWriter(directory: directory, stem: "sheet", format: .svg)
    let bundle = DisplayBundle(plain: "picture").with(.svg, Self.svg)
    #expect(try writer.write(bundle.with(.fileName, wish)) == directory + "/" + name)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == [name])
    #expect(try writer.write(bundle) == directory + "/sheet-\(name.hasPrefix("sheet") ? 2 : 1).svg")
  }
}
