/// The methods of `ndarray`, and the functions of numpy that are the same.
enum ArrayMethods {
  /// A reduction as method and as function.
  private struct Reduction: Sendable {
    let name: String
    let doc: String
    let compute: @Sendable (NDArray, Int?, Interpreter) throws -> NDArray
  }

  private static let reductions: [Reduction] = [
    Reduction(name: "sum", doc: "the sum") { try ArrayReductions.total($0, $1, in: $2) },
    Reduction(name: "prod", doc: "the product") { array, axis, _ in try ArrayReductions.product(array, axis) },
    Reduction(name: "mean", doc: "the mean") { try ArrayReductions.mean($0, $1, in: $2) },
    Reduction(name: "max", doc: "the largest element") { array, axis, _ in
      try ArrayReductions.extreme(array, axis, isMaximum: true)
    },
    Reduction(name: "min", doc: "the smallest element") { array, axis, _ in
      try ArrayReductions.extreme(array, axis, isMaximum: false)
    },
    Reduction(name: "ptp", doc: "the range: the largest element minus the smallest") {
      try ArrayArithmetic(vm: $2).binary(
        .subtract, ArrayReductions.extreme($0, $1, isMaximum: true),
        ArrayReductions.extreme($0, $1, isMaximum: false))
    },
    Reduction(name: "argmax", doc: "the index of the largest element") { array, axis, _ in
      try ArrayReductions.extremePlaces(array, axis, isMaximum: true)
    },
    Reduction(name: "argmin", doc: "the index of the smallest element") { array, axis, _ in
      try ArrayReductions.extremePlaces(array, axis, isMaximum: false)
    },
    Reduction(name: "all", doc: "whether all elements are true") { array, axis, _ in
      try ArrayReductions.truth(array, axis, all: true)
    },
    Reduction(name: "any", doc: "whether an element is true") { array, axis, _ in
      try ArrayReductions.truth(array, axis, all: false)
    },
  ]

  /// The older names of two functions.
  private static let synonyms: [Reduction] = reductions.filter { ["max", "min"].contains($0.name) }
    .map { Reduction(name: "a" + $0.name, doc: $0.doc, compute: $0.compute) }

  /// The reductions as functions of the module.
  static let functions: [Builtin] =
    (reductions + synonyms).map { reduction in
      Builtin(reduction.name, "a, axis=None, dtype=None, out=None, keepdims=False", reduction.doc) { call in
        try reduce(reduction, call)
      }
    } + [
      Builtin("std", "a, axis=None, dtype=None, out=None, ddof=0, keepdims=False", "the standard deviation") { call in
        try spread(call, isRoot: true)
      },
      Builtin("var", "a, axis=None, dtype=None, out=None, ddof=0, keepdims=False", "the variance") { call in
        try spread(call, isRoot: false)
      },
      Builtin("cumsum", "a, axis=None", "the running sums") { call in try running(call, isSum: true) },
      Builtin("cumprod", "a, axis=None", "the running products") { call in try running(call, isSum: false) },
    ]

  static let all: [Builtin] =
    reductions.map { reduction in
      Builtin.method(reduction.name, "axis=None, dtype=None, out=None, keepdims=False", reduction.doc) { call in
        try reduce(reduction, call)
      }
    } + [
      Builtin.method("std", "axis=None, dtype=None, out=None, ddof=0, keepdims=False", "the standard deviation") {
        call in try spread(call, isRoot: true)
      },
      Builtin.method("var", "axis=None, dtype=None, out=None, ddof=0, keepdims=False", "the variance") { call in
        try spread(call, isRoot: false)
      },
      Builtin.method("cumsum", "axis=None", "the running sums") { call in try running(call, isSum: true) },
      Builtin.method("cumprod", "axis=None", "the running products") { call in try running(call, isSum: false) },
      Builtin.method("copy", "order='C'", "a copy") { call in try call.array(0).copy().value },
      Builtin.method("tolist", "", "the elements as nested lists") { call in list(try call.array(0)) },
      Builtin.method("item", "*args", "one element as a number") { call in
        let array = try call.array(0)
        if call.rest.isEmpty {
          guard array.count == 1 else {
            throw Raised(.valueError, "can only convert an array of size 1, found \(array.count) elements")
          }
          return array.first
        }
        let index: Value = call.rest.count == 1 ? call.rest[0] : .tupled(call.rest)
        let flat = call.rest.count == 1 ? array.reshaped([array.count]) : array
        return try ArrayIndexing(vm: call.vm, array: flat).element(index)
      },
      Builtin.method("astype", "dtype, /, copy=True", "the elements in another kind") { call in
        let kind = try ArrayReader(vm: call.vm).kind(call[1])
        return NDArray(try call.array(0).contents().converted(to: kind ?? .float), try call.array(0).shape).value
      },
      Builtin.method("reshape", "*args, order='C'", "the elements in another shape; -1 stands for what fits") { call in
        try reshaped(try call.array(0), call.rest, call.vm).value
      },
      Builtin.method("ravel", "order='C'", "the elements in one row") { call in
        let array = try call.array(0)
        return array.reshaped([array.count]).value
      },
      Builtin.method("flatten", "order='C'", "the elements in one row, copied") { call in
        let array = try call.array(0)
        return NDArray(array.contents(), [array.count]).value
      },
      Builtin.method("transpose", "*args", "the axes reversed, or in the order given") { call in
        let array = try call.array(0)
        let axes = try (call.rest.first?.asElements ?? call.rest).map { try call.vm.index($0) }
        return try (axes.isEmpty ? array.transposed : ArrayFunctions.permuted(array, axes)).value
      },
      Builtin.method("squeeze", "axis=None", "without axes of length 1") { call in
        try ArrayFunctions.squeezed(try call.array(0)).value
      },
      Builtin.method("fill", "value, /", "sets all elements") { call in
        let array = try call.array(0)
        let element = try ArrayReader(vm: call.vm).storage([call[1]], array.kind)
        let places = array.places()
        array.buffer.storage.scatter(element.gathered(Array(repeating: 0, count: places.count)), to: places)
        return .none
      },
      Builtin.method("sort", "axis=-1", "sorts in place") { call in
        let array = try call.array(0)
        let sorted = try ArrayReductions.sorted(array, try axis(call[1], call.vm), places: false)
        array.buffer.storage.scatter(sorted.contents(), to: array.places())
        return .none
      },
      Builtin.method("argsort", "axis=-1", "the indices that sort") { call in
        try ArrayReductions.sorted(try call.array(0), try axis(call[1], call.vm), places: true).value
      },
      Builtin.method("dot", "b, /", "the product of vectors or matrices") { call in
        try ArrayProducts.dot(try call.array(0), try call.array(1), in: call.vm).value
      },
      Builtin.method("round", "decimals=0", "rounded to a number of decimals, halves to even") { call in
        try ArrayFunctions.rounded(try call.array(0), try call.int(1)).value
      },
      Builtin.method("clip", "min=None, max=None", "moved between bounds") { call in
        try ArrayFunctions.clipped(call).value
      },
      Builtin.method("conj", "", "the conjugates") { call in ArrayFunctions.conjugate(try call.array(0)).value },
      Builtin.method("conjugate", "", "the conjugates") { call in ArrayFunctions.conjugate(try call.array(0)).value },
      Builtin.method("nonzero", "", "the indices of the elements that are not 0") { call in
        .tupled(ArrayIndexing.coordinates(try call.array(0)).map { $0.value })
      },
    ]

