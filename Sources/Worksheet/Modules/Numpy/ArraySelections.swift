/// Functions of numpy that pick, drop, split and mirror parts of arrays.
enum ArraySelections {
  static let all: [Builtin] = parts + corners + sets

  /// The parts at some places of an axis.
  static func selected(_ array: NDArray, _ places: [Int], axis: Int) throws -> NDArray {
    let axis = try ArrayReductions.position(axis, array.shape.count)
    let first = array.permuted([axis] + array.shape.indices.filter { $0 != axis })
    let length = first.shape.dropFirst().reduce(1, *)
    if length > 0, places.count > ArrayReader.limit / length { throw ArrayReader.tooLarge() }
    let rows = first.contents().gathered(places.flatMap { place in (0..<length).map { place * length + $0 } })
    let result = NDArray(rows, [places.count] + first.shape.dropFirst())
    var back = Array(1..<max(array.shape.count, 1))
    back.insert(0, at: axis)
    return result.permuted(back)
  }

  /// The array and its axis; without an axis the elements in one row.
  private static func lane(_ array: NDArray, _ axis: Value, _ vm: Interpreter) throws -> (NDArray, Int) {
    try ArrayMethods.axis(axis, vm).map { (array, $0) } ?? (array.reshaped([array.count]), 0)
  }

  private static func places(_ value: Value, _ length: Int, _ vm: Interpreter) throws -> [Int] {
    if case .slice(let slice) = value { return try vm.indices(slice, length) }
    return try ArrayReader(vm: vm).array(value).contents().integers.map { index in
      guard index >= -length, index < length else {
        throw Raised(.indexError, "index \(index) is out of bounds for axis with size \(length)")
      }
      return index < 0 ? index + length : index
    }
  }

  /// The ends of the pieces of a length: equal pieces, or given places.
  private static func ends(_ call: Call, _ length: Int, allowsUnequal: Bool) throws -> [Int] {
    guard let count = call[1].asInt else {
      let given = try call.array(1).contents().integers
      return given.map { min(max($0 < 0 ? $0 + length : $0, 0), length) } + [length]
    }
    guard count > 0, count <= max(length, 1) || allowsUnequal && count <= ArrayReader.limit else {
      throw Raised(.valueError, "the number of sections is above 0 and at most the length \(length), found \(count)")
    }
    if length % count != 0, !allowsUnequal {
      throw Raised(
        .valueError, "array split does not result in an equal division: \(length) elements in \(count) parts")
    }
    let (size, rest) = (length / count, length % count)
    return (1...count).map { $0 * size + min($0, rest) }
  }

  private static func split(_ call: Call, axis: Int, allowsUnequal: Bool = false) throws -> Value {
    let array = try call.array(0)
    let axis = try ArrayReductions.position(axis, array.shape.count)
    var (start, pieces) = (0, [Value]())
    for end in try ends(call, array.shape[axis], allowsUnequal: allowsUnequal) {
      pieces.append(.object(ArrayObject(try selected(array, Array(start..<max(start, end)), axis: axis))))
      start = end
    }
    return .array(pieces)
  }

  private static let parts: [Builtin] = [
    Builtin("take", "a, indices, axis=None", "the elements, rows or columns at some indices") { call in
      let (data, axis) = try lane(try call.array(0), call[2], call.vm)
      let length = data.shape[try ArrayReductions.position(axis, data.shape.count)]
      let taken = try selected(data, places(call[1], length, call.vm), axis: axis)
      let shape = try call.array(1).shape
      return data.shape.count == 1 ? taken.reshaped(shape).value : taken.value
    },
    Builtin("delete", "arr, obj, axis=None", "without the elements, rows or columns at some indices") { call in
      let (array, axis) = try lane(try call.array(0), call[2], call.vm)
      let length = array.shape[try ArrayReductions.position(axis, array.shape.count)]
      let doomed = Set(try places(call[1], length, call.vm))
      return try selected(array, (0..<length).filter { !doomed.contains($0) }, axis: axis).value
    },
    Builtin("split", "ary, indices_or_sections, axis=0", "a list of parts of equal length, or cut at places") { call in
      try split(call, axis: call.int(2))
    },
    Builtin("array_split", "ary, indices_or_sections, axis=0", "as `split`; the parts may differ by one element") {
      try split($0, axis: $0.int(2), allowsUnequal: true)
    },
    Builtin("hsplit", "ary, indices_or_sections", "the columns in parts") { call in
      try split(call, axis: call.array(0).shape.count > 1 ? 1 : 0)
    },
    Builtin("vsplit", "ary, indices_or_sections", "the rows in parts") { try split($0, axis: 0) },
    Builtin("swapaxes", "a, axis1, axis2", "two axes exchanged") { call in
      let array = try call.array(0)
      var axes = Array(array.shape.indices)
      let (x, y) = (
        try ArrayReductions.position(call.int(1), axes.count), try ArrayReductions.position(call.int(2), axes.count)
      )
      axes.swapAt(x, y)
      return array.permuted(axes).value
    },
    Builtin("moveaxis", "a, source, destination", "an axis moved to another place") { call in
      let array = try call.array(0)
      var axes = Array(array.shape.indices)
      let source = try ArrayReductions.position(call.int(1), axes.count)
      let goal = try ArrayReductions.position(call.int(2), axes.count)
      axes.insert(axes.remove(at: source), at: goal)
      return array.permuted(axes).value
    },
    Builtin("broadcast_to", "array, shape", "stretched to a shape") { call in
      let (array, shape) = (try call.array(0), try ArrayReader(vm: call.vm).shape(call[1]))
      guard let result = array.broadcast(to: shape) else {
        throw Raised(
          .valueError, "an array of shape \(NDArray.text(array.shape)) does not stretch to \(NDArray.text(shape))")
      }
      return NDArray(result.contents(), shape).value
    },
    Builtin("atleast_1d", "ary, /", "with at least one axis") {
      .object(ArrayObject(ArrayFunctions.raised(try $0.array(0), to: 1)))
    },
    Builtin("atleast_2d", "ary, /", "with at least two axes") {
      .object(ArrayObject(ArrayFunctions.raised(try $0.array(0), to: 2)))
    },
    Builtin("flatnonzero", "a", "the indices of the elements that are not 0, in one row") { call in
      let truths = try call.array(0).contents().truths
      return NDArray(truths.indices.filter { truths[$0] }).value
    },
    Builtin("argwhere", "a", "the indices of the elements that are not 0, one row for each") { call in
      let columns = ArrayIndexing.coordinates(try call.array(0))
      return try ArrayFunctions.stacked(columns, axis: 1).value
    },
  ]

