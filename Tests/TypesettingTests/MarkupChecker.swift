/// Finds faults in markup that any browser or TeX would also find.
enum MarkupChecker {
  private static let arity = ["msup": 2, "msub": 2, "mfrac": 2, "mroot": 2, "mover": 2]

  /// What is wrong with an XML text: tags that do not match, or elements with the wrong number of children.
  static func fault(inMathML text: String) -> String? {
    var open: [(name: String, children: Int)] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      let words = rest[..<start]
      if words.contains(">") { return "stray > in \(words)" }
      for entity in words.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
      where !["lt;", "gt;", "amp;", "quot;"].contains(where: entity.hasPrefix) {
        return "bare & in \(words)"
      }
      guard let end = rest[start...].firstIndex(of: ">") else { return "tag without end" }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      guard tag.hasPrefix("/") else {
        if !open.isEmpty { open[open.count - 1].children += 1 }
        open.append((String(tag.prefix { $0 != " " }), 0))
        continue
      }
      guard let top = open.popLast(), top.name == tag.dropFirst() else { return "unexpected <\(tag)>" }
      if let count = arity[top.name], count != top.children { return "<\(top.name)> has \(top.children) children" }
    }
    return open.isEmpty ? nil : "<\(open[0].name)> is not closed"
  }

  /// What is wrong with a formula: braces or delimiters that do not match.
  static func fault(inLaTeX text: String) -> String? {
    var depth = 0
    var escaped = false
    for character in text {
      if escaped { escaped = false; continue }
      switch character {
      case "\\": escaped = true
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth < 0 { return "} without {" }
      default: break
      }
    }
    let (left, right) = (text.components(#"\left"#), text.components(#"\right"#))
    return depth == 0 && left == right ? nil : "\(depth) open braces, \(left) left, \(right) right"
  }
}

extension String {
  /// How often a word occurs that no letter follows.
  fileprivate func components(_ word: String) -> Int {
    var (count, rest) = (0, self[...])
    while let backslash = rest.firstIndex(of: "\\") {
      rest = rest[backslash...]
      if rest.hasPrefix(word), rest.dropFirst(word.count).first?.isLetter != true { count += 1 }
      rest = rest.dropFirst()
    }
    return count
  }
}
