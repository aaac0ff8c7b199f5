/// Statistics of numpy beyond the reductions: weights, gaps and relations of rows.
enum ArrayStatistics {
  static let all: [Builtin] = gaps + relations

  /// A reduction of the elements that are not NaN.
  private static func gapped(_ name: String, _ doc: String, _ reduce: @escaping @Sendable ([Double]) -> Double)
    -> Builtin
  {
    Builtin("nan" + name, "a", doc + " of the elements that are not NaN") { call in
      .float(reduce(try call.array(0).doubles().filter { !$0.isNaN }))
    }
  }

  private static func sum(_ values: [Double]) -> Double { ArrayReductions.sum(values[...]) }
  private static func mean(_ values: [Double]) -> Double { sum(values) / Double(values.count) }

  private static func variance(_ values: [Double]) -> Double {
    let center = mean(values)
    return mean(values.map { ($0 - center) * ($0 - center) })
  }

  private static let gaps: [Builtin] = [
    gapped("sum", "the sum", sum), gapped("mean", "the mean", mean),
    gapped("max", "the largest") { $0.max() ?? .nan }, gapped("min", "the smallest") { $0.min() ?? .nan },
    gapped("var", "the variance", variance), gapped("std", "the standard deviation") { variance($0).squareRoot() },
    Builtin("nan_to_num", "x, copy=True, nan=0.0, posinf=None, neginf=None", "numbers for NaN and infinity") { call in
      let array = try call.array(0)
      guard array.kind == .float else { return array.copy().value }
      let blank = try call.double(2)
      let high = try call[3].isNone ? Double.greatestFiniteMagnitude : call.double(3)
      let low = try call[4].isNone ? -Double.greatestFiniteMagnitude : call.double(4)
      let numbers = array.doubles().map { $0.isNaN ? blank : $0 == .infinity ? high : $0 == -.infinity ? low : $0 }
      return NDArray(.floats(numbers), array.shape).value
    },
  ]

  /// The rows of one matrix, or two rows.
  private static func rows(_ call: Call) throws -> [[Double]] {
    var rows: [[Double]] = []
    for index in 0...1 where !call[index].isNone {
      let part = ArrayFunctions.raised(try call.array(index), to: 2)
      guard part.shape.count == 2 else { throw call.unexpected(index, "a row or a matrix") }
      rows += (0..<part.shape[0]).map { part.row($0).doubles() }
    }
    guard let first = rows.first, first.count > 1, rows.allSatisfy({ $0.count == first.count }) else {
      throw Raised(.valueError, "the rows have the same length, at least 2")
    }
    return rows
  }

  private static func covariances(_ rows: [[Double]]) -> [[Double]] {
    let centered = rows.map { row in
      let center = mean(row)
      return row.map { $0 - center }
    }
    return centered.map { x in centered.map { y in sum(zip(x, y).map { $0 * $1 }) / Double(x.count - 1) } }
  }

  private static let relations: [Builtin] = [
    Builtin("average", "a, axis=None, weights=None", "the mean, with weights") { call in
      let (data, axis) = (try call.array(0), try ArrayMethods.axis(call[1], call.vm))
      if call[2].isNone { return try ArrayReductions.mean(data, axis, in: call.vm).value }
      let weights = try call.array(2)
      guard axis == nil || data.shape.count == 1, weights.shape == data.shape else {
        throw call.unexpected(2, "one weight for each element, and no axis")
      }
      let (values, factors) = (data.doubles(), weights.doubles())
      return .float(sum(zip(values, factors).map { $0 * $1 }) / sum(factors))
    },
    Builtin("cov", "m, y=None", "the covariances of rows") { call in
      let matrix = covariances(try rows(call))
      return matrix.count == 1
        ? .float(matrix[0][0]) : NDArray(.floats(matrix.flatMap { $0 }), [matrix.count, matrix.count]).value
    },
    Builtin("corrcoef", "x, y=None", "the correlations of rows") { call in
      let matrix = covariances(try rows(call))
      let scales = matrix.indices.map { matrix[$0][$0].squareRoot() }
      let scaled = matrix.indices.flatMap { i in
        matrix.indices.map { i == $0 ? 1 : min(max(matrix[i][$0] / scales[i] / scales[$0], -1), 1) }
      }
      return matrix.count == 1 ? .float(1) : NDArray(.floats(scaled), [matrix.count, matrix.count]).value
    },
  ]
}
