/// Plain text as SageMath prints it, which worksheets read back.
struct TextStyle: Style {
  func write(_ leaf: Element, to output: inout Output) {
    switch leaf {
    case .number(let digits): output.write(digits)
    case .symbol(let name), .text(let name): output.write(name)
    case .name(let name): output.write(name.text)
    case .constant(let constant): output.write(constant.text)
    case .ellipsis(let count, let things): output.write(count.map { "… \($0) \(things)" } ?? "…")
    case .open, .close: break
    }
  }

  func open(_ frame: Frame, to output: inout Output) {
    switch frame.group {
    case .product(let shape):
      if shape.isNegative, !frame.surroundings.isSignWritten { output.write("-") }
      if !shape.hasCoefficient, shape.coefficientParts > 0 || shape.numerator == 0 && !shape.isImaginary {
        output.write("1")
      }
      if shape.isImaginary, shape.coefficientParts == 0 { output.write("I") }
    case .squareRoot: output.write("sqrt(")
    case .call(let name):
      output.write(name.text)
      output.write("(")
    case .derivative: output.write("diff(")
    case .list(let fence, _): output.write(fence.text.open)
    case .table: output.write("[")
    case .row, .sum, .power, .inversePower, .root, .subscripted, .relation, .map: break
    }
  }

  func close(_ frame: Frame, to output: inout Output) {
    switch frame.group {
    case .product(let shape): if shape.denominator > 1 { output.write(")") }
    case .squareRoot, .call, .derivative: output.write(")")
    case .list(let fence, _):
      if fence == .parentheses, frame.index == 1, frame.group == .list(.parentheses, ",") { output.write(",") }
      output.write(fence.text.close)
    case .inversePower: output.write(")")
    case .table: output.write("]")
    case .row, .sum, .power, .root, .subscripted, .relation, .map: break
    }
  }

  func before(_ part: Element, in frame: Frame, to output: inout Output) -> Surroundings {
    switch frame.group {
    case .sum: return term(part, frame.index, to: &output)
    case .product(let shape): return factor(part, shape, frame.index, to: &output)
    case .power, .inversePower, .root, .subscripted: return exponent(part, frame, to: &output)
    case .relation(let sign):
      if frame.index > 0 { output.write(" \(sign) ") }
      return fenced(part, unlessAbove: .relation, to: &output)
    case .map:
      if frame.index > 0 { output.write(" |--> ") }
    case .call, .derivative: if frame.index > 0 { output.write(", ") }
    case .list(_, let separator): if frame.index > 0 { output.write(separator) }
    case .table(_, let columns, _): cell(frame.index, columns, to: &output)
    case .row, .squareRoot: break
    }
    return Surroundings()
  }

  private func term(_ part: Element, _ index: Int, to output: inout Output) -> Surroundings {
    if part.product?.isNegative == true {
      if index > 0 { output.write(" - ") }
      return Surroundings(isSignWritten: index > 0)
    }
    if index > 0 { output.write(" + ") }
    if case .ellipsis = part { return Surroundings() }
    return fenced(part, unlessAbove: .sum, to: &output)
  }

  private func factor(_ part: Element, _ shape: ProductShape, _ index: Int, to output: inout Output) -> Surroundings {
    switch shape.role(index) {
    case .coefficient:
      let after: StaticString = shape.isImaginary && !shape.hasDivisor ? "*I" : ""
      if part.precedence > .sum { return Surroundings(after: after) }
      output.write("(")
      return Surroundings(after: shape.isImaginary && !shape.hasDivisor ? ")*I" : ")")
    case .divisor:
      output.write("/")
      return Surroundings(after: shape.isImaginary ? "*I" : "")
    case .numerator(let i):
      if i > 0 || shape.coefficientParts > 0 || shape.isImaginary { output.write("*") }
      return fenced(part, unlessAbove: .product, to: &output)
    case .denominator(let i):
      if i > 0 { output.write("*") } else { output.write(shape.denominator > 1 ? "/(" : "/") }
      return fenced(part, unlessAbove: .product, to: &output)
    }
  }

  private func exponent(_ part: Element, _ frame: Frame, to output: inout Output) -> Surroundings {
    if frame.index > 0 {
      switch frame.group {
      case .inversePower:
        output.write("^(-")
        return fenced(part, unlessAbove: .sum, to: &output)
      case .root:
        output.write("^(1/")
        let inner = fenced(part, unlessAbove: .product, to: &output)
        return Surroundings(after: part.precedence > .product ? ")" : "))", isSignWritten: inner.isSignWritten)
      case .subscripted: output.write("_")
      default: output.write("^")
      }
    }
    return fenced(part, unlessAbove: .power, to: &output)
  }

  private func cell(_ index: Int, _ columns: Int, to output: inout Output) {
    if index == 0 { return }
    output.write(index % columns == 0 ? "]\n[" : " ")
  }

  private func fenced(_ part: Element, unlessAbove limit: Precedence, to output: inout Output) -> Surroundings {
    if part.precedence > limit { return Surroundings() }
    output.write("(")
    return Surroundings(after: ")")
  }
}
