import Glibc

/// Sums, means, extremes: along one axis or over all elements.
enum ArrayReductions {
  /// The elements as rows along an axis, and the shape that is left; nil means all in one row.
  static func lanes(_ array: NDArray, _ axis: Int?) throws -> (contents: ArrayStorage, length: Int, shape: [Int]) {
    guard let axis else { return (array.contents(), array.count, []) }
    let place = try position(axis, array.shape.count)
    var order = Array(array.shape.indices)
    order.remove(at: place)
    let moved = array.permuted(order + [place])
    return (moved.contents(), array.shape[place], order.map { array.shape[$0] })
  }

  /// A valid axis from 0 on.
  static func position(_ axis: Int, _ rank: Int) throws -> Int {
    guard axis >= -rank, axis < rank else {
      throw Raised(.indexError, "axis \(axis) is out of bounds for array of dimension \(rank)")
    }
    return axis < 0 ? axis + rank : axis
  }

  /// f over each row; the results in the shape that is left.
  static func reduce<Element, Result>(
    _ elements: [Element], _ length: Int, _ count: Int, _ f: (ArraySlice<Element>) throws -> Result
  ) rethrows -> [Result] {
    try (0..<count).map { try f(elements[($0 * length)..<(($0 + 1) * length)]) }
  }

  /// The sum by halves, as numpy adds: the error grows with the logarithm of the length.
  static func sum(_ x: ArraySlice<Double>) -> Double {
    let count = x.count
    let start = x.startIndex
    if count < 8 { return x.reduce(0, +) }
    if count <= 128 {
      var parts = (0..<8).map { x[start + $0] }
      var place = 8
      while place + 8 <= count {
        for lane in 0..<8 { parts[lane] += x[start + place + lane] }
        place += 8
      }
      var total = ((parts[0] + parts[1]) + (parts[2] + parts[3])) + ((parts[4] + parts[5]) + (parts[6] + parts[7]))
      while place < count {
        total += x[start + place]
        place += 1
      }
      return total
    }
    let half = count / 2 - (count / 2) % 8
    return sum(x[start..<(start + half)]) + sum(x[(start + half)...])
  }

  /// The sum along a row: by halves when the rows lie in order, one after another otherwise, as numpy does.
  static func total(_ array: NDArray, _ axis: Int?, in vm: Interpreter) throws -> NDArray {
    let (contents, length, shape) = try lanes(array, axis)
    let count = shape.reduce(1, *)
    let isInner = axis == nil || axis == -1 || axis == array.shape.count - 1
    switch contents {
    case .bools, .integers:
      return NDArray(.integers(reduce(contents.integers, length, count) { $0.reduce(0, &+) }), shape)
    case .floats(let elements):
      return NDArray(.floats(reduce(elements, length, count) { isInner ? sum($0) : $0.reduce(0, +) }), shape)
    case .complexes(let elements):
      return NDArray(
        .complexes(
          reduce(elements, length, count) { row in
            row.reduce((re: 0, im: 0)) { ($0.re + $1.re, $0.im + $1.im) }
          }), shape)
    case .objects(let elements):
      return NDArray(
        .objects(
          try reduce(elements, length, count) { row in
            try row.reduce(Value.int(0)) { try vm.binary(.add, $0, $1) }
          }), shape)
    }
  }

  static func product(_ array: NDArray, _ axis: Int?) throws -> NDArray {
    let (contents, length, shape) = try lanes(array, axis)
    let count = shape.reduce(1, *)
    if contents.kind <= .int {
      return NDArray(.integers(reduce(contents.integers, length, count) { $0.reduce(1, &*) }), shape)
    }
    if case .complexes(let elements) = contents {
      return NDArray(
        .complexes(reduce(elements, length, count) { $0.reduce((re: 1, im: 0)) { Interpreter.product($0, $1) } }), shape
      )
    }
    return NDArray(.floats(reduce(contents.doubles, length, count) { $0.reduce(1, *) }), shape)
  }

  static func mean(_ array: NDArray, _ axis: Int?, in vm: Interpreter) throws -> NDArray {
    if array.kind == .complex {
      let sum = try total(array, axis, in: vm)
      let divisor = NDArray(.integers([array.count / max(sum.count, 1)]), [])
      return try ArrayArithmetic(vm: vm).binary(.divide, sum, divisor)
    }
    let sum = try total(array.copy(as: .float), axis, in: vm)
    let length = Double(sum.count == 0 ? 0 : array.count / sum.count)
    return NDArray(.floats(sum.doubles().map { $0 / length }), sum.shape)
  }

  /// The variance with `ddof` degrees of freedom taken off.
  static func variance(_ array: NDArray, _ axis: Int?, _ freedom: Double) throws -> NDArray {
    let (contents, length, shape) = try lanes(array, axis)
    let values = reduce(contents.doubles, length, shape.reduce(1, *)) { row -> Double in
      let mean = sum(row) / Double(length)
      let squares = row.map { ($0 - mean) * ($0 - mean) }
      return sum(squares[...]) / max(Double(length) - freedom, 0)
    }
    return NDArray(.floats(values), shape)
  }

  /// The largest or smallest element; NaN wins.
  static func extreme(_ array: NDArray, _ axis: Int?, isMaximum: Bool) throws -> NDArray {
    let places = try extremePlaces(array, axis, isMaximum: isMaximum)
    let (contents, length, shape) = try lanes(array, axis)
    return NDArray(contents.gathered(places.contents().integers.enumerated().map { $0 * length + $1 }), shape)
  }

