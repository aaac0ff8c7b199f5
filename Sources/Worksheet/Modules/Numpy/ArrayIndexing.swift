/// `array[index]`: numbers, slices, `...` and `None` give views; masks and arrays of indices give copies.
struct ArrayIndexing {
  let vm: Interpreter
  let array: NDArray

  /// `array[index]`.
  func element(_ index: Value) throws -> Value {
    if let place = index.asInt, !isBool(index), array.shape.count == 1 {
      return array.buffer.storage.value(at: array.offset + (try position(place, 0)) * array.strides[0])
    }
    let parts = try expanded(index)
    if parts.contains(where: { isFancy($0) }) {
      let (places, shape) = try fancy(parts)
      let result = NDArray(array.buffer.storage.gathered(places), shape)
      return result.value
    }
    return try view(parts).value
  }

  /// `array[index] = value`.
  func assign(_ value: Value, to index: Value) throws {
    if let place = index.asInt, !isBool(index), array.shape.count == 1, array.kind != .object {
      let element = try ArrayReader(vm: vm).storage([value], array.kind)
      array.buffer.storage.scatter(element, to: [array.offset + (try position(place, 0)) * array.strides[0]])
      return
    }
    let parts = try expanded(index)
    let places: [Int]
    let shape: [Int]
    if parts.contains(where: { isFancy($0) }) {
      (places, shape) = try fancy(parts)
    } else {
      let view = try view(parts)
      (places, shape) = (view.places(), view.shape)
    }
    let source =
      array.kind == .object && shape.isEmpty
      ? NDArray(.objects([value]), []) : try ArrayReader(vm: vm).array(value).copy(as: array.kind)
    var trimmed = source
    while trimmed.shape.count > shape.count, trimmed.shape[0] == 1 { trimmed = trimmed.row(0) }
    guard let fitted = trimmed.broadcast(to: shape) else {
      throw Raised(
        .valueError,
        "could not broadcast input array from shape \(NDArray.text(source.shape)) into shape \(NDArray.text(shape))")
    }
    array.buffer.storage.scatter(fitted.contents(), to: places)
  }

  private func isBool(_ value: Value) -> Bool { if case .bool = value { true } else { false } }

  private func isFancy(_ value: Value) -> Bool {
    switch value {
    case .list, .range: true
    case .object(let object as ArrayObject): !object.array.shape.isEmpty
    default: false
    }
  }

  private func position(_ index: Int, _ axis: Int) throws -> Int {
    let length = array.shape[axis]
    guard index >= -length, index < length else {
      throw Raised(.indexError, "index \(index) is out of bounds for axis \(axis) with size \(length)")
    }
    return index < 0 ? index + length : index
  }

  /// How many axes a part of an index uses up.
  private func width(_ part: Value) throws -> Int {
    if part.isNone { return 0 }
    if isFancy(part), let mask = try mask(part) { return mask.shape.count }
    return 1
  }

  private func mask(_ part: Value) throws -> NDArray? {
    let array = try ArrayReader(vm: vm).array(part)
    return array.kind == .bool ? array : nil
  }

  /// The parts of an index, `...` and what is missing at the end replaced by whole slices.
  private func expanded(_ index: Value) throws -> [Value] {
    var parts: [Value]
    if case .tuple(let tuple) = index { parts = tuple.elements } else { parts = [index] }
    var used = 0
    var ellipses = 0
    for part in parts {
      if case .ellipsis = part { ellipses += 1 } else { used += try width(part) }
    }
    if ellipses > 1 { throw Raised(.indexError, "an index holds `...` at most once") }
    let rank = array.shape.count
    if used > rank {
      throw Raised(.indexError, "too many indices: the array has \(rank) axes, but \(used) were indexed")
    }
    let whole = Array(repeating: Value.slice(SliceObject(.none, .none, .none)), count: rank - used)
    if let place = parts.firstIndex(where: { if case .ellipsis = $0 { true } else { false } }) {
      parts.replaceSubrange(place...place, with: whole)
    } else {
      parts += whole
    }
    return parts
  }

  private func view(_ parts: [Value]) throws -> NDArray {
    var shape: [Int] = []
    var strides: [Int] = []
    var offset = array.offset
    var axis = 0
    for part in parts {
      switch part {
      case .none:
        shape.append(1)
        strides.append(0)
        continue
      case .slice(let slice):
        let (start, count, step) = try extent(slice, axis)
        if count > 0 { offset += start * array.strides[axis] }
        shape.append(count)
        strides.append(step * array.strides[axis])
      default: offset += try position(index(part), axis) * array.strides[axis]
      }
      axis += 1
    }
    return NDArray(array.buffer, shape: shape, strides: strides, offset: offset)
  }