  /// The array that a method belongs to, or the first argument of a function.
  /// An axis; nil for all elements.
  static func axis(_ value: Value, _ vm: Interpreter) throws -> Int? { value.isNone ? nil : try vm.index(value) }

  private static func reduce(_ reduction: Reduction, _ call: Call) throws -> Value {
    var array = try call.array(0)
    if let kind = try ArrayReader(vm: call.vm).kind(call[2]) { array = array.copy(as: kind) }
    if let axes = call[1].asElements {
      // Several axes one after another, the last first.
      var result = array
      let places = try axes.map { try ArrayReductions.position(try call.vm.index($0), array.shape.count) }
      for place in places.sorted(by: >) { result = try reduction.compute(result, place, call.vm) }
      return result.value
    }
    let axis = try axis(call[1], call.vm)
    let result = try reduction.compute(array, axis, call.vm)
    return kept(result, array.shape, axis, try call.flag(4)).value
  }

  /// The result with the reduced axis kept at length 1.
  private static func kept(_ result: NDArray, _ shape: [Int], _ axis: Int?, _ isKept: Bool) -> NDArray {
    guard isKept else { return result }
    var kept = shape
    if let axis { kept[axis < 0 ? axis + shape.count : axis] = 1 } else { kept = shape.map { _ in 1 } }
    return result.reshaped(kept)
  }

  private static func spread(_ call: Call, isRoot: Bool) throws -> Value {
    let array = try call.array(0)
    let axis = try axis(call[1], call.vm)
    let variance = try ArrayReductions.variance(array, axis, try call.double(4))
    let result = isRoot ? NDArray(.floats(variance.doubles().map { $0.squareRoot() }), variance.shape) : variance
    return kept(result, array.shape, axis, try call.flag(5)).value
  }

  private static func running(_ call: Call, isSum: Bool) throws -> Value {
    try ArrayReductions.running(try call.array(0), try axis(call[1], call.vm), isSum: isSum).value
  }

  /// Nested lists of the elements.
  static func list(_ array: NDArray) -> Value {
    if array.shape.isEmpty { return array.first }
    if array.shape.count == 1 {
      let contents = array.contents()
      return .array((0..<contents.count).map { contents.value(at: $0) })
    }
    return .array((0..<array.shape[0]).map { list(array.row($0)) })
  }

  /// The elements in the shape that arguments give: `(2, 3)` or `2, 3`, one of them -1 for what fits.
  static func reshaped(_ array: NDArray, _ arguments: [Value], _ vm: Interpreter) throws -> NDArray {
    var shape = try (arguments.count == 1 ? arguments[0].asElements ?? arguments : arguments).map { try vm.index($0) }
    let wanted = shape
    if let free = shape.firstIndex(of: -1) {
      shape[free] = 1
      let others = shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
      shape[free] = others > 0 ? array.count / others : 0
    }
    let product = shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    guard shape.allSatisfy({ (0...ArrayReader.limit).contains($0) }), product == array.count,
      shape.reduce(1.0, { $0 * Double(max($1, 1)) }) <= Double(ArrayReader.limit)
    else {
      throw Raised(.valueError, "cannot reshape array of size \(array.count) into shape \(NDArray.text(wanted))")
    }
    return array.reshaped(shape)
  }
}
