import KernelProtocol
import Testing
import WorksheetSyntax

@testable import Worksheet

@Suite("Golden files of the worksheet language")
struct GoldenTests {
  @Test(
    "Python programs print what CPython 3.11 prints",
    arguments: ["numbers", "strings", "containers", "functions", "control", "classes", "more"])
  func python(_ topic: String) {
    GoldenFile("python-\(topic).txt").check { shown($0, dialect: .python) }
  }

  @Test("Sage programs print what Sage prints")
  func sage() { GoldenFile("sage.txt").check { shown($0) } }

  @Test("errors name the class, what was found, the place and a hint")
  func errors() {
    GoldenFile("errors.txt").check { source in
      let report = Session().run(source, name: "worksheet.sage").error?.rendered ?? "no error"
      return report.hasSuffix("\n") ? report : report + "\n"
    }
  }

  @Test("every example of a built-in gives what it says")
  func examples() {
    let methods = [
      ListMethods.all, TupleMethods.all, RangeMethods.all, DictMethods.all, SetMethods.common, SetMethods.mutable,
      StringSearchMethods.all, StringCaseMethods.all, NumberMethods.python, NumberMethods.sage, NumberMethods.integers,
    ]
    for builtin in Catalogue.functions + Catalogue.sageFunctions + methods.joined() {
      for example in builtin.examples {
        #expect(shown(example.input) == example.output + "\n", "\(example.input)")
      }
    }
  }
}
