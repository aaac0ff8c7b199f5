internal import Exact

/// `ZZ`, `QQ`, `RR`, `RDF`, `CC`: sets of numbers, which convert when they are called.
final class NumberParent: WorksheetObject {
  enum Kind: String {
    case integers = "Integer Ring"
    case rationals = "Rational Field"
    case reals = "Real Field with 53 bits of precision"
    case floats = "Real Double Field"
    case complexes = "Complex Field with 53 bits of precision"
  }

  let kind: Kind
  init(_ kind: Kind) { self.kind = kind }

  static let type = ClassObject.native("Parent", "a set of numbers", qualifiedName: "sage.structure.parent.Parent")
  override var type: ClassObject { NumberParent.type }
  override func repr(in vm: Interpreter) throws -> String { kind.rawValue }
  override var isCallable: Bool { true }

  override func latex(in vm: Interpreter) throws -> String? {
    switch kind {
    case .integers: "\\Bold{Z}"
    case .rationals: "\\Bold{Q}"
    case .reals, .floats: "\\Bold{R}"
    case .complexes: "\\Bold{C}"
    }
  }

  private var target: ClassObject {
    switch kind {
    case .integers: .integer
    case .rationals: .rational
    case .reals: .real
    case .floats: .float
    case .complexes: .complexNumber
    }
  }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    try vm.call(.type(target), arguments, keywords)
  }

  override func subscripted(_ index: Value, in vm: Interpreter) throws -> Value? {
    try PolynomialRing.over(self, index, vm)
  }

  override func contains(_ item: Value, in vm: Interpreter) throws -> Bool? {
    switch kind {
    case .integers: item.asInteger != nil || item.asDouble.map { $0.isFinite && $0 == $0.rounded() } == true
    case .rationals: vm.rational(item) != nil
    case .reals, .floats: item.asDouble != nil
    case .complexes: vm.complex(item) != nil
    }
  }

  override func isClass(of type: ClassObject) -> Bool? { type.isSubclass(of: target) }
}

/// The parents by name.
enum NumberParents {
  static let constants: [(String, Value)] = [
    ("ZZ", .object(NumberParent(.integers))), ("QQ", .object(NumberParent(.rationals))),
    ("RR", .object(NumberParent(.reals))), ("RDF", .object(NumberParent(.floats))),
    ("CC", .object(NumberParent(.complexes))),
  ]
}
