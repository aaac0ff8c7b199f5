import Glibc

/// Functions of numpy that rearrange, search, join and integrate.
enum ArrayTools {
  static let all: [Builtin] = shapes + joining + searching + tests + products + analysis

  private static func arrays(_ call: Call, _ index: Int) throws -> [NDArray] {
    try call.vm.collect(call[index]).map { try ArrayReader(vm: call.vm).array($0) }
  }

  private static let shapes: [Builtin] = [
    Builtin("reshape", "a, shape, order='C'", "the elements in another shape") { call in
      try ArrayMethods.reshaped(try call.array(0), [call[1]], call.vm).value
    },
    Builtin("ravel", "a", "the elements in one row") { call in
      let array = try call.array(0)
      return array.reshaped([array.count]).value
    },
    Builtin("transpose", "a, axes=None", "the axes reversed, or in the order given") { call in
      let array = try call.array(0)
      guard !call[1].isNone else { return array.transposed.value }
      return try ArrayFunctions.permuted(array, try call.elements(1).map { try call.vm.index($0) }).value
    },
    Builtin("squeeze", "a", "without axes of length 1") { call in
      try ArrayFunctions.squeezed(try call.array(0)).value
    },
    Builtin("expand_dims", "a, axis", "with a new axis of length 1") { call in
      let array = try call.array(0)
      var shape = array.shape
      let axis = try call.int(1)
      let place = axis < 0 ? axis + shape.count + 1 : axis
      guard (0...shape.count).contains(place) else {
        throw Raised(.indexError, "axis \(axis) is out of bounds for array of dimension \(shape.count + 1)")
      }
      shape.insert(1, at: place)
      return array.reshaped(shape).value
    },
    Builtin("flip", "m, axis=None", "the elements in reverse order") { call in
      let array = try call.array(0)
      let axis = try ArrayMethods.axis(call[1], call.vm).map { try ArrayReductions.position($0, array.shape.count) }
      var flipped = array
      for place in array.shape.indices where axis == nil || axis == place {
        var strides = flipped.strides
        strides[place] = -strides[place]
        flipped = NDArray(
          flipped.buffer, shape: flipped.shape, strides: strides,
          offset: flipped.offset + max(array.shape[place] - 1, 0) * flipped.strides[place])
      }
      return NDArray(flipped.contents(), flipped.shape).value
    },
    Builtin("roll", "a, shift, axis=None", "the elements moved round") { call in
      let array = try call.array(0)
      let shift = try call.int(1)
      let axis = try ArrayMethods.axis(call[2], call.vm)
      let (contents, length, shape) = try ArrayReductions.lanes(array, axis)
      guard length > 0 else { return array.copy().value }
      let offset = ((shift % length) + length) % length
      let places = (0..<shape.reduce(1, *)).flatMap { row in
        (0..<length).map { row * length + ($0 - offset + length) % length }
      }
      let rolled = contents.gathered(places)
      guard let axis else { return NDArray(rolled, array.shape).value }
      return try ArrayReductions.restored(rolled, array.shape, axis).value
    },
    Builtin("shape", "a", "the lengths of the axes") { call in .tupled(try call.array(0).shape.map { .int($0) }) },
    Builtin("size", "a", "the number of elements") { call in .int(try call.array(0).count) },
    Builtin("ndim", "a", "the number of axes") { call in .int(try call.array(0).shape.count) },
    Builtin("round", "a, decimals=0", "rounded to a number of decimals, halves to even") { call in
      try ArrayFunctions.rounded(try call.array(0), try call.int(1)).value
    },
    Builtin("around", "a, decimals=0", "rounded to a number of decimals, halves to even") { call in
      try ArrayFunctions.rounded(try call.array(0), try call.int(1)).value
    },
    Builtin("clip", "a, a_min=None, a_max=None", "moved between bounds") { call in
      try ArrayFunctions.clipped(call).value
    },
  ]

