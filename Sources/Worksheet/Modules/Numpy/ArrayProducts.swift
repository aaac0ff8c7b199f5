/// Products of vectors and matrices.
enum ArrayProducts {
  /// `a @ b` and `np.dot` for one and two axes; more axes on the left of `@` are stacked matrices.
  static func product(_ a: NDArray, _ b: NDArray) throws -> NDArray {
    guard (1...2).contains(a.shape.count), (1...2).contains(b.shape.count) else {
      throw Raised(
        .valueError, "a product needs vectors or matrices, found \(a.shape.count) and \(b.shape.count) axes")
    }
    let rows = a.shape.count == 2 ? a.shape[0] : 1
    let inner = a.shape[a.shape.count - 1]
    let columns = b.shape.count == 2 ? b.shape[1] : 1
    guard b.shape[0] == inner else {
      throw Raised(
        .valueError,
        "shapes \(NDArray.text(a.shape)) and \(NDArray.text(b.shape)) not aligned: "
          + "\(inner) (dim \(a.shape.count - 1)) != \(b.shape[0]) (dim 0)")
    }
    if rows > 0, columns > ArrayReader.limit / rows { throw ArrayReader.tooLarge() }
    let shape = (a.shape.count == 2 ? [rows] : []) + (b.shape.count == 2 ? [columns] : [])
    let (left, right) = (a.contents(), (b.shape.count == 2 ? b.transposed : b).contents())
    let kind = max(a.kind, b.kind)
    if kind == .complex {
      let (x, y) = (left.complexes, right.complexes)
      return NDArray(
        .complexes(
          table(rows, columns) { row, column in
            (0..<inner).reduce((re: 0, im: 0)) { sum, index in
              let product = Interpreter.product(x[row * inner + index], y[column * inner + index])
              return (sum.re + product.re, sum.im + product.im)
            }
          }), shape)
    }
    if kind == .float || kind == .object {
      let (x, y) = (left.doubles, right.doubles)
      return NDArray(
        .floats(
          table(rows, columns) { row, column in
            var sum = 0.0
            for index in 0..<inner { sum += x[row * inner + index] * y[column * inner + index] }
            return sum
          }), shape)
    }
    let (x, y) = (left.integers, right.integers)
    return NDArray(
      .integers(
        table(rows, columns) { row, column in
          (0..<inner).reduce(0) { $0 &+ x[row * inner + $1] &* y[column * inner + $1] }
        }), shape
    ).copy(as: kind)
  }

  private static func table<Element>(_ rows: Int, _ columns: Int, _ entry: (Int, Int) -> Element) -> [Element] {
    var result: [Element] = []
    result.reserveCapacity(rows * columns)
    for row in 0..<rows { for column in 0..<columns { result.append(entry(row, column)) } }
    return result
  }

  /// `np.dot`: numbers multiply.
  static func dot(_ a: NDArray, _ b: NDArray, in vm: Interpreter) throws -> NDArray {
    if a.shape.isEmpty || b.shape.isEmpty { return try ArrayArithmetic(vm: vm).binary(.multiply, a, b) }
    return try product(a, b)
  }

  /// `np.outer`.
  static func outer(_ a: NDArray, _ b: NDArray, in vm: Interpreter) throws -> NDArray {
    try ArrayArithmetic(vm: vm).binary(.multiply, a.reshaped([a.count, 1]), b.reshaped([1, b.count]))
  }
}
