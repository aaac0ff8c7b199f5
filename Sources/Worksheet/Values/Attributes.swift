/// Named values in the order of insertion: what instances and classes hold.
struct Attributes {
  private(set) var names: [String] = []
  private(set) var values: [Value] = []
  private var places: [String: Int] = [:]

  /// The value of a name; setting `nil` removes it.
  subscript(name: String) -> Value? {
    get { place(of: name).map { values[$0] } }
    set {
      switch (place(of: name), newValue) {
      case (let place?, let value?): values[place] = value
      case (nil, let value?): append(name, value)
      case (let place?, nil): remove(at: place)
      case (nil, nil): break
      }
    }
  }

  private func place(of name: String) -> Int? {
    if names.count <= 8 { return names.firstIndex(of: name) }
    return places[name]
  }

  private mutating func append(_ name: String, _ value: Value) {
    names.append(name)
    values.append(value)
    if names.count == 9 {
      for (place, name) in names.enumerated() { places[name] = place }
    } else if names.count > 9 {
      places[name] = names.count - 1
    }
  }

  private mutating func remove(at place: Int) {
    names.remove(at: place)
    values.remove(at: place)
    places = [:]
    if names.count > 8 { for (place, name) in names.enumerated() { places[name] = place } }
  }

  /// Hands the values over to the graveyard.
  mutating func bury() {
    if values.isEmpty { return }
    names = []
    places = [:]
    Graveyard.bury(&values)
  }
}
