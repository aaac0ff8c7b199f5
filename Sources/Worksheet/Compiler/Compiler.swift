internal import Exact
internal import WorksheetSyntax

/// Translates one scope of a tree into ``Code``. The code of inner functions is made by inner compilers.
final class Compiler {
  let tree: Tree
  let analysis: ScopeAnalysis
  let scope: Scope
  let globals: GlobalTable
  let code: Code
  /// The depth of the operand stack at the instruction to come.
  var depth = 0
  /// How many exceptions are being handled at the instruction to come.
  var handlerLevel = 0
  /// The loops and `finally` clauses around the instruction to come, outermost first.
  var contexts: [Context] = []
  /// Where the instruction to come stands in the text.
  var span = SourceSpan(0, 0)
  private var nameNumbers: [String: Int] = [:]

  /// What `break`, `continue` and `return` have to leave.
  enum Context {
    case loop(Loop)
    case finally(Finally)
  }

  final class Loop {
    let start: Label
    let end: Label
    let depth: Int
    let handlerLevel: Int
    /// What lies on the stack for the loop: its iterator.
    let width: Int
    init(start: Label, end: Label, depth: Int, handlerLevel: Int, width: Int) {
      self.start = start
      self.end = end
      self.depth = depth
      self.handlerLevel = handlerLevel
      self.width = width
    }
  }

  final class Finally {
    let entry: Label
    let depth: Int
    var exits: [(exit: Exit, label: Label)] = []
    init(entry: Label, depth: Int) {
      self.entry = entry
      self.depth = depth
    }
  }

  /// A way to leave a block.
  enum Exit: Equatable { case `break`, `continue`, `return` }

  /// A place to jump to.
  final class Label {
    var target: Int?
    var jumps: [Int] = []
  }

  init(
    _ tree: Tree, _ analysis: ScopeAnalysis, _ scope: Scope, _ globals: GlobalTable, name: String, source: SourceText
  ) {
    self.tree = tree
    self.analysis = analysis
    self.scope = scope
    self.globals = globals
    code = Code(name: name, source: source)
    if scope.kind == .function || scope.kind == .comprehension { code.localNames = scope.bound }
    code.cellNames = scope.cells + scope.frees
    code.ownCellCount = scope.cells.count
    code.isGenerator = scope.isGenerator
  }

  /// The code of a whole tree; the value of a last expression is displayed.
  static func compile(_ tree: Tree, source: SourceText, globals: GlobalTable) throws -> Code {
    let analysis = ScopeAnalysis(tree)
    let compiler = Compiler(tree, analysis, analysis.module, globals, name: "<module>", source: source)
    let statements = tree[tree.body]
    for (index, id) in statements.enumerated() {
      if index == statements.count - 1, !tree.hidesLastValue, case .expr(let value) = tree[id] {
        compiler.expression(value)
        compiler.emit(.display, effect: -1)
      } else {
        compiler.statement(id)
      }
    }
    compiler.returnNone()
    return compiler.code
  }

  /// Appends an instruction that changes the depth of the stack by `effect`.
  func emit(_ op: Operation, _ operand: Int = 0, effect: Int) {
    code.instructions.append(Instruction(op: op, operand: Int32(truncatingIfNeeded: operand)))
    code.spans.append(span)
    depth += effect
    code.stackSize = max(code.stackSize, depth + 2)
  }

  /// Appends a jump.
  func emit(_ op: Operation, to label: Label, effect: Int = 0) {
    emit(op, label.target ?? 0, effect: effect)
    if label.target == nil { label.jumps.append(code.instructions.count - 1) }
  }

  /// Puts a label here.
  func place(_ label: Label) {
    label.target = code.instructions.count
    for jump in label.jumps { code.instructions[jump].operand = Int32(truncatingIfNeeded: code.instructions.count) }
  }

  /// The place of the instruction to come.
  var here: Int { code.instructions.count }

  func emitConstant(_ value: Value) {
    code.constants.append(value)
    emit(.constant, code.constants.count - 1, effect: 1)
  }

  func returnNone() {
    emitConstant(.none)
    emit(.return, effect: -1)
  }

  /// The number of a name in the code's list.
  func number(of name: String) -> Int {
    if let number = nameNumbers[name] { return number }
    nameNumbers[name] = code.names.count
    code.names.append(name)
    return code.names.count - 1
  }

  /// A compiler for a scope inside this one.
  func inner(_ scope: Scope, name: String) -> Compiler {
    let inner = Compiler(tree, analysis, scope, globals, name: name, source: code.source)
    inner.span = span
    if self.scope.kind == .class {
      inner.code.qualifiedName = "\(code.qualifiedName).\(name)"
    } else if self.scope.kind == .function {
      inner.code.qualifiedName = "\(code.qualifiedName).<locals>.\(name)"
    }
    inner.code.captures = scope.frees.map { name in
      if let own = self.scope.cells.firstIndex(of: name) { return own }
      return self.scope.cells.count + (self.scope.frees.firstIndex(of: name) ?? 0)
    }
    return inner
  }

  // MARK: variables

  func load(_ name: String) {
    switch scope.place(of: name) {
    case .local(let index): emit(.loadLocal, index, effect: 1)
    case .cell(let index): emit(.loadCell, index, effect: 1)
    case .global: emit(.loadGlobal, globals.slot(of: name), effect: 1)
    case .name: emit(.loadName, number(of: name), effect: 1)
    case .classCell(let index):
      code.classCells.append((name, index))
      emit(.loadClassCell, code.classCells.count - 1, effect: 1)
    }
  }

  func store(_ name: String) {
    switch scope.place(of: name) {
    case .local(let index): emit(.storeLocal, index, effect: -1)
    case .cell(let index), .classCell(let index): emit(.storeCell, index, effect: -1)
    case .global: emit(.storeGlobal, globals.slot(of: name), effect: -1)
    case .name: emit(.storeName, number(of: name), effect: -1)
    }
  }

  func delete(_ name: String) {
    switch scope.place(of: name) {
    case .local(let index): emit(.deleteLocal, index, effect: 0)
    case .cell(let index), .classCell(let index): emit(.deleteCell, index, effect: 0)
    case .global: emit(.deleteGlobal, globals.slot(of: name), effect: 0)
    case .name: emit(.deleteName, number(of: name), effect: 0)
    }
  }
}
