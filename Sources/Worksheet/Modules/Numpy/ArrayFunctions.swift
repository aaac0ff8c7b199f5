import Glibc

/// Helpers of methods and functions that change shape or values.
enum ArrayFunctions {
  static func permuted(_ array: NDArray, _ axes: [Int]) throws -> NDArray {
    let places = try axes.map { try ArrayReductions.position($0, array.shape.count) }
    guard places.sorted() == Array(array.shape.indices) else {
      throw Raised(.valueError, "axes don't match array: each of the \(array.shape.count) axes is named once")
    }
    return array.permuted(places)
  }

  static func squeezed(_ array: NDArray) throws -> NDArray { array.reshaped(array.shape.filter { $0 != 1 }) }

  static func rounded(_ array: NDArray, _ decimals: Int) throws -> NDArray {
    if array.kind <= .int, decimals >= 0 { return array.copy() }
    let scale = pow(10, Double(decimals))
    func round(_ x: Double) -> Double {
      decimals == 0 || !(x * scale).isFinite ? rint(x) : rint(x * scale) / scale
    }
    if case .complexes(let elements) = array.contents() {
      return NDArray(.complexes(elements.map { (round($0.re), round($0.im)) }), array.shape)
    }
    return NDArray(.floats(array.doubles().map { round($0) }), array.shape)
  }

  static func clipped(_ call: Call) throws -> NDArray {
    let reader = ArrayReader(vm: call.vm)
    var result = try reader.array(call[0])
    if !call[1].isNone { result = try extreme(result, try reader.array(call[1]), isMaximum: true, call.vm) }
    if !call[2].isNone { result = try extreme(result, try reader.array(call[2]), isMaximum: false, call.vm) }
    return result
  }

  /// The larger or smaller of two elements; NaN wins.
  static func extreme(_ a: NDArray, _ b: NDArray, isMaximum: Bool, _ vm: Interpreter) throws -> NDArray {
    let arithmetic = ArrayArithmetic(vm: vm)
    if max(a.kind, b.kind) <= .int { return try arithmetic.integers(a, b) { isMaximum ? max($0, $1) : min($0, $1) } }
    return try arithmetic.floats(a, b) { x, y in
      if x.isNaN || y.isNaN { return .nan }
      return isMaximum ? max(x, y) : min(x, y)
    }
  }

  static func conjugate(_ array: NDArray) -> NDArray {
    guard case .complexes(let elements) = array.contents() else { return array }
    return NDArray(.complexes(elements.map { ($0.re, -$0.im) }), array.shape)
  }

  /// Arrays one after another along an axis.
  static func concatenated(_ arrays: [NDArray], axis: Int) throws -> NDArray {
    guard let first = arrays.first else { throw Raised(.valueError, "need at least one array to concatenate") }
    let axis = try ArrayReductions.position(axis, first.shape.count)
    let kind = arrays.reduce(.bool) { max($0, $1.kind) }
    var shape = first.shape
    for array in arrays.dropFirst() {
      guard array.shape.count == shape.count,
        array.shape.indices.allSatisfy({ $0 == axis || array.shape[$0] == first.shape[$0] })
      else {
        throw Raised(
          .valueError,
          "all the input array dimensions except for the concatenation axis must match exactly, found "
            + "\(NDArray.text(first.shape)) and \(NDArray.text(array.shape))")
      }
      shape[axis] += array.shape[axis]
    }
    let result = NDArray(ArrayStorage(zeros: shape.reduce(1, *), kind), shape)
    var start = 0
    for array in arrays {
      let part = NDArray(
        result.buffer, shape: array.shape, strides: result.strides, offset: start * result.strides[axis])
      result.buffer.storage.scatter(array.contents().converted(to: kind), to: part.places())
      start += array.shape[axis]
    }
    return result
  }

  static func stacked(_ arrays: [NDArray], axis: Int) throws -> NDArray {
    guard let first = arrays.first else { throw Raised(.valueError, "need at least one array to stack") }
    guard arrays.allSatisfy({ $0.shape == first.shape }) else {
      throw Raised(.valueError, "all input arrays must have the same shape")
    }
    let place = axis < 0 ? axis + first.shape.count + 1 : axis
    guard (0...first.shape.count).contains(place) else {
      throw Raised(.indexError, "axis \(axis) is out of bounds for array of dimension \(first.shape.count + 1)")
    }
    return try concatenated(
      arrays.map { array in
        var shape = array.shape
        shape.insert(1, at: place)
        return array.reshaped(shape)
      }, axis: place)
  }

  /// At least so many axes: numbers and rows get axes of length 1 in front.
  static func raised(_ array: NDArray, to rank: Int) -> NDArray {
    array.shape.count >= rank
      ? array : array.reshaped(Array(repeating: 1, count: rank - array.shape.count) + array.shape)
  }
}
