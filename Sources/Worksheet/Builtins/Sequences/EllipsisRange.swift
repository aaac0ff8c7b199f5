internal import Exact

extension Interpreter {
  /// `[a..b]`, `[a, c..b]`, `(a..b)`: the items with `...` in the place of the two dots.
  func ellipsisRange(_ items: [Value], isList: Bool) throws -> Value {
    let items = commonKind(items)
    var result: [Value] = []
    var index = 0
    while index < items.count {
      guard case .ellipsis = items[index] else {
        result.append(items[index])
        index += 1
        continue
      }
      guard let first = result.popLast() else { throw Raised(.valueError, "the range begins with `..`") }
      var step: Value = .integer(1)
      if let previous = result.last, index >= 2, !isEllipsis(items[index - 2]) {
        step = try binary(.subtract, first, previous)
      }
      if index + 1 >= items.count {
        if isList { throw Raised(.valueError, "the range `[a..]` has no end", hint: "`(a..)` counts without end") }
        return endless(result, from: first, step: step)
      }
      result += try progression(from: first, through: items[index + 1], step: step)
      index += 2
    }
    return isList ? .array(result) : elements(result, "generator")
  }

  /// The items as real numbers when one of them is, as Sage takes them to a common parent.
  private func commonKind(_ items: [Value]) -> [Value] {
    guard items.contains(where: { if case .real = $0 { true } else { false } }) else { return items }
    return items.map { item in
      switch item {
      case .integer(let number), .int(let number): .real(number.asDouble)
      case .rational(let number): .real(number.asDouble)
      default: item
      }
    }
  }

  private func isEllipsis(_ value: Value) -> Bool { if case .ellipsis = value { true } else { false } }

  private func endless(_ head: [Value], from first: Value, step: Value) -> Value {
    var pending = head[...]
    var next = first
    return .iterator(
      IteratorObject("generator") { vm in
        if let value = pending.popFirst() { return value }
        let value = next
        next = try vm.binary(.add, next, step)
        return value
      })
  }

  /// first, first + step, … up to and including `last`.
  func progression(from first: Value, through last: Value, step: Value) throws -> [Value] {
    if let first = first.asInteger, let last = last.asInteger, let step = step.asInteger {
      if step.isZero { throw Raised(.valueError, "the step of a range is not 0") }
      let count = try (last - first).quotient(by: step) + 1
      guard let count = count.asInt, count <= limits.elements else {
        if count.isNegative { return [] }
        throw tooManyElements()
      }
      return count <= 0 ? [] : (0..<count).map { .integer(first + step * Integer($0)) }
    }
    var values: [Value] = []
    var next = first
    let isDown = try truth(compare(.less, step, .integer(0)))
    if !(try truth(compare(.notEqual, step, .integer(0)))) { throw Raised(.valueError, "the step of a range is not 0") }
    while try truth(compare(isDown ? .greaterOrEqual : .lessOrEqual, next, last)) {
      values.append(next)
      if values.count > limits.elements { throw tooManyElements() }
      if values.count & 255 == 0 { try poll() }
      next = try binary(.add, first, binary(.multiply, .integer(values.count), step))
    }
    return values
  }
}

/// `srange`, `ellipsis_range`, `xsrange`.
enum SageRangeBuiltins {
  static let all: [Builtin] = [
    Builtin(
      "srange", "start, end=None, step=1, universe=None, check=True, include_endpoint=False",
      "a list of Sage numbers with equal differences",
      examples: ["srange(5)": "[0, 1, 2, 3, 4]", "srange(0, 1, 1/4)": "[0, 1/4, 1/2, 3/4]"]
    ) { .array(try values($0)) },
    Builtin(
      "xsrange", "start, end=None, step=1, universe=None, check=True, include_endpoint=False",
      "as `srange`, one after another", examples: ["list(xsrange(3))": "[0, 1, 2]"]
    ) { $0.vm.elements(try values($0), "generator") },
    Builtin("ellipsis_range", "*args", "what `[a..b]` gives") { try $0.vm.ellipsisRange($0.rest, isList: true) },
  ]

  private static func values(_ call: Call) throws -> [Value] {
    let (first, last) = call[1].isNone ? (Value.integer(0), call[0]) : (sage(call[0]), call[1])
    var values = try call.vm.progression(from: first, through: last, step: sage(call[2]))
    if let final = values.last, !(try call.flag(5)), try call.vm.areEqual(final, last) { values.removeLast() }
    return values
  }

  private static func sage(_ value: Value) -> Value {
    if case .int(let number) = value { return .integer(number) }
    return value
  }
}
