internal import Exact

extension Interpreter {
  /// `value[place]`.
  func subscripted(_ value: Value, _ place: Value) throws -> Value {
    switch value {
    case .list(let list):
      if case .slice(let slice) = place {
        return .array(try indices(slice, list.elements.count).map { list.elements[$0] })
      }
      return list.elements[try position(place, list.elements.count, "list")]
    case .tuple(let tuple):
      if case .slice(let slice) = place {
        return .tupled(try indices(slice, tuple.elements.count).map { tuple.elements[$0] })
      }
      return tuple.elements[try position(place, tuple.elements.count, "tuple")]
    case .string(let text):
      if case .slice(let slice) = place { return .text(try sliced(text, slice)) }
      return .text(text.character(try position(place, text.count, "string")))
    case .dict(let dict): return try lookUp(place, in: dict, owner: nil)
    case .range(let range):
      if case .slice(let slice) = place { return .range(try sliced(range, slice)) }
      return range[try position(place, range.count, "range")]
    case .bytes(let bytes):
      if case .slice(let slice) = place {
        return .bytes(BytesObject(try indices(slice, bytes.bytes.count).map { bytes.bytes[$0] }))
      }
      return .int(Int(bytes.bytes[try position(place, bytes.bytes.count, "bytes")]))
    case .object(let object): if let result = try nested({ try object.subscripted(place, in: self) }) { return result }
    case .instance(let object):
      if let method = object.type.userMethod("__getitem__") { return try call(method, [value, place]) }
      if case .dict(let dict)? = object.payload { return try lookUp(place, in: dict, owner: value) }
      if let payload = object.payload { return try subscripted(payload, place) }
    case .type(let type):
      if let members = type.attributes["__members__"] { return try subscripted(members, place) }
      return value
    default: break
    }
    throw Raised(.typeError, "a value of type `\(typeName(value))` has no elements in brackets")
  }

  private func lookUp(_ key: Value, in dict: DictObject, owner: Value?) throws -> Value {
    let hash = try hash(key)
    if let position = try find(key, hash: hash, in: dict.table) { return dict.table.entries[position].value }
    if case .instance(let object)? = owner, let owner, let method = object.type.userMethod("__missing__") {
      return try call(method, [owner, key])
    }
    if dict.flavour == .counter { return .int(0) }
    if let factory = dict.defaultFactory, !factory.isNone {
      let value = try call(factory, [])
      try set(key, to: value, in: dict)
      return value
    }
    throw Raised(.keyError, arguments: [key])
  }

  /// `value[place] = new`.
  func setSubscript(_ value: Value, _ place: Value, to new: Value) throws {
    switch value {
    case .list(let list):
      if case .slice(let slice) = place { return try assign(collect(new), to: slice, of: list) }
      list.elements[try position(place, list.elements.count, "list")] = new
      return
    case .dict(let dict): return try set(place, to: new, in: dict)
    case .object(let object):
      if try nested({ try object.setSubscript(place, to: new, in: self) }) { return }
    case .instance(let object):
      if let method = object.type.userMethod("__setitem__") {
        _ = try call(method, [value, place, new])
        return
      }
      if let payload = object.payload { return try setSubscript(payload, place, to: new) }
    default: break
    }
    throw Raised(.typeError, "the elements of a value of type `\(typeName(value))` cannot be set")
  }

  /// `del value[place]`.
  func deleteSubscript(_ value: Value, _ place: Value) throws {
    switch value {
    case .list(let list):
      guard case .slice(let slice) = place else {
        list.elements.remove(at: try position(place, list.elements.count, "list"))
        return
      }
      let doomed = Set(try indices(slice, list.elements.count))
      list.elements = list.elements.indices.filter { !doomed.contains($0) }.map { list.elements[$0] }
      return
    case .dict(let dict):
      guard let position = try find(place, in: dict.table) else { throw Raised(.keyError, arguments: [place]) }
      if let owner = dict.owner, let name = place.asString { owner.attributes[name] = nil }
      _ = dict.table.remove(at: position)
      return
    case .instance(let object):
      if let method = object.type.userMethod("__delitem__") {
        _ = try call(method, [value, place])
        return
      }
      if let payload = object.payload { return try deleteSubscript(payload, place) }
    default: break
    }
    throw Raised(.typeError, "the elements of a value of type `\(typeName(value))` cannot be deleted")
  }

