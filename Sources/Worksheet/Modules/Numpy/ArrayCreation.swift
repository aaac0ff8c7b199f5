import Glibc

/// `np.array`, `np.linspace`, `np.zeros`, …
enum ArrayCreation {
  static let all: [Builtin] = [
    Builtin("array", "object, dtype=None, copy=True", "an array of nested sequences") { call in
      let reader = ArrayReader(vm: call.vm)
      return .object(ArrayObject(try reader.array(call[0], try reader.kind(call[1])).copy()))
    },
    Builtin("asarray", "a, dtype=None", "an array, without a copy when it is one") { call in
      let reader = ArrayReader(vm: call.vm)
      return .object(ArrayObject(try reader.array(call[0], try reader.kind(call[1]))))
    },
    Builtin("copy", "a", "a copy") { call in
      .object(ArrayObject(try call.array(0).copy()))
    },
    Builtin(
      "linspace", "start, stop, num=50, endpoint=True, retstep=False, dtype=None", "numbers at equal distances"
    ) { call in
      let (start, stop, count) = (try call.double(0), try call.double(1), try size(call, 2))
      let hasEnd = try call.flag(3)
      let numbers = spaced(start, stop, count, hasEnd: hasEnd)
      let kind = try ArrayReader(vm: call.vm).kind(call[5])
      let array = NDArray(ArrayStorage.floats(numbers).converted(to: kind ?? .float), [count])
      guard try call.flag(4) else { return array.value }
      let parts = hasEnd ? count - 1 : count
      return .tupled(array.value, .float(parts > 0 ? (stop - start) / Double(parts) : .nan))
    },
    Builtin("logspace", "start, stop, num=50, endpoint=True, base=10.0", "powers of a base, evenly spread") { call in
      let exponents = spaced(
        try call.double(0), try call.double(1), try size(call, 2), hasEnd: try call.flag(3))
      let base = try call.double(4)
      return NDArray(exponents.map { pow(base, $0) }).value
    },
    Builtin("geomspace", "start, stop, num=50, endpoint=True", "numbers at equal ratios") { call in
      let (start, stop, count) = (try call.double(0), try call.double(1), try size(call, 2))
      guard start != 0, stop != 0, (start < 0) == (stop < 0) else {
        throw Raised(.valueError, "geometric sequence cannot include zero or change its sign")
      }
      let sign: Double = start < 0 ? -1 : 1
      let hasEnd = try call.flag(3)
      var numbers = spaced(log10(abs(start)), log10(abs(stop)), count, hasEnd: hasEnd).map { sign * pow(10, $0) }
      if count > 0 { numbers[0] = start }
      if count > 1, hasEnd { numbers[count - 1] = stop }
      return NDArray(numbers).value
    },
    Builtin("arange", "start, stop=None, step=None, dtype=None", "numbers from start, below stop") { call in
      try range(call)
    },
    filled("zeros", 0), filled("ones", 1), filled("empty", 0),
    Builtin("tri", "N, M=None, k=0", "ones on and below a diagonal") { call in
      let rows = try size(call, 0)
      let columns = call[1].isNone ? rows : try size(call, 1)
      if columns > 0, rows > ArrayReader.limit / columns { throw ArrayReader.tooLarge() }
      let diagonal = try call.int(2)
      let elements = (0..<rows).flatMap { row in (0..<columns).map { $0 - row <= diagonal ? 1.0 : 0.0 } }
      return NDArray(.floats(elements), [rows, columns]).value
    },
    like("zeros_like", 0), like("ones_like", 1), like("empty_like", 0),
    Builtin("full", "shape, fill_value, dtype=None", "an array of one value") { call in
      let reader = ArrayReader(vm: call.vm)
      let element = try reader.array(call[1], try reader.kind(call[2]))
      return .object(ArrayObject(try repeated(element.contents(), try reader.shape(call[0]))))
    },
    Builtin("full_like", "a, fill_value, dtype=None", "an array of one value in the shape of another") { call in
      let reader = ArrayReader(vm: call.vm)
      let model = try reader.array(call[0])
      let element = try reader.array(call[1], try reader.kind(call[2]) ?? model.kind)
      return .object(ArrayObject(try repeated(element.contents(), model.shape)))
    },
    Builtin("eye", "N, M=None, k=0, dtype=None", "ones on a diagonal") { call in
      let rows = try size(call, 0)
      return try diagonal(rows, call[1].isNone ? rows : try size(call, 1), try call.int(2), call, 3)
    },
    Builtin("identity", "n, dtype=None", "the identity matrix") { call in
      let rows = try size(call, 0)
      return try diagonal(rows, rows, 0, call, 1)
    },
    Builtin("diag", "v, k=0", "a matrix with this diagonal, or the diagonal of a matrix") { call in
      let array = try call.array(0)
      return try diagonal(of: array, try call.int(1)).value
    },
    Builtin("meshgrid", "*xi, indexing='xy'", "the coordinates of the points of a grid") { call in
      try grid(call)
    },
    Builtin("fromfunction", "function, shape, dtype=None", "an array of f(i, j)") { call in
      let shape = try ArrayReader(vm: call.vm).shape(call[1])
      let strides = NDArray.strides(shape)
      let count = shape.reduce(1, *)
      let coordinates = shape.indices.map { axis in
        NDArray(.floats((0..<count).map { Double($0 / strides[axis] % shape[axis]) }), shape).value
      }
      return try call.vm.call(call[0], coordinates)
    },
  ]

