import Testing

@testable import ImpulseCommand

struct FilesTests {
  @Test(
    "pictures are named after the worksheet and lie beside it",
    arguments: [
      ("heat.sage", "heat", "."), ("a/b.c/heat.x.sage", "heat.x", "a/b.c"), ("/heat", "heat", "/"),
      (".sage", ".sage", "."), ("a b/c d.sage", "c d", "a b"),
    ])
  func names(_ path: String, _ stem: String, _ directory: String) {
    #expect(Files.stem(of: path) == stem)
    #expect(Files.directory(of: path) == directory)
  }

  @Test(
    "names join to paths",
    arguments: [(".", "x.svg", "x.svg"), ("a", "x.svg", "a/x.svg"), ("/", "x.svg", "/x.svg"), ("a/", "x", "a/x")])
  func joins(_ directory: String, _ name: String, _ path: String) {
    #expect(Files.join(directory, name) == path)
  }

  @Test("a missing file is told in one sentence")
  func missing() {
    let problem = #expect(throws: UsageProblem.self) { try Files.bytes(of: "/nowhere/a.sage") }
    #expect(problem?.sentence == "cannot read `/nowhere/a.sage`: no such file or directory")
    let directory = #expect(throws: UsageProblem.self) { try Files.bytes(of: "/") }
    #expect(directory?.sentence == "cannot read `/`: is a directory")
  }
}
