public import Expressions

extension Function {
  /// The relation "a is above b", kept as it is written; as a number it is 1 or 0.
  public static let greater: Function = {
    var f = FunctionSpec(">", latex: #">"#, arity: 2...2)
    f.aliases = ["greater"]
    f.summary = "the relation that a is above b"
    f.reference = "DLMF 1.1"
    f.definition = .relation
    f.isIntegerValued = true
    f.ball = { z, analytic, _ in Relation.greater.ball(z[0], z[1], analytic) }
    f.examples = [.init("x > 2", "x > 2"), .init("x > y", "x > y")]
    return Function(f)
  }()
}
