import ArgumentParser
import Testing

@testable import ImpulseCommand

struct ArgumentTests {
  @Test("code that begins with a minus sign is code", arguments: ["-1", "-x^2", "-x*(3)", "--1", "-", "- 2"])
  func minus(_ code: String) throws {
    let command = try #require(try Impulse.parseAsRoot(["eval", code]) as? EvalCommand)
    #expect(command.code == [code])
  }

  @Test("options of eval may stand on both sides of the code")
  func options() throws {
    let command = try #require(try Impulse.parseAsRoot(["eval", "--json", "-x", "--out", "d"]) as? EvalCommand)
    #expect(command.json && command.out == "d" && command.code == ["-x"])
  }

  @Test("a bare worksheet is run")
  func bareFile() throws {
    let command = try #require(try Impulse.parseAsRoot(["heat.sage", "--html"]) as? RunCommand)
    #expect(command.files == ["heat.sage"] && command.html)
  }

  @Test(
    "wrong use is refused", arguments: [["run"], ["run", "a", "--html", "--json"], ["run", "a", "--format", "gif"]])
  func wrongUse(_ arguments: [String]) {
    #expect(throws: (any Error).self) { try Impulse.parseAsRoot(arguments) }
  }
}
