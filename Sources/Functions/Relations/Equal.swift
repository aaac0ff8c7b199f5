public import Expressions

extension Function {
  /// The relation "a equals b", kept as it is written; as a number it is 1 or 0.
  public static let equal: Function = {
    var f = FunctionSpec("==", latex: #"="#, arity: 2...2)
    f.aliases = ["equal"]
    f.summary = "the relation that a equals b"
    f.reference = "DLMF 1.1"
    f.definition = .relation
    f.isIntegerValued = true
    f.ball = { z, analytic, _ in Relation.equal.ball(z[0], z[1], analytic) }
    f.examples = [.init("x == 2", "x == 2"), .init("x == y", "x == y")]
    return Function(f)
  }()
}
