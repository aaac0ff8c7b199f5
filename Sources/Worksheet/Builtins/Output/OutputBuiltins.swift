internal import Exact
internal import KernelProtocol
internal import WorksheetSyntax

/// `print`, `show`, `latex`, `html`, `help`: what leaves the worksheet.
enum OutputBuiltins {
  static let all: [Builtin] = [
    Builtin("print", "*args, sep=' ', end='\\n', file=None, flush=False", "writes values as text") { call in
      let separator = call[0].isNone ? " " : try call.string(0)
      let end = call[1].asString == "\\n" || call[1].isNone ? "\n" : try call.string(1)
      try call.vm.write(try call.rest.map { try call.vm.str($0) }.joined(separator: separator) + end)
      return .none
    },
    Builtin("show", "*args, **kwargs", "shows values in their best form") { call in
      for value in call.rest { try call.vm.show(value, call.keywords) }
      return .none
    },
    Builtin("view", "*args, **kwargs", "shows values in their best form") { call in
      for value in call.rest { try call.vm.show(value, call.keywords) }
      return .none
    },
    Builtin("pretty_print", "*args, **kwargs", "shows values in their best form, in one line") { call in
      for value in call.rest { try call.vm.show(value, call.keywords) }
      return .none
    },
    Builtin("latex", "x", "the LaTeX of a value", examples: ["latex(3/4)": "\\frac{3}{4}"]) { call in
      .object(LatexText(try call.vm.latex(call[0])))
    },
    Builtin("html", "obj", "shows a fragment of HTML") { call in
      let text = try call.vm.str(call[0])
      try call.vm.emit(.display(DisplayBundle(plain: text).with(.html, text)))
      return .none
    },
    Builtin("help", "obj?, /", "shows the documentation of a value") { call in
      if let value = call.optional(0) {
        call.vm.showHelp(for: value)
      } else {
        try call.vm.write("`help(f)` explains f; `f?` does the same\n")
      }
      return .none
    },
  ]
}

/// LaTeX as a value: it prints without quotes.
final class LatexText: WorksheetObject {
  let text: String
  init(_ text: String) { self.text = text }

  static let type = ClassObject.native(
    "LatexExpr", "LaTeX as text", bases: [.str], qualifiedName: "sage.misc.latex.LatexExpr")
  override var type: ClassObject { LatexText.type }
  override func repr(in vm: Interpreter) throws -> String { text }
  override func latex(in vm: Interpreter) throws -> String? { text }
  override func count(in vm: Interpreter) throws -> Int? { StringObject(text).count }
  override func hash(in vm: Interpreter) throws -> Int? { StringObject(text).hash }

  override func binary(_ op: BinaryOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value? {
    guard op == .add, let other = other.asString ?? (LatexText.text(other)) else { return nil }
    return .object(LatexText(reflected ? other + text : text + other))
  }

  private static func text(_ value: Value) -> String? {
    guard case .object(let object as LatexText) = value else { return nil }
    return object.text
  }

  override func compare(_ op: ComparisonOperator, _ other: Value, reflected: Bool, in vm: Interpreter) throws -> Value?
  {
    guard let other = other.asString ?? LatexText.text(other) else { return nil }
    return try vm.compare(reflected ? op.mirrored : op, .text(text), .text(other))
  }

  override func isEqual(to other: Value, in vm: Interpreter) throws -> Bool? {
    (other.asString ?? LatexText.text(other)).map { $0 == text }
  }

  override func attribute(_ name: String, in vm: Interpreter) throws -> Value? {
    ClassObject.str.lookup(name) == nil ? nil : try vm.attribute(.text(text), name)
  }
}

extension Interpreter {
  /// Sends something to the front end.
  func emit(_ output: CellOutput) throws {
    var size = 0
    for form in output.bundle?.forms ?? [] { if let text = form.payload.text { size += text.utf8.count } }
    try account(output.bundle?.svg == nil ? size : 0)
    sink(output)
  }

  /// Writes text to the output of the cell.
  func write(_ text: String, toError: Bool = false) throws {
    if text.isEmpty { return }
    try account(text.utf8.count)
    sink(.stream(toError ? .stderr : .stdout, text))
  }

  private func account(_ bytes: Int) throws {
    printedBytes += bytes
    if printedBytes > limits.outputBytes {
      throw Raised(
        .memoryError, "the cell shows more than \(limits.outputBytes) bytes of text",
        hint: "print less, or in several cells")
    }
  }