  /// The index of the largest or smallest element of each row, the first of several; NaN wins.
  static func extremePlaces(_ array: NDArray, _ axis: Int?, isMaximum: Bool) throws -> NDArray {
    let (contents, length, shape) = try lanes(array, axis)
    if length == 0 {
      throw Raised(.valueError, "zero-size array to reduction operation \(isMaximum ? "maximum" : "minimum")")
    }
    func find<Number: Comparable>(_ row: ArraySlice<Number>) -> Int {
      var best = row.startIndex
      for place in row.indices {
        if row[place] != row[place] { return place - row.startIndex }
        if isMaximum ? row[place] > row[best] : row[place] < row[best] { best = place }
      }
      return best - row.startIndex
    }
    let count = shape.reduce(1, *)
    let places =
      contents.kind <= .int
      ? reduce(contents.integers, length, count) { find($0) } : reduce(contents.doubles, length, count) { find($0) }
    return NDArray(.integers(places), shape)
  }

  static func truth(_ array: NDArray, _ axis: Int?, all: Bool) throws -> NDArray {
    let (contents, length, shape) = try lanes(array, axis)
    let values = reduce(contents.truths, length, shape.reduce(1, *)) { row in
      all ? row.allSatisfy { $0 } : row.contains(true)
    }
    return NDArray(.bools(values), shape)
  }

  /// The quantile q between 0 and 1, with linear interpolation.
  static func quantile(_ array: NDArray, _ axis: Int?, _ q: Double) throws -> NDArray {
    let (contents, length, shape) = try lanes(array, axis)
    guard length > 0 else { return NDArray(.floats(Array(repeating: .nan, count: shape.reduce(1, *))), shape) }
    let values = reduce(contents.doubles, length, shape.reduce(1, *)) { row -> Double in
      if row.contains(where: \.isNaN) { return .nan }
      let sorted = row.sorted()
      let place = q * Double(length - 1)
      let low = Int(place)
      let part = place - Double(low)
      guard part > 0, low + 1 < length else { return sorted[low] }
      let step = sorted[low + 1] - sorted[low]
      // numpy interpolates from the nearer end.
      return part < 0.5 ? sorted[low] + step * part : sorted[low + 1] - step * (1 - part)
    }
    return NDArray(.floats(values), shape)
  }

  /// Running sums or products along an axis; without one over all elements in order.
  static func running(_ array: NDArray, _ axis: Int?, isSum: Bool) throws -> NDArray {
    let (contents, length, shape) = try lanes(array, axis)
    let count = shape.reduce(1, *)
    let results: ArrayStorage
    if contents.kind <= .int {
      results = .integers(scan(contents.integers, length, count) { isSum ? $0 &+ $1 : $0 &* $1 })
    } else if case .complexes(let elements) = contents {
      results = .complexes(
        scan(elements, length, count) { isSum ? ($0.re + $1.re, $0.im + $1.im) : Interpreter.product($0, $1) })
    } else {
      results = .floats(scan(contents.doubles, length, count) { isSum ? $0 + $1 : $0 * $1 })
    }
    guard let axis else { return NDArray(results, [array.count]) }
    return try restored(results, array.shape, axis)
  }

  private static func scan<Element>(
    _ elements: [Element], _ length: Int, _ count: Int, _ f: (Element, Element) -> Element
  ) -> [Element] {
    var result = elements
    for row in 0..<count where length > 1 {
      for place in (row * length + 1)..<((row + 1) * length) { result[place] = f(result[place - 1], elements[place]) }
    }
    return result
  }

  /// Rows along an axis put back in their places.
  static func restored(_ rows: ArrayStorage, _ shape: [Int], _ axis: Int) throws -> NDArray {
    let place = try position(axis, shape.count)
    var order = Array(shape.indices)
    order.remove(at: place)
    order.append(place)
    let moved = NDArray(rows, order.map { shape[$0] })
    var inverse = Array(repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { inverse[old] = new }
    let view = moved.permuted(inverse)
    return NDArray(view.contents(), view.shape)
  }

  /// The order that sorts each row; equal elements keep their order and NaN comes last.
  static func order(_ row: ArraySlice<Double>) -> [Int] {
    let start = row.startIndex
    return Array(0..<row.count).sorted { a, b in
      let (x, y) = (row[start + a], row[start + b])
      if x.isNaN || y.isNaN { return x.isNaN == y.isNaN ? a < b : y.isNaN }
      return x == y ? a < b : x < y
    }
  }

  /// The sorted array, or the places of its elements, along an axis.
  static func sorted(_ array: NDArray, _ axis: Int?, places: Bool) throws -> NDArray {
    let (contents, length, shape) = try lanes(array, axis)
    let count = shape.reduce(1, *)
    let keys = contents.kind == .int ? nil : contents.doubles
    let integers = contents.kind == .int ? contents.integers : []
    var indices: [Int] = []
    for row in 0..<count {
      let range = (row * length)..<((row + 1) * length)
      let order =
        keys.map { Self.order($0[range]) }
        ?? Array(0..<length).sorted { a, b in
          let (x, y) = (integers[range.lowerBound + a], integers[range.lowerBound + b])
          return x == y ? a < b : x < y
        }
      indices += places ? order : order.map { range.lowerBound + $0 }
    }
    let result: ArrayStorage = places ? .integers(indices) : contents.gathered(indices)
    guard let axis else { return NDArray(result, [array.count]) }
    return try restored(result, array.shape, axis)
  }
}
