internal import Calculus
internal import Expressions
internal import KernelProtocol
internal import Typesetting

/// The answer that a limit is proved not to exist.
final class MissingLimitObject: WorksheetObject {
  let missing: MissingLimit
  init(_ missing: MissingLimit) { self.missing = missing }

  static let type = ClassObject.native(
    "MissingLimit", "the proof that a limit does not exist",
    methods: [
      [
        .method("sides", "", "the limits from below and from above, or None") { call in
          guard case .sides(let below, let above) = try missing(call) else { return .none }
          return .tupled(.expression(below), .expression(above))
        },
        .method("bounds", "", "the smallest and the largest limit along a sequence, or None when they are not known") {
          call in
          guard case .oscillation(_, _, let bounds?) = try missing(call) else { return .none }
          return .tupled(.expression(bounds.lower), .expression(bounds.upper))
        },
      ]
    ])

  private static func missing(_ call: Call) throws -> MissingLimit {
    try call.own(self, "a limit that does not exist").missing
  }

  override var type: ClassObject { MissingLimitObject.type }

  override func repr(in vm: Interpreter) throws -> String {
    switch missing {
    case .sides(let below, let above): "does not exist (\(below.text()) from below, \(above.text()) from above)"
    case .oscillation(_, _, let bounds?):
      "does not exist (oscillates between \(bounds.lower.text()) and \(bounds.upper.text()))"
    case .oscillation(let first, let second, nil):
      "does not exist (\(first.text()) and \(second.text()) along different sequences)"
    }
  }
}