  private static func matrix(_ call: Call) throws -> NDArray {
    let array = try call.array(0)
    guard array.shape.count == 2 else { throw call.unexpected(0, "a matrix") }
    return array
  }

  /// The elements of a matrix where `keeps(column - row)` holds, 0 elsewhere.
  private static func triangle(_ call: Call, _ keeps: (Int) -> Bool) throws -> Value {
    let array = try matrix(call)
    let dropped = (0..<array.count).filter { !keeps($0 % array.shape[1] - $0 / array.shape[1]) }
    var contents = array.contents()
    contents.scatter(ArrayStorage(zeros: dropped.count, array.kind), to: dropped)
    return NDArray(contents, array.shape).value
  }

  private static func mirrored(_ array: NDArray, axis: Int) throws -> NDArray {
    let axis = try ArrayReductions.position(axis, array.shape.count)
    return try selected(array, (0..<array.shape[axis]).reversed(), axis: axis)
  }

  private static let corners: [Builtin] = [
    Builtin("tril", "m, k=0", "the part on and below a diagonal") { call in
      let k = try call.int(1)
      return try triangle(call) { $0 <= k }
    },
    Builtin("triu", "m, k=0", "the part on and above a diagonal") { call in
      let k = try call.int(1)
      return try triangle(call) { $0 >= k }
    },
    Builtin("diagonal", "a", "the diagonal of a matrix") { call in
      let array = try matrix(call)
      let count = min(array.shape[0], array.shape[1])
      return NDArray(array.contents().gathered((0..<count).map { $0 * (array.shape[1] + 1) }), [count]).value
    },
    Builtin("fliplr", "m", "the columns in reverse order") { try mirrored($0.array(0), axis: 1).value },
    Builtin("flipud", "m", "the rows in reverse order") { try mirrored($0.array(0), axis: 0).value },
    Builtin("rot90", "m, k=1", "turned by k quarters, against the clock") { call in
      var array = try matrix(call)
      for _ in 0..<((try call.int(1) % 4 + 4) % 4) { array = try mirrored(array.transposed, axis: 0) }
      return NDArray(array.contents(), array.shape).value
    },
  ]

  // MARK: sets

  private static func distinct(_ array: NDArray) throws -> NDArray {
    let sorted = try ArrayReductions.sorted(array.reshaped([array.count]), nil, places: false)
    let keys = sorted.doubles()
    return try selected(sorted, keys.indices.filter { $0 == 0 || keys[$0] != keys[$0 - 1] }, axis: 0)
  }

  /// The distinct elements of the first array that are, or are not, in the second.
  private static func filtered(_ call: Call, keepsCommon: Bool) throws -> Value {
    let (first, others) = (try distinct(call.array(0)), Set(try call.array(1).doubles()))
    let keys = first.doubles()
    return try selected(first, keys.indices.filter { others.contains(keys[$0]) == keepsCommon }, axis: 0).value
  }

  private static func membership(_ name: String) -> Builtin {
    Builtin(name, "element, test_elements", "whether each element is among others") { call in
      let (array, others) = (try call.array(0), Set(try call.array(1).doubles()))
      return NDArray(.bools(array.doubles().map { others.contains($0) }), array.shape).value
    }
  }

  private static let sets: [Builtin] = [
    membership("isin"), membership("in1d"),
    Builtin("intersect1d", "ar1, ar2", "the elements of both, sorted") { try filtered($0, keepsCommon: true) },
    Builtin("setdiff1d", "ar1, ar2", "the elements of the first only, sorted") { try filtered($0, keepsCommon: false) },
    Builtin("union1d", "ar1, ar2", "the elements of either, sorted") { call in
      let flat = try [call.array(0), call.array(1)].map { $0.reshaped([$0.count]) }
      return try distinct(ArrayFunctions.concatenated(flat, axis: 0)).value
    },
    Builtin("bincount", "x", "how often each integer from 0 occurs") { call in
      let values = try call.array(0).contents().integers
      let largest = values.max() ?? -1
      guard values.allSatisfy({ $0 >= 0 }), largest < ArrayReader.limit else {
        throw Raised(.valueError, "`bincount` needs integers that are not negative")
      }
      var counts = Array(repeating: 0, count: largest + 1)
      for value in values { counts[value] += 1 }
      return NDArray(counts).value
    },
    Builtin("digitize", "x, bins", "the number of ends of ascending intervals up to each element") { call in
      let (array, bins) = (try call.array(0), try call.array(1).doubles())
      return NDArray(.integers(array.doubles().map { x in bins.count { $0 <= x } }), array.shape).value
    },
  ]
}
