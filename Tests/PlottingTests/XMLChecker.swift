/// Says what is not well-formed in an XML document without DTD, comments or processing instructions.
enum XMLChecker {
  /// The first problem; nil when there is none.
  static func problem(in text: String) -> String? {
    var open: [Substring] = []
    var rest = Substring(text)
    var ids = Set<Substring>()
    while let start = rest.firstIndex(of: "<") {
      if let problem = textProblem(rest[..<start]) { return problem }
      rest = rest[rest.index(after: start)...]
      guard let end = rest.firstIndex(of: ">") else { return "a tag is not closed" }
      let tag = rest[..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { return "</\(tag.dropFirst())> closes another element" }
        continue
      }
      let isEmpty = tag.hasSuffix("/")
      let parts = isEmpty ? tag.dropLast() : tag
      let name = parts.prefix { !$0.isWhitespace }
      if let problem = attributeProblem(parts.dropFirst(name.count), &ids) { return "<\(name)>: \(problem)" }
      if !isEmpty { open.append(name) }
    }
    return open.isEmpty ? nil : "<\(open[0])> is not closed"
  }

  private static func textProblem(_ text: Substring) -> String? {
    for scalar in text.unicodeScalars where scalar.value < 0x20 && scalar != "\n" { return "a control character" }
    let names = ["amp;", "lt;", "gt;", "quot;"]
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
    where !names.contains(where: part.hasPrefix) {
      return "a bare ampersand"
    }
    return nil
  }

  private static func attributeProblem(_ text: Substring, _ ids: inout Set<Substring>) -> String? {
    var rest = text.drop { $0 == " " }
    var seen = Set<Substring>()
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: "=") else { return "an attribute without value" }
      let name = rest[..<equals]
      rest = rest[rest.index(after: equals)...]
      guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else { return "no quotes at \(name)" }
      let value = rest[rest.index(after: rest.startIndex)..<end]
      if let problem = textProblem(value) { return problem }
      if value.contains("nan") || value.contains("inf") { return "\(name) is \(value.prefix(60))" }
      guard seen.insert(name).inserted else { return "\(name) twice" }
      if name == "id", !ids.insert(value).inserted { return "the id \(value) twice" }
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    return nil
  }
}
