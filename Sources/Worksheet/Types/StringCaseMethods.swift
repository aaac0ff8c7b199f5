/// The methods of strings that change case, pad, strip or test.
enum StringCaseMethods {
  private static func test(_ name: String, _ doc: String, _ holds: @escaping @Sendable (Unicode.Scalar) -> Bool)
    -> Builtin
  {
    .method(name, "", doc) { call in
      let text = try call.string(0)
      return .bool(!text.isEmpty && text.unicodeScalars.allSatisfy(holds))
    }
  }

  private static func mapped(
    _ name: String, _ doc: String, _ example: KeyValuePairs<String, String>,
    _ change: @escaping @Sendable (String) -> String
  ) -> Builtin {
    .method(name, "", doc, examples: example) { .text(change(try $0.string(0))) }
  }

  /// Small letters; a capital sigma at the end of a word is ς (Unicode, SpecialCasing.txt).
  private static func lowered(_ text: String) -> String {
    let capital: Unicode.Scalar = "Σ"
    guard text.unicodeScalars.contains(capital) else { return text.lowercased() }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.reduce(into: "") { result, place in
      let isLast = scalars[place] == capital && endsWord(scalars, place)
      result += isLast ? "ς" : scalars[place].properties.lowercaseMapping
    }
  }

  private static func endsWord(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    let before = scalars[..<place].last { !$0.properties.isCaseIgnorable }
    let after = scalars[(place + 1)...].first { !$0.properties.isCaseIgnorable }
    return before?.properties.isCased == true && after?.properties.isCased != true
  }

