import WorksheetSyntax

/// Writes a tree as nested lists, with the names of CPython's `ast`.
struct TreeDump {
  let tree: Tree

  static func text(_ parsed: ParsedText) -> String {
    let dump = TreeDump(tree: parsed.tree)
    return dump.tree[dump.tree.body].map { dump.statement($0, 0) }.joined(separator: "\n")
  }

  func expression(_ id: ExpressionID?) -> String {
    guard let id else { return "_" }
    switch tree[id] {
    case .boolOp(let op, let values): return "(\(op) \(list(values)))"
    case .namedExpr(let target, let value): return "(:= \(expression(target)) \(expression(value)))"
    case .binOp(let left, let op, let right): return "(\(op) \(expression(left)) \(expression(right)))"
    case .unaryOp(let op, let operand): return "(\(op) \(expression(operand)))"
    case .lambda(let args, let body): return "(lambda \(parameters(args)) \(expression(body)))"
    case .ifExp(let test, let body, let orelse):
      return "(if \(expression(test)) \(expression(body)) \(expression(orelse)))"
    case .dict(let entries):
      return "{" + tree[entries].map { "\(expression($0.key)): \(expression($0.value))" }.joined(separator: ", ") + "}"
    case .set(let elts): return "(set \(list(elts)))"
    case .listComp(let elt, let generators): return "(listComp \(expression(elt))\(clauses(generators)))"
    case .setComp(let elt, let generators): return "(setComp \(expression(elt))\(clauses(generators)))"
    case .dictComp(let key, let value, let generators):
      return "(dictComp \(expression(key)) \(expression(value))\(clauses(generators)))"
    case .generatorExp(let elt, let generators): return "(generatorExp \(expression(elt))\(clauses(generators)))"
    case .yield(let value): return "(yield \(expression(value)))"
    case .yieldFrom(let value): return "(yieldFrom \(expression(value)))"
    case .compare(let left, let ops, let comparators):
      let rest = zip(tree[ops], tree[comparators]).map { " \($0) \(expression($1))" }.joined()
      return "(compare \(expression(left))\(rest))"
    case .call(let function, let args, let keywords):
      return "(call \(expression(function)) \(list(args))\(self.keywords(keywords)))"
    case .formattedValue(let value, let conversion, let format):
      return "(field \(expression(value)) \(conversion) \(expression(format)))"
    case .joinedStr(let values): return "(joinedStr \(list(values)))"
    case .constant(let constant): return self.constant(constant)
    case .attribute(let value, let attr): return "(. \(expression(value)) \(tree[attr]))"
    case .subscript(let value, let slice): return "(subscript \(expression(value)) \(expression(slice)))"
    case .starred(let value): return "(* \(expression(value)))"
    case .name(let name): return tree[name]
    case .list(let elts): return list(elts)
    case .tuple(let elts): return "(tuple \(list(elts)))"
    case .slice(let lower, let upper, let step):
      return "(slice \(expression(lower)) \(expression(upper)) \(expression(step)))"
    case .sageRange(let items, let kind): return "(range \(kind) \(list(items)))"
    case .generatorAccess(let value, let index): return "(gen \(expression(value)) \(tree[index]))"
    case .error: return "(error)"
    }
  }

  private func pattern(_ id: PatternID) -> String {
    func list(_ patterns: PatternList) -> String { tree[patterns].map(pattern).joined(separator: " ") }
    func name(_ name: Tree.Text?) -> String { name.map { tree[$0] } ?? "_" }
    switch tree[id] {
    case .value(let value): return "(== \(expression(value)))"
    case .singleton(let value): return "(is \(expression(value)))"
    case .sequence(let patterns): return "[\(list(patterns))]"
    case .mapping(let keys, let patterns, let rest):
      let parts = zip(tree[keys], tree[patterns]).map { "\(expression($0)): \(pattern($1))" }
      return "{\(parts.joined(separator: ", ")) **\(name(rest))}"
    case .instance(let type, let positional, let names, let named):
      let parts = tree[positional].map(pattern) + zip(tree[names], tree[named]).map { "\(tree[$0])=\(pattern($1))" }
      return "(instance \(expression(type)) \(parts.joined(separator: " ")))"
    case .star(let target): return "(* \(name(target)))"
    case .capture(let inner, let target): return inner.map { "(as \(pattern($0)) \(name(target)))" } ?? name(target)
    case .or(let patterns): return "(| \(list(patterns)))"
    }
  }

  private func list(_ list: ExpressionList) -> String {
    "[" + tree[list].map { expression($0) }.joined(separator: " ") + "]"
  }

  private func clauses(_ clauses: NodeList<Tree.Comprehension>) -> String {
    tree[clauses].map { " (for \(expression($0.target)) \(expression($0.iter)) \(list($0.ifs)))" }.joined()
  }

  private func keywords(_ keywords: NodeList<Tree.Keyword>) -> String {
    tree[keywords].map { " \($0.name.map { tree[$0] } ?? "**")=\(expression($0.value))" }.joined()
  }