  private func index(_ part: Value) throws -> Int {
    if let place = part.asInt { return place }
    if case .object = part, let place = try? vm.index(part) { return place }
    throw Raised(
      .indexError,
      "an index is an integer, a slice, `...`, `None` or an array of integers or truth values, "
        + "found a value of type `\(vm.typeName(part))`")
  }

  private func extent(_ slice: SliceObject, _ axis: Int) throws -> (start: Int, count: Int, step: Int) {
    let (start, stop, step) = try vm.bounds(slice, array.shape[axis])
    let distance = step > 0 ? stop - start : start - stop
    return (start, distance <= 0 ? 0 : (distance - 1) / step.magnitudeInt + 1, step)
  }

  /// Places and shape of an index with masks or arrays of indices. These are stretched to one shape, which stands
  /// where the first of them stood (in front when they are not neighbours, as in numpy).
  private func fancy(_ parts: [Value]) throws -> (places: [Int], shape: [Int]) {
    var columns: [(axis: Int, indices: NDArray)] = []
    var plain: [(axis: Int, places: [Int])] = []
    var order: [Int] = []
    var axis = 0
    for part in parts {
      if case .slice(let slice) = part {
        let (start, count, step) = try extent(slice, axis)
        plain.append((axis, (0..<count).map { (start + $0 * step) * array.strides[axis] }))
        order.append(-1)
        axis += 1
      } else if part.isNone {
        plain.append((-1, [0]))
        order.append(-1)
      } else if isFancy(part), let mask = try mask(part) {
        for (offset, column) in try coordinates(mask, axis).enumerated() {
          columns.append((axis + offset, column))
          order.append(1)
        }
        axis += mask.shape.count
      } else {
        columns.append((axis, isFancy(part) ? try indices(part) : NDArray(.integers([try index(part)]), [])))
        order.append(1)
        axis += 1
      }
    }
    var shape: [Int] = []
    for column in columns { shape = try NDArray.broadcast(shape, column.indices.shape) }
    var offsets = Array(repeating: array.offset, count: shape.reduce(1, *))
    for column in columns {
      let indices = (column.indices.broadcast(to: shape) ?? column.indices).contents().integers
      for (place, index) in indices.enumerated() {
        offsets[place] += try position(index, column.axis) * array.strides[column.axis]
      }
    }
    return arranged(offsets, shape, plain.map(\.places), order)
  }

  private func arranged(
    _ offsets: [Int], _ shape: [Int], _ plain: [[Int]], _ order: [Int]
  ) -> (places: [Int], shape: [Int]) {
    let first = order.firstIndex(of: 1) ?? 0
    let last = order.lastIndex(of: 1) ?? 0
    let areNeighbours = order[first...last].allSatisfy { $0 == 1 }
    let lead = areNeighbours ? first : 0
    var places = [0]
    func spread(_ steps: [Int]) { places = places.flatMap { place in steps.map { place + $0 } } }
    for steps in plain.prefix(lead) { spread(steps) }
    spread(offsets)
    for steps in plain.dropFirst(lead) { spread(steps) }
    return (places, plain.prefix(lead).map(\.count) + shape + plain.dropFirst(lead).map(\.count))
  }

  private func indices(_ part: Value) throws -> NDArray {
    let indices = try ArrayReader(vm: vm).array(part)
    guard indices.kind == .int || indices.count == 0 else {
      throw Raised(.indexError, "arrays used as indices hold integers or truth values, found \(indices.kind.name)")
    }
    return indices
  }

  /// The coordinates of the true elements of a mask, one array for each axis.
  private func coordinates(_ mask: NDArray, _ axis: Int) throws -> [NDArray] {
    for (offset, length) in mask.shape.enumerated() where array.shape[axis + offset] != length {
      throw Raised(
        .indexError,
        "the mask has length \(length) along axis \(offset), but the array has length "
          + "\(array.shape[axis + offset])")
    }
    return ArrayIndexing.coordinates(mask)
  }

  /// `np.nonzero`.
  static func coordinates(_ mask: NDArray) -> [NDArray] {
    let truths = mask.contents().truths
    let strides = NDArray.strides(mask.shape)
    let places = truths.indices.filter { truths[$0] }
    return mask.shape.indices.map { axis in NDArray(places.map { $0 / strides[axis] % max(mask.shape[axis], 1) }) }
  }
}

extension Int {
  /// The absolute value; `Int.max` for the smallest integer.
  var magnitudeInt: Int { self == .min ? .max : abs(self) }
}
