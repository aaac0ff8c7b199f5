/// The methods of bytes: those of strings, applied to characters 0…255.
enum BytesMethods {
  private static func bytes(_ call: Call) throws -> [UInt8] {
    guard case .bytes(let bytes) = call[0] else { throw call.unexpected(0, "bytes") }
    return bytes.bytes
  }

  /// Bytes as the characters with these codes, also inside lists and tuples.
  private static func characters(_ value: Value) -> Value {
    switch value {
    case .bytes(let bytes): .text(TextEncoding.latin.text(bytes.bytes))
    case .list(let list): .array(list.elements.map(characters))
    case .tuple(let tuple): .tupled(tuple.elements.map(characters))
    default: value
    }
  }

  private static func bytes(_ value: Value) -> Value {
    switch value {
    case .string(let text): .bytes(BytesObject(text.value.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }))
    case .list(let list): .array(list.elements.map(bytes))
    case .tuple(let tuple): .tupled(tuple.elements.map(bytes))
    default: value
    }
  }

  /// The two hexadecimal digits of a byte.
  static func hexadecimal(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

  private static let shared: Set<String> = [
    "find", "rfind", "index", "rindex", "count", "startswith", "endswith", "removeprefix", "removesuffix", "replace",
    "join", "partition", "rpartition", "split", "rsplit", "splitlines", "upper", "lower", "title", "capitalize",
    "swapcase", "strip", "lstrip", "rstrip", "ljust", "rjust", "center", "zfill", "isalpha", "isdigit", "isalnum",
    "isspace", "isupper", "islower",
  ]

  private static let ofStrings: [Builtin] = (StringSearchMethods.all + StringCaseMethods.all)
    .filter { shared.contains($0.name) }
    .map { method in
      let signature = method.signature.source.replacing("=' '", with: "=b' '")
      return Builtin(method.name, signature, method.doc, isMethod: true) { call in
        for (index, value) in call.values.enumerated().dropFirst() {
          if case .string = value { throw call.unexpected(index, "bytes") }
        }
        return bytes(try method.implementation(Call(vm: call.vm, builtin: method, values: call.values.map(characters))))
      }
    }

  static let all: [Builtin] =
    ofStrings + ProtocolMethods.sequence + [
      .method("decode", "encoding='utf-8', errors='strict'", "as text", examples: ["b'abc'.decode()": "'abc'"]) {
        .text(try TextEncoding($0, 1).decoded(bytes($0)))
      },
      .method("hex", "", "as hexadecimal digits", examples: ["b'ab'.hex()": "'6162'"]) { call in
        .text(try bytes(call).map(hexadecimal).joined())
      },
    ]

  /// `bytes.fromhex`.
  static let fromHexadecimal = Builtin(
    "fromhex", "string, /", "the bytes of hexadecimal digits", examples: ["bytes.fromhex('6162')": "b'ab'"]
  ) { call in
    let digits = try call.string(0).filter { !$0.isWhitespace }
    let pairs = stride(from: 0, to: digits.count, by: 2).map { digits.dropFirst($0).prefix(2) }
    return .bytes(
      BytesObject(
        try pairs.map { pair in
          guard pair.count == 2, pair.allSatisfy(\.isHexDigit), let byte = UInt8(pair, radix: 16) else {
            throw Raised(.valueError, "pairs of hexadecimal digits are needed, found `\(pair)`")
          }
          return byte
        }))
  }
}

/// How text becomes bytes.
enum TextEncoding: String {
  case utf8 = "utf-8"
  case latin = "latin-1"
  case ascii = "ascii"

  /// The encoding that an argument names.
  init(_ call: Call, _ index: Int) throws {
    let name = try call.optional(index) == nil ? "utf-8" : call.string(index)
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
    case "utf8": self = .utf8
    case "latin1", "iso88591", "l1": self = .latin
    case "ascii", "usascii": self = .ascii
    default:
      throw Raised(.lookupError, "the encoding `\(name)` is not known", hint: "there are utf-8, latin-1 and ascii")
    }
  }

  private var limit: UInt32 { self == .ascii ? 128 : 256 }

  /// The characters with the codes of bytes.
  func text(_ bytes: [UInt8]) -> String {
    bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
  }

  func encoded(_ text: String) throws -> [UInt8] {
    if self == .utf8 { return Array(text.utf8) }
    return try text.unicodeScalars.map { scalar in
      guard scalar.value < limit else {
        throw Raised(.unicodeEncodeError, "the character `\(scalar)` has no place in \(rawValue)")
      }
      return UInt8(scalar.value)
    }
  }

  func decoded(_ bytes: [UInt8]) throws -> String {
    switch self {
    case .utf8:
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      throw Raised(.unicodeDecodeError, "the bytes are not text in utf-8")
    case .latin, .ascii:
      if let byte = bytes.first(where: { $0 >= limit }) {
        throw Raised(.unicodeDecodeError, "the byte \(byte) stands for no character in \(rawValue)")
      }
      return text(bytes)
    }
  }
}

extension ClassObject {
  static let bytes = native(
    "bytes", "a sequence of numbers 0…255", methods: [BytesMethods.all],
    values: [ofClass(BytesMethods.fromHexadecimal)],
    constructor: plain("source?, encoding='utf-8', /", name: "bytes") { call in
      guard let source = call.optional(0) else { return .bytes(BytesObject([])) }
      if let text = source.asString { return .bytes(BytesObject(try TextEncoding(call, 1).encoded(text))) }
      if case .instance(let object) = source, let method = object.type.userMethod("__bytes__") {
        return try call.vm.call(method, [source])
      }
      if let count = source.asInt {
        if count > call.vm.limits.stringBytes { throw call.vm.tooLongText() }
        if count < 0 { throw Raised(.valueError, "a number of bytes is not negative, found \(count)") }
        return .bytes(BytesObject([UInt8](repeating: 0, count: count)))
      }
      return .bytes(
        BytesObject(
          try call.elements(0).map { element in
            guard let byte = element.asInt.flatMap({ UInt8(exactly: $0) }) else {
              throw Raised(.valueError, "bytes are integers from 0 to 255")
            }
            return byte
          }))
    })
}
