extension Expr {
  /// The node `function(arguments)`, as it is.
  static func intern(_ function: Function, _ arguments: [Expr]) -> Expr {
    var traits: Traits = function.spec.definition == .abstract ? [.calls, .abstract] : .calls
    for argument in arguments { traits.formUnion(Arena.record(argument.id).traits) }
    return unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: arguments.count) { list in
      for i in arguments.indices { unsafe list[i] = arguments[i].id }
      return unsafe Expr(
        id: Arena.shared.intern(.call, function: function.index, traits: traits, UnsafeBufferPointer(list)))
    }
  }
}
