/// The methods of strings that search, split and join.
enum StringSearchMethods {
  /// The part of a string between optional bounds, and where it starts.
  private static func window(_ call: Call) throws -> (text: String, start: Int, isValid: Bool) {
    let text = StringObject(try call.string(0))
    func bound(_ index: Int, _ fallback: Int) throws -> Int {
      if call[index].isNone { return fallback }
      let value = try call.int(index)
      return value < 0 ? max(value + text.count, 0) : value
    }
    let start = try bound(2, 0)
    let stop = min(try bound(3, text.count), text.count)
    if start > stop { return ("", start, false) }
    return (text.slice(start..<stop), start, true)
  }

  private static func find(_ call: Call, last: Bool) throws -> Int? {
    let (text, start, isValid) = try window(call)
    if !isValid { return nil }
    let part = try call.string(1)
    guard let offset = last ? lastOffset(of: part, in: text) : text.byteOffset(of: part) else { return nil }
    return start + StringObject(String(decoding: text.utf8.prefix(offset), as: UTF8.self)).count
  }

  private static func lastOffset(of part: String, in text: String) -> Int? {
    let (text, pattern) = (Array(text.utf8), Array(part.utf8))
    if pattern.count > text.count { return nil }
    return stride(from: text.count - pattern.count, through: 0, by: -1).first {
      text[$0..<($0 + pattern.count)].elementsEqual(pattern)
    }
  }

  private static func hasAffix(_ call: Call, _ test: (String, String) -> Bool) throws -> Value {
    let (text, _, isValid) = try window(call)
    if let part = call[1].asString { return .bool(isValid && test(text, part)) }
    guard case .tuple(let parts) = call[1] else { throw call.unexpected(1, "a string or a tuple of strings") }
    return .bool(isValid && parts.elements.contains { $0.asString.map { test(text, $0) } ?? false })
  }

  static func startsWith(_ text: String, _ part: String) -> Bool { text.utf8.starts(with: part.utf8) }
  static func endsWith(_ text: String, _ part: String) -> Bool {
    text.utf8.reversed().starts(with: part.utf8.reversed())
  }

  private static func missing(_ call: Call) throws -> Raised {
    Raised(.valueError, "the text \(try call.vm.repr(call[1])) does not occur")
  }

