extension Parser {
  /// Adjacent string literals, which are one string.
  mutating func strings() throws(Recovery) -> ExpressionID {
    let start = here
    let first = StringStyle(rawValue: token.extra)
    let mark = scratch.count
    var buffer: [UInt8] = []
    var isFormatted = false
    if let text = plainText(token), peek().kind != .string {
      advance()
      return add(.constant(.string(text)), from: start)
    }
    while token.kind == .string {
      let style = StringStyle(rawValue: token.extra)
      if style.contains(.bytes) != first.contains(.bytes) { throw fail(.mixedBytes, token.span) }
      let content = contentRange(token)
      if style.contains(.formatted) {
        isFormatted = true
        _ = try formattedText(content, isRaw: style.contains(.raw), inFormat: false, &buffer)
      } else {
        decode(content, style, &buffer)
      }
      advance()
    }
    let span = SourceSpan(start, previousEnd)
    if isFormatted {
      flush(&buffer, span)
      return add(.joinedStr(values: list(since: mark)), span)
    }
    if first.contains(.bytes) {
      tree.byteStrings.append(buffer)
      return add(.constant(.bytes(Int32(tree.byteStrings.count - 1))), span)
    }
    return add(.constant(.string(intern(buffer))), span)
  }

  private func contentRange(_ token: Token) -> Range<Int> {
    let style = StringStyle(rawValue: token.extra)
    let start = Int(token.start) + style.prefixLength + style.quoteLength
    return start..<max(start, Int(token.end) - style.quoteLength)
  }

  /// The text of a string that stands in the source as it is.
  private mutating func plainText(_ token: Token) -> Tree.Text? {
    let style = StringStyle(rawValue: token.extra)
    guard style.isDisjoint(with: [.bytes, .formatted]) else { return nil }
    let range = contentRange(token)
    for index in range {
      let byte = lexer.bytes[index]
      if byte >= 0x80 || byte == 0x0D || (byte == 0x5C && !style.contains(.raw)) { return nil }
    }
    return Tree.Text(Int(lexer.texts.intern(lexer.bytes, range)))
  }

  /// Moves the literal text gathered so far to the values of an f-string.
  private mutating func flush(_ buffer: inout [UInt8], _ span: SourceSpan) {
    guard !buffer.isEmpty else { return }
    scratch.append(add(.constant(.string(intern(buffer))), span))
    buffer = []
  }

  // MARK: Fields

  /// Reads the text and fields of an f-string, or of the format of a field, where the `}` behind it ends it; returns the offset
  /// of the end.
  private mutating func formattedText(
    _ range: Range<Int>, isRaw: Bool, inFormat: Bool, _ buffer: inout [UInt8]
  ) throws(Recovery) -> Int {
    var offset = range.lowerBound
    var plain = offset
    let style: StringStyle = isRaw ? .raw : []
    while offset < range.upperBound {
      let byte = lexer.bytes[offset]
      let next = offset + 1 < range.upperBound ? lexer.bytes[offset + 1] : 0
      if byte == 0x5C, !isRaw {
        offset += next == 0x4E ? 1 : 2
        if next == 0x4E { throw fail(.namedEscape, SourceSpan(offset - 1, offset + 1)) }
        continue
      }
      guard byte == 0x7B || byte == 0x7D else {
        offset += 1
        continue
      }
      if byte == 0x7D, inFormat { break }
      decode(plain..<offset, style, &buffer)
      if byte == next, !inFormat {
        buffer.append(byte)
        offset += 2
      } else if byte == 0x7D {
        throw fail(.singleBrace, SourceSpan(offset, offset + 1))
      } else {
        offset = try field((offset + 1)..<range.upperBound, isRaw: isRaw, &buffer)
      }
      plain = offset
    }
    offset = min(offset, range.upperBound)
    decode(plain..<offset, style, &buffer)
    return offset
  }

  /// Reads a replacement field behind its brace; returns the offset behind the closing brace.
  private mutating func field(
    _ range: Range<Int>, isRaw: Bool, _ buffer: inout [UInt8]
  ) throws(Recovery) -> Int {
    try enterBracket()
    let outer = (lexer.cursor, lexer.endsOpen, token, ahead, previous, beforePrevious, fieldDepth)
    defer {
      (lexer.cursor, lexer.endsOpen, token, ahead, previous, beforePrevious, fieldDepth) = outer
      leaveBracket()
    }
    lexer.cursor = Lexer.Cursor(
      offset: range.lowerBound, limit: range.upperBound, depth: 1, atLineStart: false, hasTokens: true)
    fieldDepth = 1
    ahead = nil
    token = lexer.next()
    if [.rightBrace, .colon, .exclamation, .equal].contains(token.kind) { throw fail(.emptyField, token.span) }
    let value = try expressions()
    var conversion = Tree.Conversion.none
    let isDebug = skip(.equal)
    if isDebug { buffer += lexer.bytes[range.lowerBound..<here] }
    flush(&buffer, SourceSpan(range.lowerBound, here))
    if skip(.exclamation) { conversion = try fieldConversion() }
    var format: ExpressionID?
    var end = here
    if token.kind == .colon || token.kind == .colonEqual {
      (format, end) = try fieldFormat((here + 1)..<range.upperBound, isRaw: isRaw)
    } else if token.kind != .rightBrace {
      if token.kind == .endOfText { throw unclosedField(range) }
      throw missingOperator("`}`")
    }
    if isDebug, conversion == .none, format == nil { conversion = .repr }
    let node = ExpressionNode.formattedValue(value: value, conversion: conversion, formatSpec: format)
    scratch.append(add(node, SourceSpan(range.lowerBound - 1, end + 1)))
    return end + 1
  }

  private mutating func unclosedField(_ range: Range<Int>) -> Recovery {
    let opening = SourceSpan(range.lowerBound - 1, range.lowerBound)
    return fail(.expectedClosing, opening, "}", "the field", "the end of the string")
  }

  private mutating func fieldConversion() throws(Recovery) -> Tree.Conversion {
    let letter = token.kind == .name ? source(token) : ""
    switch letter {
    case "s", "r", "a":
      advance()
      return letter == "s" ? .str : letter == "r" ? .repr : .ascii
    default: throw unexpected(.fieldConversion)
    }
  }

  private mutating func fieldFormat(
    _ range: Range<Int>, isRaw: Bool
  ) throws(Recovery) -> (ExpressionID?, end: Int) {
    let mark = scratch.count
    var buffer: [UInt8] = []
    let end = try formattedText(range, isRaw: isRaw, inFormat: true, &buffer)
    let span = SourceSpan(range.lowerBound, end)
    if end >= range.upperBound { throw unclosedField(range) }
    flush(&buffer, span)
    return (add(.joinedStr(values: list(since: mark)), span), end)
  }
}
