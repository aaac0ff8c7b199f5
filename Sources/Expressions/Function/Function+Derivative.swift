extension Function {
  /// The partial derivative of an undefined function by the arguments at these places, in ascending order.
  public static func derivative(of function: Function, by places: [Int]) -> Function {
    if case .derivative(let base, let inner) = function.spec.definition {
      return derivative(of: base, by: (inner + places))
    }
    let places = places.sorted()
    let name = "D[\(places.map(String.init).joined(separator: ", "))](\(function.name))"
    return Function(
      index: FunctionTable.shared.named(name) {
        var spec = FunctionSpec(name, arity: function.spec.arity)
        spec.definition = .derivative(of: function, by: places)
        return spec
      })
  }
}
