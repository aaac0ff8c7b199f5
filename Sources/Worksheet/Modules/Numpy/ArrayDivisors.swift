internal import Exact

/// `np.gcd` and `np.lcm`, element by element.
enum ArrayDivisors {
  static let all: [Builtin] = [
    elementwise("gcd", "the greatest common divisors") { Integer.gcd($0, $1) },
    elementwise("lcm", "the least common multiples") { Integer.lcm($0, $1) },
  ]

  private static func elementwise(
    _ name: String, _ doc: String, _ combine: @escaping @Sendable (Integer, Integer) -> Integer
  ) -> Builtin {
    Builtin(name, "x1, x2, /", doc) { call in
      let reader = ArrayReader(vm: call.vm)
      let (a, b) = (try reader.array(call[0]), try reader.array(call[1]))
      guard a.kind <= .int, b.kind <= .int else {
        throw Raised(.typeError, "`\(name)` needs integers, found \(max(a.kind, b.kind).name)")
      }
      let shape = try NDArray.broadcast(a.shape, b.shape)
      guard let x = a.broadcast(to: shape), let y = b.broadcast(to: shape) else { throw ArrayReader.tooLarge() }
      let pairs = zip(x.contents().integers, y.contents().integers)
      return NDArray(.integers(pairs.map { combine(Integer($0), Integer($1)).asInt ?? 0 }), shape).value
    }
  }
}
