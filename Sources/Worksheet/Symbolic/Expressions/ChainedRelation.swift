internal import Expressions
internal import Functions
internal import Typesetting

/// `0 < x < 1`: relations that hold together, each beginning with what the one before it ends with.
final class ChainedRelation: WorksheetObject {
  let parts: [Expr]
  /// What the next comparison of a chain that is not complete starts from.
  private let end: Value?

  private init(_ parts: [Expr], end: Value? = nil) {
    self.parts = parts
    self.end = end
  }

  static let type = ClassObject.native(
    "ChainedRelation", "relations that hold together, as `0 < x < 1`",
    methods: [
      [
        .method("relations", "", "the relations one by one") { call in
          .array(ChainedRelation.parts(of: call[0])?.map { .expression($0) } ?? [])
        }
      ]
    ])

  override var type: ClassObject { ChainedRelation.type }

  /// The relations of a complete chain.
  static func parts(of value: Value) -> [Expr]? {
    if case .object(let chain as ChainedRelation) = value { chain.parts } else { nil }
  }

  /// The left side of the next comparison of a chain, when the result so far is symbolic and its truth can wait.
  static func operand(_ right: Value, after result: Value) -> Value? {
    guard case .object(let object) = result else { return nil }
    if let chain = object as? ChainedRelation { return .object(ChainedRelation(chain.parts, end: right)) }
    guard let relation = (object as? ExpressionObject)?.expr, relation.relation != nil, relation.hasSymbols else {
      return nil
    }
    return .object(ChainedRelation([relation], end: right))
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    guard let end, !reflected else { return nil }
    let result = try vm.compare(op, end, other)
    if let next = result.expression, next.relation != nil { return .object(ChainedRelation(parts + [next])) }
    guard try vm.truth(result) else { return result }
    return parts.count == 1 ? .expression(parts[0]) : .object(ChainedRelation(parts))
  }

  override func truth(in vm: Interpreter) throws -> Bool { try parts.allSatisfy { try Proof.holds($0, in: vm) } }
  override func hash(in vm: Interpreter) throws -> Int? { parts.hashValue }
  override func isEqual(to other: Value, in vm: Interpreter) throws -> Bool? {
    ChainedRelation.parts(of: other).map { $0 == parts }
  }

  // MARK: text

  override func repr(in vm: Interpreter) throws -> String {
    written({ Notation($0).text }) { $0.symbol }
  }

  override func latex(in vm: Interpreter) throws -> String? {
    written({ Notation($0).latex }) { $0.function.spec.latex ?? $0.symbol }
  }

  private func written(_ text: (Expr) -> String, _ sign: (Relation) -> String) -> String {
    parts.dropFirst().reduce(text(parts[0])) { start, part in
      part.relation.map { "\(start) \(sign($0.relation)) \(text($0.right))" } ?? start
    }
  }
}
