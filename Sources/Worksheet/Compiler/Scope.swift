internal import WorksheetSyntax

/// The names of one function, class, comprehension or of the worksheet itself, and where each of them lives.
final class Scope {
  enum Kind { case module, function, `class`, comprehension }

  let kind: Kind
  let parent: Scope?
  private(set) var children: [Scope] = []
  /// Names assigned here, in order of appearance; parameters first.
  private(set) var bound: [String] = []
  private var boundSet: Set<String> = []
  var globals: Set<String> = []
  var nonlocals: Set<String> = []
  private(set) var uses: [String] = []
  private var useSet: Set<String> = []
  var isGenerator = false
  /// Own variables that inner functions use.
  private(set) var cells: [String] = []
  /// Variables of outer functions that are used here or further inside.
  private(set) var frees: [String] = []

  init(_ kind: Kind, parent: Scope?) {
    self.kind = kind
    self.parent = parent
    parent?.children.append(self)
  }

  func bind(_ name: String) {
    if globals.contains(name) || nonlocals.contains(name) { return use(name) }
    if boundSet.insert(name).inserted { bound.append(name) }
  }

  func use(_ name: String) { if useSet.insert(name).inserted { uses.append(name) } }

  func isBound(_ name: String) -> Bool {
    boundSet.contains(name) && !globals.contains(name) && !nonlocals.contains(name)
  }

  private var isFunction: Bool { kind == .function || kind == .comprehension }

  /// Finds the owners of all names used here and further inside. Runs once, on the outermost scope.
  func resolve() {
    var pending = [self]
    while let scope = pending.popLast() {
      for name in scope.uses where !scope.globals.contains(name) {
        if scope.isBound(name) && scope.kind != .class { continue }
        scope.capture(name)
      }
      pending += scope.children
    }
  }

  private func capture(_ name: String) {
    var owner = parent
    while let candidate = owner, !(candidate.owns(name)) {
      if candidate.globals.contains(name) { return }
      owner = candidate.parent
    }
    guard let owner, owner.kind != .module else { return }
    if !owner.cells.contains(name) { owner.cells.append(name) }
    var scope = self
    while scope !== owner {
      if !scope.frees.contains(name) { scope.frees.append(name) }
      guard let next = scope.parent else { return }
      scope = next
    }
  }

  private func owns(_ name: String) -> Bool {
    isFunction ? isBound(name) : (kind == .class && name == "__class__")
  }

  /// Where a variable lives.
  enum Place { case local(Int), cell(Int), global, name, classCell(Int) }

  /// Where a name used in this scope lives.
  func place(of name: String) -> Place {
    if globals.contains(name) { return .global }
    switch kind {
    case .module: return .global
    case .class:
      if let free = frees.firstIndex(of: name), !isBound(name) { return .classCell(cells.count + free) }
      return .name
    case .function, .comprehension:
      if let cell = cells.firstIndex(of: name) { return .cell(cell) }
      if let free = frees.firstIndex(of: name) { return .cell(cells.count + free) }
      if isBound(name), let local = bound.firstIndex(of: name) { return .local(local) }
      return .global
    }
  }
}
