import KernelProtocol
import Testing

@testable import ImpulseCommand

struct LessonTests {
  static let lessons = Repository.names(in: "Worksheets", ending: ".sage")

  @Test("there are lessons")
  func exist() {
    #expect(LessonTests.lessons.count >= 9)
  }

  @Test("every lesson runs, and its pictures are whole", arguments: lessons)
  func runs(_ lesson: String) throws {
    let (succeeded, sink) = try CollectingSink.run(
      Repository.bytes("Worksheets/\(lesson)"), name: lesson)
    #expect(succeeded, "\(sink.text)")
    #expect(sink.cells > 3)
    for (cell, output) in sink.outputs {
      guard let svg = output.bundle?.svg else { continue }
      #expect(svg.hasPrefix("<svg") && svg.contains("</svg>"), "cell \(cell)")
      #expect(!svg.contains("nan") && !svg.contains("inf "), "cell \(cell)")
    }
  }

  @Test("a lesson shows the same in every run", arguments: lessons)
  func isDeterministic(_ lesson: String) throws {
    let bytes = Repository.bytes("Worksheets/\(lesson)")
    let (first, second) = try (CollectingSink.run(bytes, name: lesson), CollectingSink.run(bytes, name: lesson))
    #expect(first.sink.outputs.map(\.output) == second.sink.outputs.map(\.output))
  }
}
