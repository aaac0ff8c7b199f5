internal import Calculus
internal import Expressions
internal import Typesetting

/// The answer of `is_differentiable`, with what it rests on.
final class DifferentiabilityObject: WorksheetObject {
  private let answer: Differentiability
  /// Whether f has several components, whose differential prints as a list of rows.
  private let isVector: Bool

  init(_ answer: Differentiability, isVector: Bool) { (self.answer, self.isVector) = (answer, isVector) }

  private static let typeObject = ClassObject.native(
    "Differentiability",
    "whether a function is differentiable at a point, and why: `.answer`, `.differential`, `.reason`")

  override var type: ClassObject { DifferentiabilityObject.typeObject }

  override func repr(in vm: Interpreter) throws -> String {
    switch answer {
    case .differentiable: "differentiable: A = \(try vm.repr(differential))"
    case .notDifferentiable(let component, let obstacle):
      isVector
        ? "not differentiable: in component \(component), \(obstacle.sentence)"
        : "not differentiable: \(obstacle.sentence)"
    case .unknown(let reason): "unknown: \(reason)"
    }
  }

  override func truth(in vm: Interpreter) throws -> Bool {
    switch answer {
    case .differentiable: return true
    case .notDifferentiable: return false
    case .unknown(let reason):
      throw Raised(
        .valueError, "whether the function is differentiable is not known: \(reason)",
        hint: "`.answer` is 'yes', 'no' or 'unknown'")
    }
  }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    switch name {
    case "answer": .text(word)
    case "differential": differential
    case "reason": reason.map { .text($0) } ?? Value.none
    default: nil
    }
  }

  override var attributeNames: [String] { ["answer", "differential", "reason"] }

  private var word: String {
    switch answer {
    case .differentiable: "yes"
    case .notDifferentiable: "no"
    case .unknown: "unknown"
    }
  }

  /// A as a tuple, or as a list of rows; `None` when there is none.
  private var differential: Value {
    guard case .differentiable(let rows) = answer else { return .none }
    let tuples = rows.map { Value.tupled($0.map { .simplest($0) }) }
    return isVector ? .array(tuples) : tuples[0]
  }

  private var reason: String? {
    switch answer {
    case .differentiable: nil
    case .notDifferentiable(_, let obstacle): obstacle.sentence
    case .unknown(let reason): reason
    }
  }
}
