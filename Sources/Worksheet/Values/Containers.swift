/// A mutable sequence.
final class ListObject {
  var elements: [Value]
  init(_ elements: [Value]) { self.elements = elements }
  deinit { if !elements.isEmpty { Graveyard.bury(&elements) } }
}

/// An immutable sequence.
final class TupleObject {
  private(set) var elements: [Value]
  init(_ elements: [Value]) { self.elements = elements }
  deinit { if !elements.isEmpty { Graveyard.bury(&elements) } }
}

/// A byte string.
final class BytesObject {
  let bytes: [UInt8]
  init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// A mapping that remembers the order of insertion.
final class DictObject {
  var table = HashTable()
  /// What `collections.defaultdict` calls for a missing key.
  var defaultFactory: Value?
  /// The subclass that shows: `defaultdict`, `OrderedDict`, `Counter`.
  var flavour = Flavour.plain

  /// The instance whose attributes the dictionary shows (`vars(object)`): changes go there as well.
  var owner: InstanceObject?

  enum Flavour { case plain, defaulting, ordered, counter }

  init() {}
  deinit { table.bury() }
}

/// A set, mutable or frozen; see ``elements`` for its order.
final class SetObject {
  var table = HashTable()
  let isFrozen: Bool
  init(frozen: Bool = false) { isFrozen = frozen }
  deinit { table.bury() }
}

/// `start:stop:step` inside brackets.
final class SliceObject {
  let start: Value
  let stop: Value
  let step: Value
  init(_ start: Value, _ stop: Value, _ step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
  }
}

/// A variable shared by a function and the functions inside it.
final class Cell {
  var value: Value
  init(_ value: Value = .missing) { self.value = value }
  deinit {
    if value.reference == nil { return }
    var rest = [value]
    value = .none
    Graveyard.bury(&rest)
  }
}