  private func constant(_ constant: Tree.Constant) -> String {
    switch constant {
    case .number(let text, let kind): "\(tree[text])\(kind == .integer ? "" : ":\(kind)")"
    case .string(let text): quoted(tree[text])
    case .bytes(let index): "b\(tree.byteStrings[Int(index)])"
    case .none: "None"
    case .true: "True"
    case .false: "False"
    case .ellipsis: "..."
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎") + "'"
  }

  private func parameters(_ id: Tree.ParametersID) -> String {
    let parameters = tree[id]
    func text(_ argument: Tree.Argument) -> String {
      var text = tree[argument.name]
      if let annotation = argument.annotation { text += ":" + expression(annotation) }
      if let value = argument.defaultValue { text += "=" + expression(value) }
      return text
    }
    var parts = tree[parameters.positionalOnly].map(text)
    if !parts.isEmpty { parts.append("/") }
    parts += tree[parameters.args].map(text)
    if let vararg = parameters.vararg { parts.append("*" + text(vararg)) }
    if parameters.vararg == nil, !parameters.keywordOnly.isEmpty { parts.append("*") }
    parts += tree[parameters.keywordOnly].map(text)
    if let kwarg = parameters.kwarg { parts.append("**" + text(kwarg)) }
    return "(" + parts.joined(separator: " ") + ")"
  }

  private func names(_ names: NodeList<Tree.Text>) -> String { tree[names].map { tree[$0] }.joined(separator: " ") }

  private func aliases(_ aliases: NodeList<Tree.Alias>) -> String {
    tree[aliases].map { tree[$0.name] + ($0.asname.map { " as " + tree[$0] } ?? "") }.joined(separator: ", ")
  }

  private func block(_ block: Block, _ level: Int, _ title: String = "") -> String {
    if block.isEmpty { return "" }
    let head = title.isEmpty ? "" : "\n" + indent(level) + title
    return head + tree[block].map { "\n" + statement($0, level + 1) }.joined()
  }

  private func indent(_ level: Int) -> String { String(repeating: "  ", count: level) }

  func statement(_ id: StatementID, _ level: Int) -> String {
    indent(level)
      + {
        switch tree[id] {
        case .functionDef(let name, let args, let body, let decorators, let returns):
          return "def \(tree[name]) \(parameters(args)) @\(list(decorators)) -> \(expression(returns))"
            + block(body, level)
        case .classDef(let name, let bases, let keywords, let body, let decorators):
          let head = "class \(tree[name]) \(list(bases))\(self.keywords(keywords)) @\(list(decorators))"
          return head + block(body, level)
        case .return(let value): return "return \(expression(value))"
        case .delete(let targets): return "delete \(list(targets))"
        case .assign(let targets, let value): return "assign \(list(targets)) \(expression(value))"
        case .augAssign(let target, let op, let value):
          return "augAssign \(expression(target)) \(op) \(expression(value))"
        case .annAssign(let target, let annotation, let value, let simple):
          return "annAssign \(expression(target)) \(expression(annotation)) \(expression(value)) \(simple)"
        case .for(let target, let iter, let body, let orelse):
          return "for \(expression(target)) \(expression(iter))" + block(body, level) + block(orelse, level, "else")
        case .while(let test, let body, let orelse):
          return "while \(expression(test))" + block(body, level) + block(orelse, level, "else")
        case .if(let branches, let orelse):
          let parts = tree[branches].map { "if \(expression($0.test))" + block($0.body, level) }
          return parts.joined(separator: "\n" + indent(level) + "el") + block(orelse, level, "else")
        case .match(let subject, let cases):
          let parts = tree[cases].map {
            "\n" + indent(level + 1) + "case \(pattern($0.pattern)) if \(expression($0.test))"
              + block($0.body, level + 1)
          }
          return "match \(expression(subject))" + parts.joined()
        case .with(let items, let body):
          let parts = tree[items].map { "\(expression($0.contextExpr)) as \(expression($0.optionalVars))" }
          return "with \(parts.joined(separator: ", "))" + block(body, level)
        case .raise(let exc, let cause): return "raise \(expression(exc)) \(expression(cause))"
        case .try(let body, let handlers, let orelse, let finalbody):
          let parts = tree[handlers].map {
            "\n" + indent(level) + "except \(expression($0.type)) \($0.name.map { tree[$0] } ?? "_")"
              + block($0.body, level)
          }
          return "try" + block(body, level) + parts.joined() + block(orelse, level, "else")
            + block(finalbody, level, "finally")
        case .assert(let test, let msg): return "assert \(expression(test)) \(expression(msg))"
        case .import(let names): return "import \(aliases(names))"
        case .importFrom(let module, let names, let dots):
          return "from \(dots) \(module.map { tree[$0] } ?? "_") import \(aliases(names))"
        case .global(let names): return "global \(self.names(names))"
        case .nonlocal(let names): return "nonlocal \(self.names(names))"
        case .expr(let value): return "expr \(expression(value))"
        case .pass: return "pass"
        case .break: return "break"
        case .continue: return "continue"
        case .callableDefinition(let name, let parameters, let value):
          return "callable \(tree[name])(\(names(parameters))) \(expression(value))"
        case .generatorDefinition(let name, let generators, let value):
          return "generators \(tree[name])<\(names(generators))> \(expression(value))"
        case .magic(let name, let argument): return "magic \(tree[name]) |\(tree[argument])|"
        case .help(let value, let source): return "help \(expression(value)) source=\(source)"
        case .error: return "error"
        }
      }()
  }
}
