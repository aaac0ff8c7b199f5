internal import Exact

extension Interpreter {
  /// Python's `repr(value)`: how a value prints as the result of a cell.
  func repr(_ value: Value) throws -> String {
    switch value {
    case .missing, .none: return "None"
    case .ellipsis: return "Ellipsis"
    case .notImplemented: return "NotImplemented"
    case .bool(let flag): return flag ? "True" : "False"
    case .int(let number), .integer(let number): return number.description
    case .rational(let number): return number.description
    case .float(let number): return Decimal.python(number)
    case .real(let number): return Decimal.sage(number)
    case .complex(let re, let im): return Decimal.python(re, im)
    case .complexNumber(let re, let im): return Decimal.sage(re, im)
    case .string(let text): return quoted(text.value)
    case .bytes(let bytes): return quoted(bytes.bytes)
    case .slice(let slice): return "slice(\(try repr(slice.start)), \(try repr(slice.stop)), \(try repr(slice.step)))"
    case .range(let range):
      return range.step == 1
        ? "range(\(range.start), \(range.stop))" : "range(\(range.start), \(range.stop), \(range.step))"
    case .function(let function): return "<function \(function.code.qualifiedName)>"
    case .builtin(let builtin):
      return builtin.isMethod ? "<method \(builtin.name)>" : "<built-in function \(builtin.name)>"
    case .method(let method): return try "<\(boundName(method.function)) of \(repr(method.receiver))>"
    case .type(let type) where EnumModule.members(of: type) != nil: return "<enum '\(type.name)'>"
    case .type(let type): return "<class '\(type.isNative ? type.qualifiedName : "__main__." + type.qualifiedName)'>"
    case .module(let module): return "<module '\(module.name)'>"
    case .iterator(let iterator): return "<\(iterator.kind) object>"
    case .generator(let generator): return "<generator object \(generator.name)>"
    case .object(let object): return try nested { try object.repr(in: self) }
    case .instance(let object): return try repr(object, value)
    case .list, .tuple, .dict, .set: return try container(value)
    }
  }

  private func boundName(_ function: Value) -> String {
    switch function {
    case .builtin(let builtin): "built-in method \(builtin.name)"
    case .function(let function): "bound method \(function.code.qualifiedName)"
    default: "bound method"
    }
  }

  /// Python's `str(value)`.
  func str(_ value: Value) throws -> String {
    switch value {
    case .string(let text): return text.value
    case .object(let object): return try nested { try object.str(in: self) }
    case .instance(let object):
      if let method = object.type.userMethod("__str__") { return try text(call(method, [value]), "__str__") }
      if object.exception != nil, object.type.userMethod("__repr__") == nil { return try message(of: object) }
      if object.type.userMethod("__repr__") == nil, let payload = object.payload { return try str(payload) }
      return try repr(value)
    default: return try repr(value)
    }
  }

  private func text(_ value: Value, _ method: String) throws -> String {
    if let text = value.asString { return text }
    throw Raised(.typeError, "`\(method)()` returned a value of type `\(typeName(value))`, not a string")
  }

  /// The message of an exception, as `str` gives it.
  func message(of object: InstanceObject) throws -> String {
    let arguments = object.exception?.arguments ?? []
    if arguments.isEmpty { return "" }
    if arguments.count == 1 {
      return object.type.isSubclass(of: .keyError) ? try repr(arguments[0]) : try str(arguments[0])
    }
    return try repr(.tupled(arguments))
  }

  private func repr(_ object: InstanceObject, _ value: Value) throws -> String {
    if let method = object.type.userMethod("__repr__") { return try text(call(method, [value]), "__repr__") }
    if let state = object.exception {
      return "\(object.type.name)(\(try state.arguments.map(repr).joined(separator: ", ")))"
    }
    if let payload = object.payload {
      if case .set = payload { return "\(object.type.name)(\(try repr(payload)))" }
      return try repr(payload)
    }
    return "<__main__.\(object.type.qualifiedName) object>"
  }

