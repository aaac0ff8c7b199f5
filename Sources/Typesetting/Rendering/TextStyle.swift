/// Plain text as SageMath prints it, which worksheets read back.
struct TextStyle: Style {
  /// Stands between the cells of a table until their widths are known, and between the parts of a sum until they change
  /// places.
  static let cellSeparator: UInt8 = 0x1F

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
    case .product(let shape): openProduct(shape, frame.surroundings.isSignWritten, to: &output)
    case .squareRoot: output.write("sqrt(")
    case .call(let name):
      output.write(name.text)
      output.write("(")
    case .factorial: output.write("factorial(")
    case .conjugate: output.write("conjugate(")
    case .derivative: output.write("diff(")
    case .fenced(let fence), .list(let fence): output.write(fence.text.open)
    case .map(let names):
      output.write(names.count == 1 ? names[0] : "(\(names.joined(separator: ", ")))")
      output.write(" |--> ")
    case .row, .sum, .power, .inversePower, .root, .subscripted, .relation, .overRange, .table: break
    }
  }

  private func openProduct(_ shape: ProductShape, _ isSignWritten: Bool, to output: inout Output) {
    if shape.isNegative, !isSignWritten { output.write("-") }
    if shape.hasCoefficient { return }
    if let divisor = shape.divisor {
      output.write(shape.isImaginary ? "1/\(divisor)*I" : "1/\(divisor)")
    } else if shape.isImaginary {
      output.write("I")
    } else if shape.numerator == 0 {
      output.write("1")
    }
  }

  func close(_ frame: Frame, to output: inout Output) {
    switch frame.group {
    case .product(let shape): if shape.denominator > 1 { output.write(")") }
    case .squareRoot, .call, .factorial, .conjugate, .inversePower: output.write(")")
    case .root(let degree): output.write("^(1/\(degree))")
    case .derivative(let names):
      for name in names { output.write(", \(name)") }
      output.write(")")
    case .fenced(let fence): output.write(fence.text.close)
    case .list(let fence):
      if fence == .parentheses, frame.index == 1 { output.write(",") }
      output.write(fence.text.close)
    case .overRange(let range): reorder(range, frame, to: &output)
    case .table(_, let columns, _): align(columns, frame, to: &output)
    case .row, .sum, .power, .subscripted, .relation, .map: break
    }
  }

  func before(_ part: Element, in frame: Frame, to output: inout Output) -> Surroundings {
    switch frame.group {
    case .sum: return term(part, frame.index, to: &output)
    case .product(let shape): return factor(part, shape, frame.index, to: &output)
    case .power, .inversePower:
      if frame.index > 0 { output.write(frame.group == .power ? "^" : "^(-") }
      return fenced(part, unlessAbove: frame.index > 0 && frame.group == .inversePower ? .sum : .power, to: &output)
    case .subscripted:
      if frame.index > 0 { output.write("_") }
      return fenced(part, unlessAbove: .power, to: &output)
    case .root: return fenced(part, unlessAbove: .power, to: &output)
    case .relation(let sign):
      if frame.index > 0 { output.write(" \(sign) ") }
      return fenced(part, unlessAbove: .relation, to: &output)
    case .call, .list: if frame.index > 0 { output.write(", ") }
    case .table, .overRange: if frame.index > 0 { output.write(bytes: [TextStyle.cellSeparator]) }
    case .row, .squareRoot, .map, .fenced, .factorial, .conjugate, .derivative: break
    }
    return Surroundings()
  }

  private func term(_ part: Element, _ index: Int, to output: inout Output) -> Surroundings {
    if part.product?.isNegative == true {
      if index > 0 { output.write(" - ") }
      return Surroundings(isSignWritten: index > 0)
    }
    if index > 0 { output.write(" + ") }
    return fenced(part, unlessAbove: .sum, to: &output)
  }

  private func factor(_ part: Element, _ shape: ProductShape, _ index: Int, to output: inout Output) -> Surroundings {
    switch shape.role(index) {
    case .coefficient:
      let after = (shape.divisor.map { "/\($0)" } ?? "") + (shape.isImaginary ? "*I" : "")
      if part.precedence > .sum { return Surroundings(after: after) }
      output.write("(")
      return Surroundings(after: ")" + after)
    case .numerator(let i):
      if i > 0 || shape.hasNumber { output.write("*") }
      return fenced(part, unlessAbove: .product, to: &output)
    case .denominator(let i):
      if i > 0 { output.write("*") } else { output.write(shape.denominator > 1 ? "/(" : "/") }
      return fenced(part, unlessAbove: .product, to: &output)
    }
  }

  private func fenced(_ part: Element, unlessAbove limit: Precedence, to output: inout Output) -> Surroundings {
    if part.precedence > limit || part == .open(.factorial) { return Surroundings() }
    output.write("(")
    return Surroundings(after: ")")
  }

  /// Writes variable, ends and term as `sum(term, variable, lower, upper)`.
  private func reorder(_ range: RangeOperator, _ frame: Frame, to output: inout Output) {
    let parts = output.cut(from: frame.start).split(
      separator: TextStyle.cellSeparator, omittingEmptySubsequences: false)
    output.write(range.text + "(")
    for (i, part) in (parts.suffix(1) + parts.dropLast()).enumerated() {
      if i > 0 { output.write(", ") }
      output.write(bytes: part)
    }
    output.write(")")
  }

  /// Writes the cells in rows, every column as wide as its widest cell and flush right.
  private func align(_ columns: Int, _ frame: Frame, to output: inout Output) {
    if frame.index == 0 { return output.write("[]") }
    let cells = output.cut(from: frame.start).split(
      separator: TextStyle.cellSeparator, omittingEmptySubsequences: false
    )
    .map { String(decoding: $0, as: UTF8.self) }
    var widths = [Int](repeating: 0, count: columns)
    for (i, cell) in cells.enumerated() { widths[i % columns] = max(widths[i % columns], cell.count) }
    for (i, cell) in cells.enumerated() {
      output.write(i % columns > 0 ? " " : i > 0 ? "]\n[" : "[")
      output.write(String(repeating: " ", count: widths[i % columns] - cell.count))
      output.write(cell)
    }
    output.write("]")
  }
}
