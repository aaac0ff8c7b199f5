public import Expressions

extension Function {
  /// The relation "a is below b", kept as it is written; as a number it is 1 or 0.
  public static let less: Function = {
    var f = FunctionSpec("<", latex: #"<"#, arity: 2...2)
    f.aliases = ["less"]
    f.summary = "the relation that a is below b"
    f.reference = "DLMF 1.1"
    f.definition = .relation
    f.isIntegerValued = true
    f.ball = { z, analytic, _ in Relation.less.ball(z[0], z[1], analytic) }
    f.examples = [.init("x < 2", "x < 2"), .init("x < y", "x < y")]
    return Function(f)
  }()
}