  private static func size(_ call: Call, _ index: Int) throws -> Int {
    let size = try call.int(index)
    if size < 0 { throw Raised(.valueError, "Number of samples, \(size), must be non-negative.") }
    if size > ArrayReader.limit { throw ArrayReader.tooLarge() }
    return size
  }

  /// `count` numbers from start to stop; the end is exact.
  static func spaced(_ start: Double, _ stop: Double, _ count: Int, hasEnd: Bool) -> [Double] {
    let parts = hasEnd ? count - 1 : count
    if parts <= 0 { return Array(repeating: start, count: count) }
    let step = (stop - start) / Double(parts)
    var numbers = (0..<count).map { Double($0) * step + start }
    if hasEnd { numbers[count - 1] = stop }
    return numbers
  }

  private static func range(_ call: Call) throws -> Value {
    let hasStop = !call[1].isNone
    let (start, stop): (Value, Value) = hasStop ? (call[0], call[1]) : (.int(0), call[0])
    let step: Value = call[2].isNone ? .int(1) : call[2]
    let kind = try ArrayReader(vm: call.vm).kind(call[3])
    if let a = integer(start), let b = integer(stop), let c = integer(step) {
      if c == 0 { throw Raised(.zeroDivisionError, "the step of `arange` is zero") }
      let range = RangeObject(a, b, c)
      if range.count > ArrayReader.limit { throw ArrayReader.tooLarge() }
      let numbers = (0..<range.count).map { a + $0 * c }
      return NDArray(ArrayStorage.integers(numbers).converted(to: kind ?? .int), [numbers.count]).value
    }
    guard let a = call.vm.plainDouble(start), let b = call.vm.plainDouble(stop), let c = call.vm.plainDouble(step)
    else { throw call.unexpected(0, "real numbers") }
    let length = ((b - a) / c).rounded(.up)
    guard c != 0, length.isFinite, length <= Double(ArrayReader.limit) else {
      throw Raised(.valueError, "maximum allowed size exceeded: `arange` from \(a) to \(b) in steps of \(c)")
    }
    // numpy multiplies the difference of the first two elements.
    let delta = (a + c) - a
    let numbers = (0..<max(Int(length), 0)).map { a + Double($0) * delta }
    return NDArray(ArrayStorage.floats(numbers).converted(to: kind ?? .float), [numbers.count]).value
  }

  private static func integer(_ value: Value) -> Int? {
    switch value {
    case .int, .integer, .bool: value.asInt
    default: nil
    }
  }

