internal import Exact
internal import Expressions
internal import Simplification
internal import Typesetting

/// Expressions found and taken apart by patterns with the wildcards `SR.wild(0)`, `SR.wild(1)`, ….
enum PatternMethods {
  static let all: [Builtin] = [
    .method(
      "match", "pattern", "what the wildcards stand for, as a dictionary; None when the pattern does not match",
      examples: ["(sin(x)^2).match(SR.wild(0)^2)": "{$0: sin(x)}"]
    ) { call in
      let e = try call.receiver().expr
      let pattern = try call.expression(1)
      let values = try Pattern(pattern).map { try $0.match(e) } ?? (pattern == e ? [:] : nil)
      guard let values else { return .none }
      let pairs = values.sorted { $0.key.text(limit: 20) < $1.key.text(limit: 20) }
      return .dict(try call.vm.makeDict(pairs.map { (.expression($0.key), .expression($0.value)) }))
    },
    .method(
      "find", "pattern", "the parts that match a pattern",
      examples: ["(sin(x) + x*sin(2)).find(sin(SR.wild(0)))": "[sin(2), sin(x)]"]
    ) { call in
      let e = try call.receiver().expr
      let pattern = try call.expression(1)
      let found = try Pattern(pattern)?.matches(in: e) ?? (e.contains(pattern) ? [pattern] : [])
      return .array(
        found.map { (part: $0, text: $0.text(limit: 1000)) }.sorted { $0.text < $1.text }.map { .expression($0.part) })
    },
    .method("has", "pattern", "whether the expression contains another, or a part that matches a pattern") { call in
      let e = try call.receiver().expr
      let part = try call.expression(1)
      return .bool(try Pattern(part).map { try !$0.matches(in: e).isEmpty } ?? e.contains(part))
    },
  ]
}