  private static let joining: [Builtin] = [
    Builtin("concatenate", "arrays, axis=0", "arrays one after another") { call in
      let parts = try arrays(call, 0)
      if call[1].isNone { return try ArrayFunctions.concatenated(parts.map { $0.reshaped([$0.count]) }, axis: 0).value }
      return try ArrayFunctions.concatenated(parts, axis: try call.int(1)).value
    },
    Builtin("insert", "arr, obj, values", "a row with values before an index, as a copy") { call in
      let (row, new) = (try call.array(0), try call.array(2))
      let flat = row.reshaped([row.count])
      let index = try call.int(1)
      let place = index < 0 ? index + row.count : index
      guard (0...row.count).contains(place) else {
        throw Raised(.indexError, "index \(index) is out of bounds for size \(row.count)")
      }
      let head = NDArray(flat.contents().gathered(Array(0..<place)), [place])
      let tail = NDArray(flat.contents().gathered(Array(place..<row.count)), [row.count - place])
      let middle = new.copy(as: row.kind).reshaped([new.count])
      return try ArrayFunctions.concatenated([head, middle, tail], axis: 0).value
    },
    Builtin("iscomplexobj", "x, /", "whether the elements are complex") { .bool(try $0.array(0).kind == .complex) },
    Builtin("isrealobj", "x, /", "whether the elements are not complex") { .bool(try $0.array(0).kind != .complex) },
    Builtin("append", "arr, values, axis=None", "an array with values at its end, as a copy") { call in
      let parts = [try call.array(0), try call.array(1)]
      if call[2].isNone { return try ArrayFunctions.concatenated(parts.map { $0.reshaped([$0.count]) }, axis: 0).value }
      return try ArrayFunctions.concatenated(parts, axis: try call.int(2)).value
    },
    Builtin("stack", "arrays, axis=0", "arrays along a new axis") { call in
      try ArrayFunctions.stacked(try arrays(call, 0), axis: try call.int(1)).value
    },
    Builtin("vstack", "tup", "arrays below one another") { call in
      try ArrayFunctions.concatenated(try arrays(call, 0).map { ArrayFunctions.raised($0, to: 2) }, axis: 0).value
    },
    Builtin("hstack", "tup", "arrays side by side") { call in
      let parts = try arrays(call, 0).map { ArrayFunctions.raised($0, to: 1) }
      return try ArrayFunctions.concatenated(parts, axis: (parts.first?.shape.count ?? 1) == 1 ? 0 : 1).value
    },
    Builtin("column_stack", "tup", "arrays as the columns of a matrix") { call in
      let parts = try arrays(call, 0).map { $0.shape.count == 1 ? $0.reshaped([$0.count, 1]) : $0 }
      return try ArrayFunctions.concatenated(parts, axis: 1).value
    },
    Builtin("tile", "A, reps", "an array repeated side by side") { call in
      let counts = try call[1].asElements?.map { try call.vm.index($0) } ?? [try call.int(1)]
      var result = try call.array(0)
      result = ArrayFunctions.raised(result, to: max(counts.count, 1))
      for (axis, count) in counts.enumerated() {
        let place = result.shape.count - counts.count + axis
        guard count > 0, count <= ArrayReader.limit / max(result.count, 1) else { throw ArrayReader.tooLarge() }
        result = try ArrayFunctions.concatenated(Array(repeating: result, count: count), axis: place)
      }
      return result.value
    },
    Builtin("repeat", "a, repeats", "each element repeated") { call in
      let array = try call.array(0)
      let count = try call.int(1)
      guard count >= 0, count <= ArrayReader.limit / max(array.count, 1) else { throw ArrayReader.tooLarge() }
      let places = (0..<array.count).flatMap { Array(repeating: $0, count: count) }
      return NDArray(array.contents().gathered(places), [places.count]).value
    },
  ]

