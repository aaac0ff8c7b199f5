/// The global variables of a session: names with numbered slots, so that compiled code needs no look-up.
final class GlobalTable {
  private(set) var names: [String] = []
  private var slots: [String: Int] = [:]
  /// The values; `.missing` where a variable is not set.
  var values: [Value] = []

  /// The slot of a name, made when it is new.
  func slot(of name: String) -> Int {
    if let slot = slots[name] { return slot }
    let slot = names.count
    slots[name] = slot
    names.append(name)
    values.append(.missing)
    return slot
  }

  /// The value of a variable; nil when it is not set.
  subscript(name: String) -> Value? {
    get {
      guard let slot = slots[name], !values[slot].isMissing else { return nil }
      return values[slot]
    }
    set { values[slot(of: name)] = newValue ?? .missing }
  }

  /// The variables that are set, in the order in which the session met them.
  var defined: [(name: String, value: Value)] {
    zip(names, values).filter { !$0.1.isMissing }.map { (name: $0.0, value: $0.1) }
  }
}
