import CVectorMath

/// The vector instructions that blocks of points are computed with.
package enum VectorUnit {
  /// The bits of a vector: 512 (AVX-512), 256 (AVX2), or 64 for single numbers.
  package static var width: Int { Int(vector_width()) }

  /// Uses no vectors wider than `bits` during a computation, whoever else computes meanwhile.
  static func limited<Result>(to bits: Int, _ body: () throws -> Result) rethrows -> Result {
    vector_limit_width(Int32(bits))
    defer { vector_limit_width(512) }
    return try body()
  }
}