  // MARK: places

  /// The position of an index; negative ones count from the end.
  func position(_ place: Value, _ count: Int, _ kind: String) throws -> Int {
    guard isIndex(place) else {
      throw Raised(
        .typeError, "the index of a \(kind) is an integer or slice, found a value of type `\(typeName(place))`")
    }
    let index = try self.index(place)
    let position = index < 0 ? index + count : index
    if position < 0 || position >= count {
      throw Raised(.indexError, "\(kind) index \(index) is out of range: there are \(count) elements")
    }
    return position
  }

  private func isIndex(_ value: Value) -> Bool {
    switch value {
    case .int, .integer, .bool, .object: true
    case .rational(let number): number.isInteger
    case .instance(let object): object.type.userMethod("__index__") != nil || object.payload?.asInteger != nil
    default: false
    }
  }

  /// Start, stop and step of a slice of `count` elements, as Python's `slice.indices`.
  func bounds(_ slice: SliceObject, _ count: Int) throws -> (start: Int, stop: Int, step: Int) {
    let step = slice.step.isNone ? 1 : try clampedIndex(slice.step)
    if step == 0 { throw Raised(.valueError, "the step of a slice is not 0") }
    let (low, high) = step > 0 ? (0, count) : (-1, count - 1)
    func bound(_ value: Value, _ fallback: Int) throws -> Int {
      if value.isNone { return fallback }
      let index = try clampedIndex(value)
      return min(max(index < 0 ? index + count : index, low), high)
    }
    let start = try bound(slice.start, step > 0 ? low : high)
    let stop = try bound(slice.stop, step > 0 ? high : low)
    return (start, stop, max(step, -Int.max))
  }

  private func clampedIndex(_ value: Value) throws -> Int {
    if let integer = value.asInteger { return integer.asInt ?? (integer.isNegative ? Int.min / 4 : Int.max / 4) }
    return try index(value)
  }

  /// The positions that a slice selects.
  func indices(_ slice: SliceObject, _ count: Int) throws -> [Int] {
    let (start, stop, step) = try bounds(slice, count)
    return Array(stride(from: start, to: stop, by: step))
  }

  private func sliced(_ text: StringObject, _ slice: SliceObject) throws -> String {
    let (start, stop, step) = try bounds(slice, text.count)
    if step == 1 { return start < stop ? text.slice(start..<stop) : "" }
    let scalars = text.scalars
    var result = ""
    result.unicodeScalars.append(contentsOf: stride(from: start, to: stop, by: step).map { scalars[$0] })
    return result
  }

  private func sliced(_ range: RangeObject, _ slice: SliceObject) throws -> RangeObject {
    let (start, stop, step) = try bounds(slice, range.count)
    let isEmpty = step > 0 ? start >= stop : start <= stop
    if isEmpty { return RangeObject(range.start, range.start, 1, isSage: range.isSage) }
    let first = range.start + start * range.step
    let (wide, overflow) = range.step.multipliedReportingOverflow(by: step)
    let (end, isOutside) = range.start.addingReportingOverflow(stop &* range.step)
    if overflow || isOutside { throw Raised(.overflowError, "the range is too large") }
    return RangeObject(first, end, wide, isSage: range.isSage)
  }

  private func assign(_ new: [Value], to slice: SliceObject, of list: ListObject) throws {
    let (start, stop, step) = try bounds(slice, list.elements.count)
    if step == 1 {
      if list.elements.count + new.count > limits.elements { throw tooManyElements() }
      list.elements.replaceSubrange(start..<max(start, stop), with: new)
      return
    }
    let places = Array(stride(from: start, to: stop, by: step))
    if places.count != new.count {
      throw Raised(.valueError, "the slice has \(places.count) places, found \(new.count) values")
    }
    for (place, value) in zip(places, new) { list.elements[place] = value }
  }
}