  static let all: [Builtin] = [
    .method(
      "find", "sub, start=None, end=None, /", "the first place of a part, or -1", examples: ["'hello'.find('l')": "2"]
    ) { .int(try find($0, last: false) ?? -1) },
    .method(
      "rfind", "sub, start=None, end=None, /", "the last place of a part, or -1", examples: ["'hello'.rfind('l')": "3"]
    ) { .int(try find($0, last: true) ?? -1) },
    .method("index", "sub, start=None, end=None, /", "the first place of a part", examples: ["'hello'.index('l')": "2"])
    { call in
      guard let place = try find(call, last: false) else { throw try missing(call) }
      return .int(place)
    },
    .method(
      "rindex", "sub, start=None, end=None, /", "the last place of a part", examples: ["'hello'.rindex('l')": "3"]
    ) { call in
      guard let place = try find(call, last: true) else { throw try missing(call) }
      return .int(place)
    },
    .method("count", "sub, start=None, end=None, /", "how often a part occurs", examples: ["'banana'.count('an')": "2"])
    { call in
      let (text, _, isValid) = try window(call)
      let part = try call.string(1)
      if part.isEmpty { return .int(isValid ? StringObject(text).count + 1 : 0) }
      return .int(isValid ? text.pieces(separatedBy: part).count - 1 : 0)
    },
    .method(
      "startswith", "prefix, start=None, end=None, /", "whether it begins with a text",
      examples: ["'hello'.startswith('he')": "True"]
    ) { try hasAffix($0, startsWith) },
    .method(
      "endswith", "suffix, start=None, end=None, /", "whether it ends with a text",
      examples: ["'hello'.endswith(('x', 'lo'))": "True"]
    ) { try hasAffix($0, endsWith) },
    .method("removeprefix", "prefix, /", "without a beginning", examples: ["'unhappy'.removeprefix('un')": "'happy'"]) {
      call in
      let (text, part) = (try call.string(0), try call.string(1))
      return .text(
        startsWith(text, part) ? String(decoding: text.utf8.dropFirst(part.utf8.count), as: UTF8.self) : text)
    },
    .method("removesuffix", "suffix, /", "without an end", examples: ["'a.txt'.removesuffix('.txt')": "'a'"]) { call in
      let (text, part) = (try call.string(0), try call.string(1))
      return .text(endsWith(text, part) ? String(decoding: text.utf8.dropLast(part.utf8.count), as: UTF8.self) : text)
    },
    .method(
      "replace", "old, new, count=-1, /", "with another text for a part",
      examples: ["'banana'.replace('a', 'o', 2)": "'bonona'"]
    ) { call in
      let (text, old, new) = (try call.string(0), try call.string(1), try call.string(2))
      let limit = try call.int(3) < 0 ? Int.max : try call.int(3)
      let pieces = old.isEmpty ? between(text, limit) : text.pieces(separatedBy: old, limit: limit)
      if pieces.count * new.utf8.count > call.vm.limits.stringBytes { throw call.vm.tooLongText() }
      return .text(pieces.joined(separator: new))
    },
    .method(
      "join", "iterable, /", "the strings of an iterable with this text between them",
      examples: ["', '.join(['a', 'b'])": "'a, b'"]
    ) { call in
      var parts: [String] = []
      var bytes = 0
      for (index, element) in try call.elements(1).enumerated() {
        guard let text = element.asString else {
          throw Raised(
            .typeError,
            "`join()` needs strings, found a value of type `\(call.vm.typeName(element))` at place \(index)",
            hint: "`map(str, values)` makes strings")
        }
        parts.append(text)
        bytes += text.utf8.count + (try call.string(0)).utf8.count
        if bytes > call.vm.limits.stringBytes { throw call.vm.tooLongText() }
      }
      return .text(parts.joined(separator: try call.string(0)))
    },
    .method(
      "partition", "sep, /", "the text before a separator, the separator, and the rest",
      examples: ["'a=b=c'.partition('=')": "('a', '=', 'b=c')"]
    ) { call in
      let pieces = try call.string(0).pieces(separatedBy: separator(call), limit: 1)
      return pieces.count == 1
        ? .tupled(call[0], .text(""), .text("")) : .tupled(.text(pieces[0]), call[1], .text(pieces[1]))
    },
    .method(
      "rpartition", "sep, /", "as `partition`, at the last separator",
      examples: ["'a=b=c'.rpartition('=')": "('a=b', '=', 'c')"]
    ) { call in
      let pieces = try call.string(0).pieces(separatedBy: separator(call))
      if pieces.count == 1 { return .tupled(.text(""), .text(""), call[0]) }
      let head = pieces.dropLast().joined(separator: try call.string(1))
      return .tupled(.text(head), call[1], .text(pieces[pieces.count - 1]))
    },
    .method(
      "split", "sep=None, maxsplit=-1", "the pieces between separators, or between blanks",
      examples: ["'a b  c'.split()": "['a', 'b', 'c']", "'1,2,,3'.split(',')": "['1', '2', '', '3']"]
    ) { call in
      let limit = try call.int(2) < 0 ? Int.max : try call.int(2)
      if call[1].isNone { return .array(words(try call.string(0), limit).map { .text($0) }) }
      return .array(try call.string(0).pieces(separatedBy: separator(call), limit: limit).map { .text($0) })
    },
    .method(
      "rsplit", "sep=None, maxsplit=-1", "as `split`, from the right",
      examples: ["'a,b,c'.rsplit(',', 1)": "['a,b', 'c']"]
    ) { call in
      let limit = try call.int(2) < 0 ? Int.max : try call.int(2)
      if call[1].isNone {
        let reversed = words(mirrored(try call.string(0)), limit)
        return .array(reversed.reversed().map { .text(mirrored($0)) })
      }
      let pieces = try call.string(0).pieces(separatedBy: separator(call))
      let kept = max(pieces.count - 1 - limit, 0)
      let head = pieces.prefix(kept + 1).joined(separator: try call.string(1))
      return .array(([head] + pieces.dropFirst(kept + 1)).map { .text($0) })
    },
    .method("splitlines", "keepends=False", "the lines", examples: ["'a\\nb\\n'.splitlines()": "['a', 'b']"]) { call in
      .array(lines(try call.string(0), keepsEnds: try call.flag(1)).map { .text($0) })
    },
  ]

  private static func mirrored(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.reversed()))
  }

  private static func separator(_ call: Call) throws -> String {
    let text = try call.string(1)
    if text.isEmpty { throw Raised(.valueError, "the separator is empty") }
    return text
  }

  /// The pieces that replacing the empty string works on: around every character.
  private static func between(_ text: String, _ limit: Int) -> [String] {
    var pieces = [""]
    for scalar in text.unicodeScalars {
      if pieces.count <= limit { pieces.append("") }
      pieces[pieces.count - 1].unicodeScalars.append(scalar)
    }
    if pieces.count <= limit { pieces.append("") }
    return pieces
  }

  static func words(_ text: String, _ limit: Int = .max) -> [String] {
    var words: [String] = []
    var rest = text.unicodeScalars[...]
    while true {
      rest = rest.drop { $0.properties.isWhitespace }
      if rest.isEmpty { return words }
      if words.count == limit { return words + [String(rest)] }
      let word = rest.prefix { !$0.properties.isWhitespace }
      words.append(String(word))
      rest = rest.dropFirst(word.count)
    }
  }

  private static func lines(_ text: String, keepsEnds: Bool) -> [String] {
    var lines: [String] = []
    var line = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard "\n\r\u{0B}\u{0C}\u{1C}\u{1D}\u{1E}\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar) else {
        line.unicodeScalars.append(scalar)
        continue
      }
      var end = String(scalar)
      if scalar == "\r", rest.first == "\n", let next = rest.popFirst() { end.unicodeScalars.append(next) }
      lines.append(keepsEnds ? line + end : line)
      line = ""
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