  /// The value of a cell's last expression.
  func display(_ value: Value) throws {
    if value.isNone { return }
    if case .object(let object) = value, object.isSilent { return }
    globals["_"] = value
    try emit(.result(bundle(of: value), executionCount: executionCount))
  }

  /// How a value shows.
  func bundle(of value: Value) throws -> DisplayBundle {
    if case .object(let object) = value { return try nested { try object.bundle(in: self) } }
    if let bundle = try instanceBundle(value) { return bundle }
    return DisplayBundle(plain: try repr(value))
  }

  /// The rich forms that a class of the user offers, as Jupyter asks for them.
  private func instanceBundle(_ value: Value) throws -> DisplayBundle? {
    guard case .instance(let object) = value else { return nil }
    var bundle = DisplayBundle(plain: try repr(value))
    let forms: [(String, MediaType)] = [("_repr_latex_", .latex), ("_repr_html_", .html), ("_repr_svg_", .svg)]
    for (name, type) in forms {
      guard let method = object.type.userMethod(name), let text = try call(method, [value]).asString else { continue }
      bundle[type] = .text(text)
    }
    return bundle
  }

  /// `show(value, options)`: a kind with its own `show` is asked; other values are displayed.
  func show(_ value: Value, _ options: [KeywordArgument]) throws {
    if case .object = value, let method = try lookUp("show", in: value) {
      _ = try call(method, [], options)
    } else if let text = value.asString {
      try emit(.display(DisplayBundle(plain: text)))
    } else if !value.isNone {
      try emit(.display(bundle(of: value)))
    }
  }

  /// The LaTeX of a value.
  func latex(_ value: Value) throws -> String {
    switch value {
    case .object(let object): if let latex = try nested({ try object.latex(in: self) }) { return latex }
    case .instance(let object):
      if let method = object.type.userMethod("_latex_") { return try str(call(method, [value])) }
    default: break
    }
    return try nested { try plainLatex(value) }
  }

  private func plainLatex(_ value: Value) throws -> String {
    switch value {
    case .rational(let number) where !number.isInteger:
      let sign = number.isNegative ? "-" : ""
      return "\(sign)\\frac{\(number.numerator.magnitude)}{\(number.denominator)}"
    case .real(let number), .float(let number): return LatexNumber.text(number)
    case .list(let list): return "\\left[\(try list.elements.map(latex).joined(separator: ", "))\\right]"
    case .tuple(let tuple): return "\\left(\(try tuple.elements.map(latex).joined(separator: ", "))\\right)"
    case .set(let set): return "\\left\\{\(try set.elements.map(latex).joined(separator: ", "))\\right\\}"
    case .string(let text): return "\\text{\\texttt{\(text.value)}}"
    case .bool(let flag): return "\\mathrm{\(flag ? "True" : "False")}"
    case .none: return "\\mathrm{None}"
    default: return try str(value)
    }
  }

  // MARK: help

  /// Shows the documentation of a value.
  func showHelp(for value: Value) {
    let text = documentation(of: value)
    sink(.display(DisplayBundle(plain: text)))
  }

  /// The documentation of a value as text.
  func documentation(of value: Value) -> String {
    switch value {
    case .builtin(let builtin): return document(builtin)
    case .type(let type):
      let methods = type.attributes.names.filter { !$0.hasPrefix("_") }.sorted()
      let doc = type.attributes["__doc__"]?.asString ?? type.doc
      return ["class \(type.name)", doc, methods.isEmpty ? "" : "methods: " + methods.joined(separator: ", ")]
        .filter { !$0.isEmpty }.joined(separator: "\n")
    case .function(let function):
      let names = function.code.localNames.prefix(function.code.parameters.count).joined(separator: ", ")
      return ["\(function.name)(\(names))", function.code.doc ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
    case .method(let method): return documentation(of: method.function)
    case .module(let module): return "module \(module.name)\nnames: " + moduleNames(module).joined(separator: ", ")
    default: return "a value of type `\(typeName(value))`\n\(documentation(of: .type(type(of: value))))"
    }
  }

  private func document(_ builtin: Builtin) -> String {
    let examples = builtin.examples.map { "  \($0.input)\n  → \($0.output)" }
    return ([builtin.heading, builtin.doc] + (examples.isEmpty ? [] : ["examples:"] + examples))
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

/// Floating-point numbers in LaTeX.
enum LatexNumber {
  static func text(_ value: Double) -> String {
    let text = Decimal.sage(value)
    let parts = text.split(separator: "e")
    if parts.count == 2 { return "\(parts[0]) \\times 10^{\(parts[1])}" }
    return text == "+infinity" ? "+\\infty" : text == "-infinity" ? "-\\infty" : text
  }
}