  /// The small letters of the capital letters: ß and ss, ς and σ become the same. The dotless ı stays.
  private static func folded(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "ı" {
        result += "ı"
      } else {
        for capital in scalar.properties.uppercaseMapping.unicodeScalars {
          result += capital.properties.lowercaseMapping
        }
      }
    }
  }

  private static func titled(_ text: String) -> String {
    var result = ""
    var isInside = false
    for scalar in text.unicodeScalars {
      result += isInside ? scalar.properties.lowercaseMapping : scalar.properties.titlecaseMapping
      isInside = scalar.properties.isCased
    }
    return result
  }

  private static func swapped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") {
      $0 += $1.properties.isUppercase ? $1.properties.lowercaseMapping : $1.properties.uppercaseMapping
    }
  }

  private static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    return first.properties.titlecaseMapping + String(lowered(text).unicodeScalars.dropFirst())
  }

  private static func isCase(_ text: String, _ upper: Bool) -> Bool {
    let cased = text.unicodeScalars.filter { $0.properties.isCased }
    return !cased.isEmpty && cased.allSatisfy { upper ? $0.properties.isUppercase : $0.properties.isLowercase }
  }

  private static func isTitle(_ text: String) -> Bool {
    var isInside = false
    var found = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isUppercase {
        if isInside { return false }
        found = true
      } else if scalar.properties.isLowercase, !isInside {
        return false
      }
      isInside = scalar.properties.isCased
    }
    return found
  }

  private static func pad(_ name: String, _ align: Character, _ doc: String, _ example: KeyValuePairs<String, String>)
    -> Builtin
  {
    .method(name, "width, fillchar=' ', /", doc, examples: example) { call in
      var specification = try FormatSpecification("")
      specification.width = max(try call.int(1), 0)
      if specification.width > call.vm.limits.stringBytes { throw call.vm.tooLongText() }
      let fill = try call.string(2)
      guard fill.count == 1, let character = fill.first else {
        throw Raised(.typeError, "the fill character is one character")
      }
      specification.fill = character
      let text = try call.string(0)
      guard align == "^" else { return .text(specification.padded(text, fallback: align)) }
      // CPython puts the odd character to the left when the width is odd.
      let missing = specification.width - StringObject(text).count
      if missing <= 0 { return .text(text) }
      let left = missing / 2 + (missing & specification.width & 1)
      return .text(String(repeating: fill, count: left) + text + String(repeating: fill, count: missing - left))
    }
  }

  private static func strip(_ name: String, left: Bool, right: Bool, _ example: KeyValuePairs<String, String>)
    -> Builtin
  {
    .method(name, "chars=None, /", "without blanks, or without the given characters, at the ends", examples: example) {
      call in
      var rest = try call.string(0).unicodeScalars[...]
      let chars = call[1].isNone ? nil : Set(try call.string(1).unicodeScalars)
      func isDropped(_ scalar: Unicode.Scalar) -> Bool { chars?.contains(scalar) ?? scalar.properties.isWhitespace }
      if left { rest = rest.drop(while: isDropped) }
      if right { while let last = rest.last, isDropped(last) { rest.removeLast() } }
      return .text(String(rest))
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal || scalar.properties.numericType == .digit
  }

  static let all: [Builtin] = [
    mapped("upper", "in upper case", ["'abc'.upper()": "'ABC'"]) { $0.uppercased() },
    mapped("lower", "in lower case", ["'ABC'.lower()": "'abc'"], lowered),
    mapped("casefold", "for comparing without case", ["'Maß'.casefold()": "'mass'"], folded),
    mapped("title", "every word with a capital", ["'hello world'.title()": "'Hello World'"], titled),
    mapped(
      "capitalize", "the first letter capital, the others small", ["'hELLO'.capitalize()": "'Hello'"], capitalized),
    mapped("swapcase", "capitals small and small letters capital", ["'aB'.swapcase()": "'Ab'"], swapped),
    .method("isupper", "", "whether all letters are capitals") { .bool(isCase(try $0.string(0), true)) },
    .method("islower", "", "whether all letters are small") { .bool(isCase(try $0.string(0), false)) },
    .method("istitle", "", "whether every word has one capital") { .bool(isTitle(try $0.string(0))) },
    test("isalpha", "whether all characters are letters") { $0.properties.isAlphabetic },
    test("isdigit", "whether all characters are digits", isDigit),
    test("isdecimal", "whether all characters are decimal digits") { $0.properties.numericType == .decimal },
    test("isnumeric", "whether all characters are numeric") { $0.properties.numericType != nil },
    test("isalnum", "whether all characters are letters or digits") {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    },
    test("isspace", "whether all characters are blanks") { $0.properties.isWhitespace },
    .method("isascii", "", "whether all characters are ASCII") { .bool(try $0.string(0).utf8.allSatisfy { $0 < 128 }) },
    .method("isprintable", "", "whether all characters can be printed") { call in
      .bool(call.vm.quoted(try call.string(0)).utf8.count == (try call.string(0)).utf8.count + 2)
    },
    .method("isidentifier", "", "whether the text is a name", examples: ["'x1'.isidentifier()": "True"]) { call in
      let scalars = try call.string(0).unicodeScalars
      guard let first = scalars.first, first == "_" || first.properties.isXIDStart else { return .bool(false) }
      return .bool(scalars.allSatisfy { $0.properties.isXIDContinue })
    },
    strip("strip", left: true, right: true, ["'  a '.strip()": "'a'", "'xxaxx'.strip('x')": "'a'"]),
    strip("lstrip", left: true, right: false, ["'  a '.lstrip()": "'a '"]),
    strip("rstrip", left: false, right: true, ["'  a '.rstrip()": "'  a'"]),
    pad("ljust", "<", "padded on the right", ["'a'.ljust(3, '.')": "'a..'"]),
    pad("rjust", ">", "padded on the left", ["'a'.rjust(3)": "'  a'"]),
    pad("center", "^", "padded on both sides", ["'a'.center(4, '*')": "'*a**'"]),
    .method("zfill", "width, /", "padded with zeros after the sign", examples: ["'-5'.zfill(4)": "'-005'"]) { call in
      let text = try call.string(0)
      let sign = text.hasPrefix("-") || text.hasPrefix("+") ? String(text.prefix(1)) : ""
      let missing = max(try call.int(1), 0) - StringObject(text).count
      if missing > call.vm.limits.stringBytes { throw call.vm.tooLongText() }
      return .text(sign + String(repeating: "0", count: max(0, missing)) + text.dropFirst(sign.count))
    },
    .method("expandtabs", "tabsize=8", "with blanks for tabs") { call in
      let size = min(try call.int(1), 10_000)
      var (result, column) = ("", 0)
      for scalar in try call.string(0).unicodeScalars {
        if scalar == "\t" {
          let width = size > 0 ? size - column % size : 0
          result += String(repeating: " ", count: width)
          column += width
        } else {
          result.unicodeScalars.append(scalar)
          column = scalar == "\n" || scalar == "\r" ? 0 : column + 1
        }
      }
      return .text(result)
    },
    .method(
      "format", "*args, **kwargs", "with the arguments in its `{}` fields",
      examples: ["'{}-{x:>3}'.format(1, x=2)": "'1-  2'"]
    ) { call in
      .text(try call.vm.formatted(call.string(0), call.rest, call.keywords))
    },
    .method("format_map", "mapping, /", "with the values of a mapping in its fields") { call in
      let pairs = try call.dict(1).table.live.map { (name: $0.key.asString ?? "", value: $0.value) }
      return .text(try call.vm.formatted(call.string(0), [], pairs))
    },
    .method("encode", "encoding='utf-8', errors='strict'", "as bytes", examples: ["'é'.encode()": "b'\\xc3\\xa9'"]) {
      call in
      .bytes(BytesObject(try TextEncoding(call, 1).encoded(call.string(0))))
    },
    .method("translate", "table, /", "with characters replaced by a table") { call in
      let table = try call.dict(1)
      var result = ""
      for scalar in try call.string(0).unicodeScalars {
        switch try call.vm.get(.int(Int(scalar.value)), in: table) {
        case nil: result.unicodeScalars.append(scalar)
        case .some(let value):
          if !value.isNone { result += try value.asString ?? TextFunctions.character(value, call.vm) }
        }
      }
      return .text(result)
    },
  ]

  /// `str.maketrans`.
  static let makeTranslation = Builtin("maketrans", "x, y?, z?, /", "a table for `translate`") { call in
    let result = DictObject()
    if let to = call.optional(1) {
      let pairs = zip(try call.string(0).unicodeScalars, to.asString?.unicodeScalars ?? "".unicodeScalars)
      for (from, to) in pairs { try call.vm.set(.int(Int(from.value)), to: .int(Int(to.value)), in: result) }
      for scalar in (call.optional(2)?.asString ?? "").unicodeScalars {
        try call.vm.set(.int(Int(scalar.value)), to: .none, in: result)
      }
      return .dict(result)
    }
    for entry in try call.dict(0).table.live {
      let key = entry.key.asString?.unicodeScalars.first.map { Value.int(Int($0.value)) } ?? entry.key
      try call.vm.set(key, to: entry.value, in: result)
    }
    return .dict(result)
  }
}

extension ClassObject {
  static let str = native(
    "str", "a text: a sequence of characters",
    methods: [StringSearchMethods.all, StringCaseMethods.all, ProtocolMethods.sequence],
    values: [ofClass(StringCaseMethods.makeTranslation)],
    constructor: plain("object?, encoding?, errors='strict'", name: "str") { call in
      guard let value = call.optional(0) else { return .text("") }
      if case .bytes(let bytes) = value, call.optional(1) != nil {
        return .text(try TextEncoding(call, 1).decoded(bytes.bytes))
      }
      return .text(try call.vm.str(value))
    })
}
