import Expressions
import Functions
import KernelProtocol
import TestSupport
import Testing
import WorksheetSyntax

@testable import Worksheet

@Suite("Golden files of the worksheet language")
struct GoldenTests {
  @Test(
    "Python programs print what CPython 3.11 prints",
    arguments: [
      "numbers", "strings", "containers", "functions", "control", "classes", "more", "arithmetic", "text",
      "collections",
      "calls", "objects", "flow", "seeds", "match", "enum",
    ])
  func python(_ topic: String) {
    let golden = GoldenFile("Worksheet/python-\(topic).txt")
    #expect(golden.differences { shown($0.source, dialect: .python) } == [])
  }

  @Test("Sage programs print what Sage prints")
  func sage() { #expect(GoldenFile("Worksheet/sage.txt").differences { shown($0.source) } == []) }

  @Test("errors name the class, what was found, the place and a hint")
  func errors() {
    let differences = GoldenFile("Worksheet/errors.txt").differences { block in
      Session().run(block.source, name: "worksheet.sage").error?.rendered ?? "no error"
    }
    #expect(differences == [])
  }

  @Test("every example of a built-in gives what it says")
  func examples() {
    let methods = [
      ListMethods.all, TupleMethods.all, RangeMethods.all, DictMethods.all, SetMethods.common, SetMethods.mutable,
      StringSearchMethods.all, StringCaseMethods.all, NumberMethods.python, NumberMethods.sage, NumberMethods.integers,
      Array(ExpressionMethods.all.joined()),
      BytesMethods.all, IntegerBytes.methods,
      [BytesMethods.fromHexadecimal, IntegerBytes.reader, FloatHexadecimal.reader],
    ]
    for builtin in Catalogue.functions + Catalogue.sageFunctions + methods.joined() {
      for example in builtin.examples {
        #expect(shown(example.input) == example.output + "\n", "\(example.input)")
      }
    }
  }

  @Test("every example of a function of the catalogue gives what it says", arguments: Function.catalogue.map(\.name))
  func catalogueExamples(name: String) {
    let examples = Function.catalogue.first { $0.name == name }?.spec.examples ?? []
    #expect(!examples.isEmpty)
    for example in examples {
      #expect(shown("var('y n k z t w'); None", example.input) == example.output + "\n", "\(example.input)")
    }
  }
}
