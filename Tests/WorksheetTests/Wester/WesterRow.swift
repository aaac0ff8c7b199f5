import TestSupport
import Testing

/// One case of M. Wester's review (A Critique of the Mathematical Abilities of CA Systems, 1999), in our words: a line
/// `case | law | input | expected | ours | sage`.
struct WesterRow: Sendable, CustomTestStringConvertible {
  /// The letter of the group and the number.
  let id: String
  /// How the answer is compared with what is expected: a function of `laws.sage`, or `refused`.
  let law: String
  let input: String
  let expected: String
  /// Whether we solve it; a gap is a case that stays open.
  let isOurs: Bool
  /// Whether SageMath 9.5 solves it, with any of its methods.
  let isSages: Bool

  var testDescription: String { id }

  init?(_ line: Substring) {
    let parts = line.split(separator: " | ").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    guard parts.count == 6, ["solved", "gap"].contains(parts[4]), ["yes", "no"].contains(parts[5]) else { return nil }
    (id, law, input, expected) = (parts[0], parts[1], parts[2], parts[3])
    (isOurs, isSages) = (parts[4] == "solved", parts[5] == "yes")
  }

  static let lines = GoldenFile.text("Wester/cases.txt").split(separator: "\n").filter { !$0.hasPrefix("#") }
  static let all = lines.compactMap { WesterRow($0) }

  /// A cell that gives its last statement a name.
  private static func cell(_ code: String, naming name: String) -> String {
    let statements = code.replacing("; ", with: "\n").split(separator: "\n").map(String.init)
    return (statements.dropLast() + ["\(name) = \(statements.last ?? "")"]).joined(separator: "\n")
  }

  /// `solved`, `wrong` or `open`.
  var outcome: String {
    let answer = WesterRow.cell(input, naming: "answer")
    if law == "refused" {
      return shown(answer, "answer", seconds: seconds).contains(expected) ? "solved" : "open"
    }
    let text = shown(
      GoldenFile.text("Wester/laws.sage"), answer, WesterRow.cell(expected, naming: "expected"),
      "print('outcome:', \(law)_law(answer, expected))", seconds: seconds)
    guard let mark = text.firstRange(of: "outcome: ") else { return "open" }
    return String(text[mark.upperBound...].prefix { $0 != "\n" })
  }

  /// The time for one cell; what is not solved need not try long.
  private var seconds: Double { isOurs ? 30 : 3 }
}