  /// Containers; one that contains itself prints as dots there.
  private func container(_ value: Value) throws -> String {
    guard let reference = value.reference else { return "" }
    let id = ObjectIdentifier(reference)
    if printing.contains(id) {
      switch value {
      case .list: return "[...]"
      case .tuple: return "(...)"
      default: return "{...}"
      }
    }
    printing.append(id)
    defer { printing.removeLast() }
    return try nested {
      switch value {
      case .list(let list): return "[\(try listed(list.elements))]"
      case .tuple(let tuple):
        return tuple.elements.count == 1 ? "(\(try repr(tuple.elements[0])),)" : "(\(try listed(tuple.elements)))"
      case .dict(let dict): return try repr(dict)
      case .set(let set):
        let body = try listed(set.elements)
        if set.isFrozen { return set.table.count == 0 ? "frozenset()" : "frozenset({\(body)})" }
        return set.table.count == 0 ? "set()" : "{\(body)}"
      default: return ""
      }
    }
  }

  private func listed(_ elements: [Value]) throws -> String {
    var text = ""
    for (index, element) in elements.enumerated() {
      if index > 0 { text += ", " }
      text += try repr(element)
      if text.utf8.count > limits.stringBytes { throw tooLongText() }
    }
    return text
  }

  private func repr(_ dict: DictObject) throws -> String {
    var parts: [String] = []
    var entries = dict.table.live
    if dict.flavour == .counter { entries = try mostCommon(dict) }
    for entry in entries { parts.append("\(try repr(entry.key)): \(try repr(entry.value))") }
    let body = "{\(parts.joined(separator: ", "))}"
    switch dict.flavour {
    case .plain: return body
    case .counter: return parts.isEmpty ? "Counter()" : "Counter(\(body))"
    case .defaulting: return "defaultdict(\(try repr(dict.defaultFactory ?? .none)), \(body))"
    case .ordered:
      let pairs = try entries.map { "(\(try repr($0.key)), \(try repr($0.value)))" }
      return parts.isEmpty ? "OrderedDict()" : "OrderedDict([\(pairs.joined(separator: ", "))])"
    }
  }

  /// The entries of a counter, the most frequent first; ties in the order of insertion.
  func mostCommon(_ dict: DictObject) throws -> [HashTable.Entry] {
    let order = try sorted(dict.table.live.map(\.value), reverse: true)
    return order.map { dict.table.live[$0] }
  }

  /// The places of values in ascending order; stable, and in descending order when reversed.
  func sorted(_ values: [Value], reverse: Bool = false) throws -> [Int] {
    try Sorting.order(values.count) { first, second in
      reverse
        ? try self.truth(self.compare(.less, values[second], values[first]))
        : try self.truth(self.compare(.less, values[first], values[second]))
    }
  }

  // MARK: quotes

  /// A string as Python writes it.
  func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy({ (32..<127).contains($0) && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\\") }) {
      return "'\(text)'"
    }
    let quote: Unicode.Scalar =
      text.utf8.contains(UInt8(ascii: "'")) && !text.utf8.contains(UInt8(ascii: "\"")) ? "\"" : "'"
    var result = String.UnicodeScalarView()
    result.append(quote)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", quote: result.append(contentsOf: "\\\(scalar)".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      default:
        if scalar.value < 32 || scalar.value == 127 || (128..<161).contains(scalar.value) || scalar.value == 0xAD {
          result.append(contentsOf: "\\x\(hex(scalar.value, 2))".unicodeScalars)
        } else if isUnprintable(scalar) {
          result.append(contentsOf: escaped(scalar).unicodeScalars)
        } else {
          result.append(scalar)
        }
      }
    }
    result.append(quote)
    return String(result)
  }

  private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 128 { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      return true
    default: return false
    }
  }

  /// `\u20ac`, `\U0001f600`.
  func escaped(_ scalar: Unicode.Scalar) -> String {
    scalar.value < 256
      ? "\\x\(hex(scalar.value, 2))"
      : scalar.value < 65536 ? "\\u\(hex(scalar.value, 4))" : "\\U\(hex(scalar.value, 8))"
  }

  private func hex(_ value: UInt32, _ width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private func quoted(_ bytes: [UInt8]) -> String {
    let quote = bytes.contains(UInt8(ascii: "'")) && !bytes.contains(UInt8(ascii: "\"")) ? "\"" : "'"
    var result = "b" + quote
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\\"): result += "\\\\"
      case UInt8(ascii: "\n"): result += "\\n"
      case UInt8(ascii: "\r"): result += "\\r"
      case UInt8(ascii: "\t"): result += "\\t"
      case 32..<127:
        let character = Character(Unicode.Scalar(byte))
        result += String(character) == quote ? "\\\(character)" : String(character)
      default: result += "\\x\(hex(UInt32(byte), 2))"
      }
    }
    return result + quote
  }
}
