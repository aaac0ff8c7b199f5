internal import KernelProtocol
internal import WorksheetSyntax

extension Interpreter {
  /// Forgets what an interrupted cell may have left.
  func reset() {
    depth = 0
    nativeDepth = 0
    currentFrame = nil
    printing = []
  }

  /// The report of an exception that nobody caught.
  func report(_ exception: InstanceObject) -> ErrorReport {
    reset()
    let text = (try? message(of: exception, custom: .instance(exception))) ?? "the message cannot be made"
    let name = exception.type.name
    let title = text.isEmpty ? name : "\(name): \(text)"
    let trace = exception.exception?.trace ?? []
    guard let innermost = trace.first else { return ErrorReport(name: name, message: text, rendered: title) }
    let span = innermost.code.spans[max(0, min(innermost.instruction, innermost.code.spans.count - 1))]
    let diagnostic = Diagnostic(id: "exception", span: span, message: title, hint: exception.exception?.hint)
    var rendered = diagnostic.rendered(in: innermost.code.source)
    if rendered.hasPrefix("error: ") { rendered.removeFirst(7) }
    let calls = traceback(trace)
    if !calls.isEmpty { rendered += (rendered.hasSuffix("\n") ? "" : "\n") + calls.joined(separator: "\n") }
    for note in causes(of: exception) { rendered += "\n" + note }
    return ErrorReport(name: name, message: text, rendered: rendered, traceback: calls.reversed())
  }

  private func message(of exception: InstanceObject, custom value: Value) throws -> String {
    exception.type.userMethod("__str__") == nil ? try message(of: exception) : try str(value)
  }

  /// The calls around the innermost place, innermost first; long ones are cut in the middle.
  private func traceback(_ trace: [TraceEntry]) -> [String] {
    let entries = trace.enumerated().filter { $0.offset > 0 || $0.element.code.name != "<module>" }.map(\.element)
    let lines = entries.map { entry in
      let span = entry.code.spans[max(0, min(entry.instruction, entry.code.spans.count - 1))]
      let position = entry.code.source.position(of: Int(span.start))
      let place = "\(entry.code.source.name):\(position.line)"
      return entry.code.name == "<module>" ? "  called at \(place)" : "  in `\(entry.code.name)` at \(place)"
    }
    if lines.count <= 8 { return lines }
    return Array(lines.prefix(4)) + ["  … \(lines.count - 7) more calls …"] + Array(lines.suffix(3))
  }

  private func causes(of exception: InstanceObject) -> [String] {
    guard case .instance(let cause)? = exception.exception?.cause else { return [] }
    let text = (try? message(of: cause, custom: .instance(cause))) ?? ""
    return ["caused by \(cause.type.name)\(text.isEmpty ? "" : ": \(text)")"]
  }
}
