/// LaTeX for mathematics mode, in the form that SageMath writes.
struct LaTeXStyle: DrawnStyle {
  let fraction = (open: #"\frac{"#, middle: "}{", close: "}")
  let grouping = (open: "", close: "")
  let times = (afterNumber: #" \, "#, betweenFactors: " ")
  let minus = "-"
  let imaginaryUnit = "i"
  let beforeImaginaryUnit = " "

  func digits(_ digits: String) -> String {
    guard let e = digits.utf8.firstIndex(of: UInt8(ascii: "e")) else { return digits }
    return #"\#(digits[..<e]) \times 10^{\#(digits[digits.index(after: e)...])}"#
  }

  /// Sums and powers are also braced, so that TeX spaces them like one letter.
  func parentheses(around part: Element) -> (open: String, close: String) {
    switch part {
    case .open(.sum), .open(.power), .open(.inversePower): (#"{\left("#, #"\right)}"#)
    default: (#"\left("#, #"\right)"#)
    }
  }

  private var symbols = SpellingMemo { Spelling.latex(symbol: $0) }
  private var names = SpellingMemo { Spelling.latex(name: $0) }

  mutating func write(_ leaf: Element, to output: inout Output) {
    switch leaf {
    case .number(let text): output.write(digits(text))
    case .symbol(let name): output.write(symbols[name])
    case .name(let name): output.write(names[name])
    case .constant(let constant): output.write(constant.latex)
    case .text(let words): output.write(#"\text{"# + Spelling.latex(words: words) + "}")
    case .ellipsis(let count, let things):
      output.write(#"\dots"#)
      if let count { output.write(#"\text{ \#(count) \#(things)}"#) }
    case .open, .close: break
    }
  }

  mutating func open(_ frame: Frame, to output: inout Output) {
    switch frame.group {
    case .product(let shape): openProduct(frame, shape, to: &output)
    case .inversePower: output.write(#"\frac{1}{"#)
    case .squareRoot: output.write(#"\sqrt{"#)
    case .root(let degree): output.write(#"\sqrt[\#(degree)]{"#)
    case .call(let name):
      output.write(names[name])
      output.write(#"\left("#)
    case .conjugate: output.write(#"\overline{"#)
    case .fenced(let fence), .list(let fence): output.write(fence.latex.open)
    case .map(let names):
      let list = names.map(Spelling.latex(symbol:)).joined(separator: ", ")
      output.write(names.count == 1 ? #"\#(list) \ {\mapsto}\ "# : #"\left( \#(list) \right) \ {\mapsto} \ "#)
    case .overRange(let range): output.write("{\(range.latex)_{")
    case .derivative(let names): output.write(derivative(names))
    case .table(_, let columns, let fence):
      output.write(fence.latex.open + #"\begin{array}{\#(String(repeating: "r", count: max(columns, 1)))}"# + "\n")
    case .row, .sum, .power, .subscripted, .relation, .factorial: break
    }
  }

  func close(_ frame: Frame, to output: inout Output) {
    switch frame.group {
    case .product(let shape): closeProduct(shape, to: &output)
    case .inversePower: output.write("}}")
    case .squareRoot, .root, .conjugate, .power, .subscripted, .overRange: output.write("}")
    case .call: output.write(#"\right)"#)
    case .factorial: output.write("!")
    case .fenced(let fence), .list(let fence): output.write(fence.latex.close)
    case .table(_, _, let fence): output.write("\n" + #"\end{array}"# + fence.latex.close)
    case .row, .sum, .relation, .map, .derivative: break
    }
  }

  func before(_ part: Element, in frame: Frame, to output: inout Output) -> Surroundings {
    switch frame.group {
    case .sum: return term(part, frame.index, to: &output)
    case .product(let shape): return factor(part, shape, frame.index, to: &output)
    case .power, .inversePower: return power(part, frame, to: &output)
    case .subscripted: if frame.index > 0 { output.write("_{") }
    case .factorial: if isCompoundBase(part) { return fenced(part, to: &output) }
    case .relation(let sign):
      if frame.index > 0 { output.write(" \(Spelling.latex(relation: sign)) ") }
      if part.precedence <= .relation { return fenced(part, to: &output) }
    case .call, .list: if frame.index > 0 { output.write(", ") }
    case .overRange:
      output.write(["", "=", "}^{", "} "][min(frame.index, 3)])
      if frame.index == 3, part.precedence <= .sum { return fenced(part, to: &output) }
    case .table(_, let columns, _):
      if frame.index > 0 { output.write(frame.index % columns == 0 ? " \\\\\n" : " & ") }
    case .row, .squareRoot, .root, .conjugate, .fenced, .map, .derivative: break
    }
    return Surroundings()
  }

  private func term(_ part: Element, _ index: Int, to output: inout Output) -> Surroundings {
    if part.product?.isNegative == true {
      if index > 0 { output.write(" - ") }
      return Surroundings(isSignWritten: index > 0)
    }
    if index > 0 { output.write(" + ") }
    return part.precedence > .sum ? Surroundings() : fenced(part, to: &output)
  }

  /// The exponents of e stand in parentheses unless they are one sign; other exponents only where they are powers.
  private func power(_ part: Element, _ frame: Frame, to output: inout Output) -> Surroundings {
    if frame.index == 0 { return isCompoundBase(part) ? fenced(part, to: &output) : Surroundings() }
    output.write("^{")
    let isCompound: Bool
    switch part {
    case .open(.power), .open(.inversePower): isCompound = true
    case .open(.product(let shape)):
      isCompound = shape.numerator == 0 && shape.denominator > 0 && !shape.hasNumber && !shape.isNegative
    default: isCompound = false
    }
    guard isCompound || (frame.isPowerOfE && part.precedence < .atom) else { return Surroundings() }
    output.write(#"\left("#)
    return Surroundings(after: #"\right)"#)
  }

  private func derivative(_ names: [String]) -> String {
    let order = names.count == 1 ? "" : "^{\(names.count)}"
    var below = ""
    var i = 0
    while i < names.count {
      let power = names[i...].prefix { $0 == names[i] }.count
      let name = #"\partial \#(Spelling.latex(symbol: names[i]))"#
      below += power == 1 ? name : "(\(name))^{\(power)}"
      i += power
    }
    return #"\frac{\partial\#(order)}{\#(below)}"#
  }
}
