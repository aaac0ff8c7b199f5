/// Presentation MathML.
struct MathMLStyle: DrawnStyle {
  let fraction = (open: "<mfrac><mrow>", middle: "</mrow><mrow>", close: "</mrow></mfrac>")
  let grouping = (open: "<mrow>", close: "</mrow>")
  let times = (afterNumber: "<mo>\u{2062}</mo>", betweenFactors: "<mo>\u{2062}</mo>")
  let minus = "<mo>−</mo>"
  let imaginaryUnit = "<mi>i</mi>"
  let beforeImaginaryUnit = "<mo>\u{2062}</mo>"

  func digits(_ digits: String) -> String {
    guard let e = digits.utf8.firstIndex(of: UInt8(ascii: "e")) else { return "<mn>\(digits)</mn>" }
    let exponent = digits[digits.index(after: e)...]
    let power =
      exponent.hasPrefix("-") ? "<mrow>\(minus)<mn>\(exponent.dropFirst())</mn></mrow>" : "<mn>\(exponent)</mn>"
    return "<mrow><mn>\(digits[..<e])</mn><mo>×</mo><msup><mn>10</mn>\(power)</msup></mrow>"
  }

  func parentheses(around part: Element) -> (open: String, close: String) { delimiters(.parentheses) }

  private func delimiters(_ fence: Fence) -> (open: String, close: String) {
    if fence == .none { return ("<mrow>", "</mrow>") }
    let (open, close) = fence.unicode
    return ("<mrow><mo>\(open)</mo>", "<mo>\(close)</mo></mrow>")
  }

  private var symbols = SpellingMemo { Spelling.mathML(symbol: $0) }
  private var names = SpellingMemo { Spelling.mathML(name: $0) }

  mutating func write(_ leaf: Element, to output: inout Output) {
    switch leaf {
    case .number(let text): output.write(digits(text))
    case .symbol(let name): output.write(symbols[name])
    case .name(let name): output.write(names[name])
    case .constant(let constant): output.write(constant.mathML)
    case .text(let words): output.write("<mtext>\(Spelling.escaped(words))</mtext>")
    case .ellipsis(let count, let things):
      let rest = count.map { "<mtext> \($0) \(Spelling.escaped(things))</mtext>" } ?? ""
      output.write("<mrow><mo>…</mo>\(rest)</mrow>")
    case .open, .close: break
    }
  }

  mutating func open(_ frame: Frame, to output: inout Output) {
    switch frame.group {
    case .product(let shape): openProduct(frame, shape, to: &output)
    case .power: output.write("<msup>")
    case .inversePower: output.write("<mfrac><mn>1</mn><msup>")
    case .squareRoot: output.write("<msqrt>")
    case .root: output.write("<mroot>")
    case .subscripted: output.write("<msub>")
    case .call(let name):
      output.write("<mrow>")
      output.write(names[name])
      output.write("<mo>\u{2061}</mo><mrow><mo>(</mo>")
    case .conjugate: output.write("<mover>")
    case .fenced(let fence), .list(let fence): output.write(delimiters(fence).open)
    case .map(let names):
      let list = names.map(Spelling.mathML(symbol:)).joined(separator: "<mo>,</mo>")
      let arguments = names.count == 1 ? list : "<mrow><mo>(</mo>\(list)<mo>)</mo></mrow>"
      output.write("<mrow>\(arguments)<mo>↦</mo>")
    case .overRange(let range): output.write("<mrow><munderover><mo>\(range.mathML)</mo><mrow>")
    case .derivative(let names): output.write("<mrow>\(derivative(names))")
    case .table(_, _, let fence): output.write(delimiters(fence).open + "<mtable>")
    case .row, .sum, .relation, .factorial: output.write("<mrow>")
    }
  }

  func close(_ frame: Frame, to output: inout Output) {
    switch frame.group {
    case .product(let shape): closeProduct(shape, to: &output)
    case .power: output.write("</msup>")
    case .inversePower: output.write("</msup></mfrac>")
    case .squareRoot: output.write("</msqrt>")
    case .root(let degree): output.write("<mn>\(degree)</mn></mroot>")
    case .subscripted: output.write("</msub>")
    case .call: output.write("<mo>)</mo></mrow></mrow>")
    case .conjugate: output.write("<mo>¯</mo></mover>")
    case .factorial: output.write("<mo>!</mo></mrow>")
    case .fenced(let fence), .list(let fence): output.write(delimiters(fence).close)
    case .table(_, _, let fence):
      if frame.index > 0 { output.write("</mtd></mtr>") }
      output.write("</mtable>" + delimiters(fence).close)
    case .row, .sum, .relation, .map, .derivative, .overRange: output.write("</mrow>")
    }
  }

  func before(_ part: Element, in frame: Frame, to output: inout Output) -> Surroundings {
    switch frame.group {
    case .sum: return term(part, frame.index, to: &output)
    case .product(let shape): return factor(part, shape, frame.index, to: &output)
    case .power, .inversePower, .subscripted, .factorial:
      if frame.index == 0, isCompoundBase(part) { return fenced(part, to: &output) }
    case .relation(let sign):
      if frame.index > 0 { output.write("<mo>\(Spelling.unicode(relation: sign))</mo>") }
      if part.precedence <= .relation { return fenced(part, to: &output) }
    case .call, .list: if frame.index > 0 { output.write("<mo>,</mo>") }
    case .overRange:
      output.write(["", "<mo>=</mo>", "</mrow><mrow>", "</mrow></munderover>"][min(frame.index, 3)])
      if frame.index == 3, part.precedence <= .sum { return fenced(part, to: &output) }
    case .table(_, let columns, _): output.write(cell(frame.index, columns))
    case .row, .squareRoot, .root, .conjugate, .fenced, .map, .derivative: break
    }
    return Surroundings()
  }

  private func cell(_ index: Int, _ columns: Int) -> String {
    index == 0 ? "<mtr><mtd>" : index % columns == 0 ? "</mtd></mtr><mtr><mtd>" : "</mtd><mtd>"
  }

  private func term(_ part: Element, _ index: Int, to output: inout Output) -> Surroundings {
    if part.product?.isNegative == true {
      if index > 0 { output.write(minus) }
      return Surroundings(isSignWritten: index > 0)
    }
    if index > 0 { output.write("<mo>+</mo>") }
    return part.precedence > .sum ? Surroundings() : fenced(part, to: &output)
  }

  private func derivative(_ names: [String]) -> String {
    let order = names.count == 1 ? "<mo>∂</mo>" : "<msup><mo>∂</mo><mn>\(names.count)</mn></msup>"
    var below = ""
    var i = 0
    while i < names.count {
      let power = names[i...].prefix { $0 == names[i] }.count
      let name = Spelling.mathML(symbol: names[i])
      below += "<mo>∂</mo>" + (power == 1 ? name : "<msup>\(name)<mn>\(power)</mn></msup>")
      i += power
    }
    return "<mfrac><mrow>\(order)</mrow><mrow>\(below)</mrow></mfrac>"
  }
}
