internal import WorksheetSyntax

extension Interpreter {
  /// The module with a dotted name. `sage` and everything inside it is the global catalogue.
  func importModule(_ name: String) throws -> Value {
    if let known = modules[name] { return .module(known) }
    let module: ModuleObject
    if name == "sage" || name.hasPrefix("sage.") {
      module = ModuleObject(name, nil)
    } else if let native = Modules.all.first(where: { $0.name == name }) {
      module = native.make()
    } else if name.isEmpty {
      throw Raised(.importError, "relative imports need a package", hint: "write the name of the module")
    } else {
      let known = Modules.all.map(\.name) + ["sage.all"]
      let parts = name.split(separator: ".", maxSplits: 1)
      let reason = parts.count == 2 ? Modules.all.first { $0.name == parts[0] }?.later[String(parts[1])] : nil
      let near = reason ?? suggestion(for: name, among: known).map { "did you mean `\($0)`?" }
      throw Raised(
        .moduleNotFoundError, "there is no module `\(name)`",
        hint: near ?? "there are " + known.sorted().map { "`\($0)`" }.joined(separator: ", "))
    }
    modules[name] = module
    if let dot = name.lastIndex(of: "."), case .module(let parent) = try importModule(String(name[..<dot])) {
      parent.attributes[String(name[name.index(after: dot)...])] = .module(module)
    }
    return .module(module)
  }

  /// `module.name`; nil when there is none.
  func moduleAttribute(_ name: String, of module: ModuleObject) -> Value? {
    if let own = module.attributes[name] { return own }
    if name == "__name__" { return .text(module.name) }
    if name == "__doc__" { return module.module.map { .text($0.doc) } ?? Value.none }
    // `np.random` needs no import of its own.
    if module.module != nil, Modules.all.contains(where: { $0.name == "\(module.name).\(name)" }) {
      return try? importModule("\(module.name).\(name)")
    }
    return module.module == nil ? builtin(name) : nil
  }

  /// The names of a module, sorted.
  func moduleNames(_ module: ModuleObject) -> [String] {
    module.module == nil ? Catalogue.names(in: self) : module.attributes.names.sorted()
  }

  /// `from module import name`.
  func importName(_ name: String, from value: Value) throws -> Value {
    guard case .module(let module) = value else { return try attribute(value, name) }
    if let found = moduleAttribute(name, of: module) { return found }
    if module.module == nil || Modules.all.contains(where: { $0.name == "\(module.name).\(name)" }),
      let inner = try? importModule("\(module.name).\(name)"), module.module != nil || name.first?.isLowercase == true,
      isSubmodule(name, of: module)
    {
      return inner
    }
    let near =
      lateness(of: name, in: value) ?? suggestion(for: name, among: moduleNames(module)).map { "did you mean `\($0)`?" }
    let all = module.module == nil ? nil : "it has " + moduleNames(module).prefix(40).joined(separator: ", ")
    throw Raised(.importError, "the module `\(module.name)` has no name `\(name)`", hint: near ?? all)
  }

  private func isSubmodule(_ name: String, of module: ModuleObject) -> Bool {
    module.module != nil || (module.name == "sage" && ["all", "symbolic", "calculus", "plot", "rings"].contains(name))
  }

  /// `from module import *`.
  func importAll(from value: Value) throws {
    guard case .module(let module) = value, module.module != nil else { return }
    for (name, value) in zip(module.attributes.names, module.attributes.values) where !name.hasPrefix("_") {
      globals[name] = value
    }
  }
}
