internal import WorksheetSyntax

extension Session {
  /// The names that may continue a text: variables and built-ins, or the attributes after a dot. Sorted.
  public func complete(_ prefix: String) -> [String] {
    let word = String(prefix.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }.reversed())
    guard let dot = word.lastIndex(of: ".") else {
      let names = Set(vm.globals.defined.map(\.name) + Catalogue.names(in: vm))
      return names.filter { $0.hasPrefix(word) }.sorted()
    }
    let path = word[..<dot].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let start = String(word[word.index(after: dot)...])
    guard let value = value(of: path) else { return [] }
    return vm.attributeNames(of: value)
      .filter { $0.hasPrefix(start) && (start.hasPrefix("_") || !$0.hasPrefix("_")) }
      .map { word[...dot] + $0 }
  }

  /// The documentation of a name such as `sorted` or `x.append`; nil when there is no such value.
  public func help(_ name: String) -> String? {
    value(of: name.split(separator: ".", omittingEmptySubsequences: false).map(String.init))
      .map(vm.documentation)
  }

  /// The value of a dotted name, without running the user's code.
  private func value(of path: [String]) -> Value? {
    guard let first = path.first, var value = vm.globals[first] ?? vm.builtin(first) else { return nil }
    for name in path.dropFirst() {
      switch value {
      case .instance(let object):
        guard let next = object.attributes[name] ?? object.type.lookup(name) else { return nil }
        value = next
      default:
        guard let next = try? vm.lookUp(name, in: value) else { return nil }
        value = next
      }
    }
    return value
  }

  /// The variables of the worksheet with their types, in the order in which they appeared.
  public var variables: [(name: String, type: String)] {
    vm.globals.defined.filter { $0.name != "_" }.map { ($0.name, vm.typeName($0.value)) }
  }
}
