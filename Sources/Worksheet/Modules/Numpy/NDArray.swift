internal import Plotting

/// Elements that several arrays may show.
final class ArrayBuffer {
  var storage: ArrayStorage
  init(_ storage: ArrayStorage) { self.storage = storage }
}

/// A rectangle of elements of any number of axes: a buffer seen through shape, strides and offset, as in numpy.
///
/// Slices and transposes are views of the same buffer; everything that computes makes a new one.
struct NDArray {
  let buffer: ArrayBuffer
  let shape: [Int]
  /// The distance in the buffer from an element to the next along each axis.
  let strides: [Int]
  let offset: Int

  /// A new array of these elements, the last axis running fastest.
  init(_ storage: ArrayStorage, _ shape: [Int]) {
    precondition(storage.count == shape.reduce(1, *), "the shape fits the number of elements")
    buffer = ArrayBuffer(storage)
    self.shape = shape
    strides = NDArray.strides(shape)
    offset = 0
  }

  /// A view of a buffer.
  init(_ buffer: ArrayBuffer, shape: [Int], strides: [Int], offset: Int) {
    self.buffer = buffer
    self.shape = shape
    self.strides = strides
    self.offset = offset
  }

  init(_ numbers: [Double]) { self.init(.floats(numbers), [numbers.count]) }
  init(_ numbers: [Int]) { self.init(.integers(numbers), [numbers.count]) }

  static func strides(_ shape: [Int]) -> [Int] {
    var strides = Array(repeating: 1, count: shape.count)
    for axis in stride(from: shape.count - 2, through: 0, by: -1) {
      strides[axis] = strides[axis + 1] * shape[axis + 1]
    }
    return strides
  }

  var count: Int { shape.reduce(1, *) }
  var kind: ElementKind { buffer.storage.kind }
  /// Whether the view is the whole buffer in its order.
  var isWhole: Bool { offset == 0 && strides == NDArray.strides(shape) && buffer.storage.count == count }

  /// The places of the elements in the buffer, in order.
  func places() -> [Int] {
    var places = [offset]
    for axis in shape.indices {
      let step = strides[axis]
      let length = shape[axis]
      var next: [Int] = []
      next.reserveCapacity(places.count * length)
      for place in places { for index in 0..<length { next.append(place + index * step) } }
      places = next
    }
    return places
  }

  /// The elements in order.
  func contents() -> ArrayStorage { isWhole ? buffer.storage : buffer.storage.gathered(places()) }
  func doubles() -> [Double] { contents().doubles }

  /// The single element.
  var first: Value { buffer.storage.value(at: offset) }

  /// A copy with a buffer of its own.
  func copy(as kind: ElementKind? = nil) -> NDArray { NDArray(contents().converted(to: kind ?? self.kind), shape) }

  /// The same elements in another shape of the same size: a view when they lie in order.
  func reshaped(_ shape: [Int]) -> NDArray {
    isWhole ? NDArray(buffer, shape: shape, strides: NDArray.strides(shape), offset: 0) : NDArray(contents(), shape)
  }

  /// The axes in another order.
  func permuted(_ axes: [Int]) -> NDArray {
    NDArray(buffer, shape: axes.map { shape[$0] }, strides: axes.map { strides[$0] }, offset: offset)
  }

  /// The axes in reverse order.
  var transposed: NDArray { permuted(shape.indices.reversed()) }

  /// The array stretched to a shape: axes of length 1 repeat. Nil when the shapes do not fit.
  func broadcast(to target: [Int]) -> NDArray? {
    if shape == target { return self }
    let missing = target.count - shape.count
    guard missing >= 0 else { return nil }
    var steps = Array(repeating: 0, count: missing)
    for (axis, length) in shape.enumerated() {
      guard length == target[missing + axis] || length == 1 else { return nil }
      steps.append(length == target[missing + axis] ? strides[axis] : 0)
    }
    return NDArray(buffer, shape: target, strides: steps, offset: offset)
  }

  /// The shape to which both shapes stretch.
  static func broadcast(_ a: [Int], _ b: [Int]) throws -> [Int] {
    let count = max(a.count, b.count)
    var shape: [Int] = []
    for axis in 0..<count {
      let x = axis < count - a.count ? 1 : a[axis - (count - a.count)]
      let y = axis < count - b.count ? 1 : b[axis - (count - b.count)]
      guard x == y || x == 1 || y == 1 else {
        throw Raised(
          .valueError, "operands could not be broadcast together with shapes \(text(a)) \(text(b))",
          hint: "lengths must be equal, or 1, axis by axis from the right")
      }
      shape.append(x == 1 ? y : x)
    }
    return shape
  }

  /// A shape as numpy writes it.
  static func text(_ shape: [Int]) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(" + shape.map { "\($0)" }.joined(separator: ", ") + ")"
  }

  /// The part at one index of the first axis.
  func row(_ index: Int) -> NDArray {
    NDArray(
      buffer, shape: Array(shape.dropFirst()), strides: Array(strides.dropFirst()), offset: offset + index * strides[0])
  }

  /// The array as a value: an array without axes is its element.
  var value: Value { shape.isEmpty ? first : .object(ArrayObject(self)) }

  /// The array as an option of a picture.
  var optionValue: OptionValue {
    if shape.isEmpty { return .number(doubles()[0]) }
    if shape.count == 1 { return .list(doubles().map { .number($0) }) }
    return .list((0..<shape[0]).map { row($0).optionValue })
  }
}
