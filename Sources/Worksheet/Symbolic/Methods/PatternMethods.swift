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
      let (e, pattern) = (try call.receiver().expr, try call.expression(1))
      let values = try Pattern(pattern).map { try $0.match(e) } ?? (pattern == e ? [:] : nil)
      guard let values else { return .none }
      let pairs = values.sorted(byText: \.key)
      return .dict(try call.vm.makeDict(pairs.map { (.expression($0.key), .expression($0.value)) }))
    },
    .method(
      "find", "pattern", "the parts that match a pattern",
      examples: ["(sin(x) + x*sin(2)).find(sin(SR.wild(0)))": "[sin(2), sin(x)]"]
    ) { call in
      let (e, pattern) = (try call.receiver().expr, try call.expression(1))
      let found = try Pattern(pattern)?.matches(in: e) ?? (e.contains(pattern) ? [pattern] : [])
      return .array(found.sorted(byText: \.self).map { .expression($0) })
    },
    .method("has", "pattern", "whether the expression contains another, or a part that matches a pattern") { call in
      let (e, pattern) = (try call.receiver().expr, try call.expression(1))
      return .bool(try Pattern(pattern).map { try !$0.matches(in: e).isEmpty } ?? e.contains(pattern))
    },
  ]
}