  private static let searching: [Builtin] = [
    Builtin("where", "condition, x?, y?, /", "elements of x where the condition holds, of y elsewhere") { call in
      let condition = try call.array(0)
      guard call.optional(1) != nil, call.optional(2) != nil else {
        return .tupled(ArrayIndexing.coordinates(condition).map { $0.value })
      }
      return try chosen(condition, try call.array(1), try call.array(2)).value
    },
    Builtin("nonzero", "a", "the indices of the elements that are not 0") { call in
      .tupled(ArrayIndexing.coordinates(try call.array(0)).map { $0.value })
    },
    Builtin("count_nonzero", "a", "how many elements are not 0") { call in
      .int(try call.array(0).contents().truths.count { $0 })
    },
    Builtin("sort", "a, axis=-1", "the sorted elements") { call in
      try ArrayReductions.sorted(try call.array(0), try ArrayMethods.axis(call[1], call.vm), places: false).value
    },
    Builtin("argsort", "a, axis=-1", "the indices that sort") { call in
      try ArrayReductions.sorted(try call.array(0), try ArrayMethods.axis(call[1], call.vm), places: true).value
    },
    Builtin("unique", "ar, return_counts=False", "the different elements, sorted") { call in
      let sorted = try ArrayReductions.sorted(try call.array(0), nil, places: false)
      let keys = sorted.doubles()
      var starts: [Int] = []
      for place in keys.indices where place == 0 || keys[place] != keys[place - 1] { starts.append(place) }
      let values = NDArray(sorted.contents().gathered(starts), [starts.count]).value
      guard try call.flag(1) else { return values }
      return .tupled(values, NDArray(zip(starts, starts.dropFirst() + [keys.count]).map { $1 - $0 }).value)
    },
    Builtin("searchsorted", "a, v, side='left'", "where values would be put to keep the order") { call in
      let keys = try call.array(0).doubles()
      let values = try call.array(1)
      let isLeft = try call.string(2) == "left"
      let places = values.doubles().map { value in
        var (low, high) = (0, keys.count)
        while low < high {
          let middle = (low + high) / 2
          if isLeft ? keys[middle] < value : keys[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
      }
      return NDArray(.integers(places), values.shape).value
    },
    Builtin("median", "a, axis=None", "the median") { call in
      try ArrayReductions.quantile(try call.array(0), try ArrayMethods.axis(call[1], call.vm), 0.5).value
    },
    Builtin("percentile", "a, q, axis=None", "the percentile q, by linear interpolation") { call in
      try quantiles(call, scale: 100)
    },
    Builtin("quantile", "a, q, axis=None", "the quantile q, by linear interpolation") { call in
      try quantiles(call, scale: 1)
    },
    Builtin("histogram", "a, bins=10, range=None, density=False", "the counts in intervals, and their ends") { call in
      try histogram(call)
    },
  ]

  private static func chosen(_ condition: NDArray, _ x: NDArray, _ y: NDArray) throws -> NDArray {
    let shape = try NDArray.broadcast(try NDArray.broadcast(condition.shape, x.shape), y.shape)
    let kind = max(x.kind, y.kind)
    guard let test = condition.broadcast(to: shape)?.contents().truths,
      let yes = x.broadcast(to: shape)?.contents().converted(to: kind),
      let no = y.broadcast(to: shape)?.contents().converted(to: kind)
    else { return x }
    var result = no
    let places = test.indices.filter { test[$0] }
    result.scatter(yes.gathered(places), to: places)
    return NDArray(result, shape)
  }

  private static func quantiles(_ call: Call, scale: Double) throws -> Value {
    let data = try call.array(0)
    let axis = try ArrayMethods.axis(call[2], call.vm)
    let wished = try call.array(1)
    let parts = try wished.doubles().map { q -> NDArray in
      guard (0...scale).contains(q) else {
        throw Raised(.valueError, "\(scale == 1 ? "Quantiles" : "Percentiles") must be in the range [0, \(Int(scale))]")
      }
      return try ArrayReductions.quantile(data, axis, q / scale)
    }
    return try wished.shape.isEmpty ? parts[0].value : ArrayFunctions.stacked(parts, axis: 0).value
  }

  private static func histogram(_ call: Call) throws -> Value {
    let data = try call.array(0).doubles().filter { !$0.isNaN }
    var edges: [Double]
    if let count = call[1].asInt {
      guard (1...1_000_000).contains(count) else { throw call.unexpected(1, "a number of intervals above 0") }
      var (low, high) = (data.min() ?? 0, data.max() ?? 1)
      if !call[2].isNone {
        let range = try call.elements(2).compactMap { call.vm.plainDouble($0) }
        guard range.count == 2 else { throw call.unexpected(2, "two numbers") }
        (low, high) = (range[0], range[1])
      }
      if low == high { (low, high) = (low - 0.5, high + 0.5) }
      edges = ArrayCreation.spaced(low, high, count + 1, hasEnd: true)
    } else {
      edges = try call.array(1).doubles()
    }
    guard edges.count > 1 else { throw call.unexpected(1, "at least two ends of intervals") }
    var counts = Array(repeating: 0, count: edges.count - 1)
    for value in data where value >= edges[0] && value <= edges[edges.count - 1] {
      var (low, high) = (0, edges.count - 1)
      while high - low > 1 {
        let middle = (low + high) / 2
        if edges[middle] <= value { low = middle } else { high = middle }
      }
      counts[low] += 1
    }
    guard try call.flag(3) else { return .tupled(NDArray(counts).value, NDArray(edges).value) }
    let total = Double(counts.reduce(0, +))
    return .tupled(
      NDArray(counts.indices.map { Double(counts[$0]) / total / (edges[$0 + 1] - edges[$0]) }).value,
      NDArray(edges).value)
  }

  private static let tests: [Builtin] = [
    Builtin("isclose", "a, b, rtol=1e-05, atol=1e-08", "whether elements differ by little") { call in
      try close(call).value
    },
    Builtin("allclose", "a, b, rtol=1e-05, atol=1e-08", "whether all elements differ by little") { call in
      .bool(try close(call).contents().truths.allSatisfy { $0 })
    },
    Builtin("array_equal", "a1, a2", "whether shapes and elements are equal") { call in
      let (a, b) = (try call.array(0), try call.array(1))
      guard a.shape == b.shape else { return .bool(false) }
      return .bool(try ArrayArithmetic(vm: call.vm).compare(.equal, a, b).contents().truths.allSatisfy { $0 })
    },
    Builtin("isscalar", "element", "whether a value is a single number or text") { call in
      .bool(call[0].asDouble != nil || call[0].asString != nil || call.vm.complex(call[0]) != nil)
    },
  ]

  private static func close(_ call: Call) throws -> NDArray {
    let (relative, absolute) = (try call.double(2), try call.double(3))
    let (a, b) = (try call.array(0), try call.array(1))
    let gaps = try ArrayArithmetic(vm: call.vm).floats(a, b) { x, y in
      if x == y { return 1 }
      return x.isFinite && y.isFinite && abs(x - y) <= absolute + relative * abs(y) ? 1 : 0
    }
    return NDArray(.bools(gaps.contents().truths), gaps.shape)
  }

  private static let products: [Builtin] = [
    Builtin("dot", "a, b", "the product of vectors or matrices") { call in
      try ArrayProducts.dot(try call.array(0), try call.array(1), in: call.vm).value
    },
    Builtin("matmul", "x1, x2", "the product of vectors or matrices") { call in
      try ArrayProducts.product(try call.array(0), try call.array(1)).value
    },
    Builtin("vdot", "a, b", "the scalar product of all elements") { call in
      let (a, b) = (try call.array(0), try call.array(1))
      return try ArrayProducts.product(
        ArrayFunctions.conjugate(a).reshaped([a.count]), b.reshaped([b.count])
      ).value
    },
    Builtin("inner", "a, b", "the scalar product of vectors") { call in
      let (a, b) = (try call.array(0), try call.array(1))
      return try ArrayProducts.dot(a, b.shape.count == 2 ? b.transposed : b, in: call.vm).value
    },
    Builtin("outer", "a, b", "the products of all pairs") { call in
      try ArrayProducts.outer(try call.array(0), try call.array(1), in: call.vm).value
    },
    Builtin("kron", "a, b", "each element of a times b: Kronecker's product") { call in
      let (a, b) = (ArrayFunctions.raised(try call.array(0), to: 2), ArrayFunctions.raised(try call.array(1), to: 2))
      let isRow = try call.array(0).shape.count < 2 && call.array(1).shape.count < 2
      let shape = [a.shape[0] * b.shape[0], a.shape[1] * b.shape[1]]
      if shape[1] > 0, shape[0] > ArrayReader.limit / shape[1] { throw ArrayReader.tooLarge() }
      let products = try ArrayProducts.outer(a, b, in: call.vm).contents()
      let places = (0..<shape[0]).flatMap { row in
        (0..<shape[1]).map { column in
          let left = row / b.shape[0] * a.shape[1] + column / b.shape[1]
          return left * b.count + row % b.shape[0] * b.shape[1] + column % b.shape[1]
        }
      }
      return NDArray(products.gathered(places), isRow ? [shape[1]] : shape).value
    },
    Builtin("cross", "a, b", "the vector product of vectors with three components") { call in
      let (a, b) = (try call.array(0), try call.array(1))
      guard a.shape == [3], b.shape == [3] else {
        throw Raised(.valueError, "`cross` needs two vectors with 3 components")
      }
      let (x, y) = (a.doubles(), b.doubles())
      let product = [x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]]
      return NDArray(ArrayStorage.floats(product).converted(to: max(a.kind, b.kind)), [3]).value
    },
    Builtin("trace", "a", "the sum of the diagonal") { call in
      let array = try call.array(0)
      guard array.shape.count == 2 else { throw call.unexpected(0, "a matrix") }
      let places = (0..<min(array.shape[0], array.shape[1])).map {
        array.offset + $0 * (array.strides[0] + array.strides[1])
      }
      return try ArrayReductions.total(
        NDArray(array.buffer.storage.gathered(places), [places.count]), nil, in: call.vm
      ).value
    },
  ]

  private static let analysis: [Builtin] = [
    Builtin("diff", "a, n=1", "the differences of neighbours along the last axis") { call in
      var array = try call.array(0)
      for _ in 0..<min(max(try call.int(1), 0), 1000) {
        guard let length = array.shape.last, length > 0 else { break }
        let (lead, step) = (Array(array.shape.dropLast()) + [length - 1], array.strides[array.strides.count - 1])
        let lower = NDArray(array.buffer, shape: lead, strides: array.strides, offset: array.offset)
        let upper = NDArray(array.buffer, shape: lead, strides: array.strides, offset: array.offset + step)
        array = try ArrayArithmetic(vm: call.vm).binary(array.kind == .bool ? .xor : .subtract, upper, lower)
      }
      return array.value
    },
    Builtin("trapezoid", "y, x=None, dx=1.0", "the integral by the trapezoidal rule") { call in try trapezoid(call) },
    Builtin("trapz", "y, x=None, dx=1.0", "the integral by the trapezoidal rule") { call in try trapezoid(call) },
    Builtin("gradient", "f, dx=1.0", "the slopes by central differences") { call in
      let y = try call.array(0).doubles()
      let spacing = try call.array(1)
      let x = spacing.shape.isEmpty ? y.indices.map { Double($0) * spacing.doubles()[0] } : spacing.doubles()
      guard y.count > 1, x.count == y.count else { throw call.unexpected(0, "at least two values, one for each place") }
      return NDArray(slopes(x, y, isUniform: spacing.shape.isEmpty)).value
    },
    Builtin("interp", "x, xp, fp", "the broken line through points, constant outside") { call in
      let places = try call.array(0)
      let (x, y) = (try call.array(1).doubles(), try call.array(2).doubles())
      guard x.count == y.count, !x.isEmpty else { throw call.unexpected(1, "as many places as values") }
      return NDArray(.floats(places.doubles().map { interpolated($0, x, y) }), places.shape).value
    },
    Builtin("polyval", "p, x", "a polynomial with the highest power first") { call in
      let coefficients = try call.array(0)
      var result = NDArray(.integers([0]), [])
      let (x, arithmetic) = (try call.array(1), ArrayArithmetic(vm: call.vm))
      for place in 0..<coefficients.count {
        let coefficient = NDArray(coefficients.contents().gathered([place]), [])
        result = try arithmetic.binary(.add, arithmetic.binary(.multiply, result, x), coefficient)
      }
      return result.value
    },
    Builtin("polyfit", "x, y, deg", "the coefficients of the least squares polynomial, highest power first") { call in
      let (x, y) = (try call.array(0).doubles(), try call.array(1).doubles())
      let degree = try call.int(2)
      guard x.count == y.count, degree >= 0, degree < x.count, degree <= 60 else {
        throw Raised(.valueError, "`polyfit` needs more points than coefficients, and as many x as y")
      }
      return NDArray(LeastSquares.polynomial(x, y, degree)).value
    },
    Builtin("convolve", "a, v", "the discrete convolution") { call in
      let (a, b) = (try call.array(0).doubles(), try call.array(1).doubles())
      guard !a.isEmpty, !b.isEmpty else { throw call.unexpected(0, "at least one element") }
      var result = Array(repeating: 0.0, count: a.count + b.count - 1)
      for i in a.indices { for j in b.indices { result[i + j] += a[i] * b[j] } }
      let kind = max(try call.array(0).kind, try call.array(1).kind)
      return NDArray(ArrayStorage.floats(result).converted(to: kind), [result.count]).value
    },
    Builtin("vectorize", "pyfunc", "a function applied to each element") { call in
      .object(ElementwiseFunction(call[0]))
    },
    Builtin("set_printoptions", "**kwargs", "accepted, without effect") { _ in .none },
    Builtin("errstate", "**kwargs", "a context without effect: undefined elements are NaN") { _ in
      .object(NullContext(.none))
    },
    Builtin("seterr", "**kwargs", "accepted, without effect: undefined elements are NaN") { _ in .none },
  ]

  private static func trapezoid(_ call: Call) throws -> Value {
    let y = try call.array(0).doubles()
    let step = try call.double(2)
    let x = call[1].isNone ? nil : try call.array(1).doubles()
    if let x, x.count != y.count { throw call.unexpected(1, "as many places as values") }
    let parts = y.indices.dropFirst().map { place -> Double in
      let width = x.map { $0[place] - $0[place - 1] } ?? step
      return width * (y[place - 1] + y[place]) / 2
    }
    return .float(ArrayReductions.sum(parts[...]))
  }

  private static func slopes(_ x: [Double], _ y: [Double], isUniform: Bool) -> [Double] {
    let last = y.count - 1
    return y.indices.map { place in
      if place == 0 { return (y[1] - y[0]) / (x[1] - x[0]) }
      if place == last { return (y[last] - y[last - 1]) / (x[last] - x[last - 1]) }
      let (below, above) = (x[place] - x[place - 1], x[place + 1] - x[place])
      if isUniform { return (y[place + 1] - y[place - 1]) / (below + above) }
      let left: Double = -above / (below * (below + above)) * y[place - 1]
      let middle: Double = (above - below) / (below * above) * y[place]
      let right: Double = below / (above * (below + above)) * y[place + 1]
      return left + middle + right
    }
  }

  private static func interpolated(_ place: Double, _ x: [Double], _ y: [Double]) -> Double {
    if place.isNaN { return .nan }
    if place <= x[0] { return y[0] }
    if place >= x[x.count - 1] { return y[y.count - 1] }
    var (low, high) = (0, x.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if x[middle] <= place { low = middle } else { high = middle }
    }
    return y[low] + (y[high] - y[low]) / (x[high] - x[low]) * (place - x[low])
  }
}

/// `np.vectorize(f)`.
final class ElementwiseFunction: WorksheetObject {
  let function: Value
  init(_ function: Value) { self.function = function }
  override func repr(in vm: Interpreter) throws -> String { "<vectorized function>" }
  override var isCallable: Bool { true }

  override func call(_ arguments: [Value], _ keywords: [KeywordArgument], in vm: Interpreter) throws -> Value? {
    let reader = ArrayReader(vm: vm)
    let arrays = try arguments.map { try reader.array($0) }
    var shape: [Int] = []
    for array in arrays { shape = try NDArray.broadcast(shape, array.shape) }
    let columns = arrays.map { ($0.broadcast(to: shape) ?? $0).contents() }
    let results = try (0..<shape.reduce(1, *)).map { place in
      try vm.call(function, columns.map { $0.value(at: place) })
    }
    return NDArray(try reader.storage(results, nil), shape).value
  }
}