  private static func repeated(_ element: ArrayStorage, _ shape: [Int]) throws -> NDArray {
    let count = shape.reduce(1, *)
    guard element.count == 1 else {
      guard let stretched = NDArray(element, [element.count]).broadcast(to: shape) else {
        throw Raised(.valueError, "the value does not fit the shape \(NDArray.text(shape))")
      }
      return NDArray(stretched.contents(), shape)
    }
    return NDArray(element.gathered(Array(repeating: 0, count: count)), shape)
  }

  private static func filled(_ name: String, _ value: Int) -> Builtin {
    Builtin(name, "shape, dtype=None", "an array of \(value == 0 ? "zeros" : "ones")") { call in
      let reader = ArrayReader(vm: call.vm)
      let element = ArrayStorage.integers([value]).converted(to: try reader.kind(call[1]) ?? .float)
      return .object(ArrayObject(try repeated(element, try reader.shape(call[0]))))
    }
  }

  private static func like(_ name: String, _ value: Int) -> Builtin {
    Builtin(name, "a, dtype=None", "\(value == 0 ? "zeros" : "ones") in the shape and kind of an array") { call in
      let reader = ArrayReader(vm: call.vm)
      let model = try reader.array(call[0])
      let element = ArrayStorage.integers([value]).converted(to: try reader.kind(call[1]) ?? model.kind)
      return .object(ArrayObject(try repeated(element, model.shape)))
    }
  }

  private static func diagonal(
    _ rows: Int, _ columns: Int, _ offset: Int, _ call: Call, _ kind: Int
  ) throws -> Value {
    if rows > 0, columns > ArrayReader.limit / rows { throw ArrayReader.tooLarge() }
    var elements = Array(repeating: 0, count: rows * columns)
    for row in 0..<rows {
      let (column, overflow) = row.addingReportingOverflow(offset)
      if !overflow, (0..<columns).contains(column) { elements[row * columns + column] = 1 }
    }
    let kind = try ArrayReader(vm: call.vm).kind(call[kind]) ?? .float
    return NDArray(ArrayStorage.integers(elements).converted(to: kind), [rows, columns]).value
  }

  private static func diagonal(of array: NDArray, _ offset: Int) throws -> NDArray {
    guard offset.magnitude < 10_000, (1...2).contains(array.shape.count) else {
      throw Raised(.valueError, "`diag` needs one or two axes, found \(array.shape.count)")
    }
    let (down, right) = (max(-offset, 0), max(offset, 0))
    if array.shape.count == 2 {
      let count = max(min(array.shape[0] - down, array.shape[1] - right), 0)
      let places = (0..<count).map {
        array.offset + ($0 + down) * array.strides[0] + ($0 + right) * array.strides[1]
      }
      return NDArray(array.buffer.storage.gathered(places), [count])
    }
    let side = array.count + abs(offset)
    if side * side > ArrayReader.limit { throw ArrayReader.tooLarge() }
    let result = NDArray(ArrayStorage(zeros: side * side, array.kind), [side, side])
    result.buffer.storage.scatter(
      array.contents(), to: (0..<array.count).map { ($0 + down) * side + $0 + right })
    return result
  }

  private static func grid(_ call: Call) throws -> Value {
    let reader = ArrayReader(vm: call.vm)
    let axes = try call.rest.map { try reader.array($0) }.map { $0.reshaped([$0.count]) }
    let isMatrix = try call.string(0) == "ij"
    let order = axes.indices.map { $0 < 2 && !isMatrix && axes.count > 1 ? 1 - $0 : $0 }
    var shape = axes.map(\.count)
    for (axis, place) in order.enumerated() { shape[place] = axes[axis].count }
    if shape.reduce(1, { $0.multipliedReportingOverflow(by: $1).partialValue }) > ArrayReader.limit {
      throw ArrayReader.tooLarge()
    }
    let grids = axes.enumerated().map { axis, numbers -> Value in
      var lengths = Array(repeating: 1, count: axes.count)
      lengths[order[axis]] = numbers.count
      let stretched = numbers.reshaped(lengths).broadcast(to: shape) ?? numbers
      return NDArray(stretched.contents(), shape).value
    }
    return .tupled(grids)
  }
}
