import KernelProtocol
import Testing
import WorksheetSyntax

@testable import Worksheet

@Suite("Sessions")
struct SessionTests {
  @Test("a cell shows the value of its last expression")
  func lastValue() {
    #expect(shown("1/2") == "1/2\n")
    #expect(shown("x = 1\nx + 1") == "2\n")
    #expect(shown("None") == "")
    #expect(shown("2^10;") == "")
  }

  @Test("cells share variables, and an error loses none of them")
  func errorsKeepValues() {
    #expect(shown("a = 3", "a / 0", "a") == "ZeroDivisionError: rational division by zero\n3\n")
  }

  @Test("an unknown name is reported with its place and a hint")
  func report() {
    let result = Session().run("epsilon = 1\nprint(epsilonn)", name: "heat.sage")
    #expect(result.error?.rendered.contains("heat.sage:2:7") == true)
    #expect(result.error?.rendered.contains("did you mean `epsilon`?") == true)
  }

  @Test("the underscore is the value shown last")
  func lastShownValue() { #expect(shown("6 * 7", "_ + 1") == "42\n43\n") }

  @Test("%time and %%time run the code and tell the time; settings of notebooks have no effect")
  func magics() {
    #expect(shown("%time 1 + 1") == "2\nWall time: 0 s\n")
    #expect(shown("%time x = 5", "x") == "Wall time: 0 s\n5\n")
    #expect(shown("%%time\n2^5") == "32\nWall time: 0 s\n")
    #expect(shown("%timeit 2 + 2") == "1 loop, best of 3: 0 s per loop\n")
    #expect(shown("%matplotlib inline\n1/2") == "1/2\n")
    #expect(shown("%time 1 +").hasPrefix("SyntaxError: expected an expression"))
    #expect(shown("%time 1/0") == "ZeroDivisionError: rational division by zero\n")
    #expect(shown("%sh", "3") == "NotImplementedError: the command `%sh` is not available\n3\n")
  }
}
