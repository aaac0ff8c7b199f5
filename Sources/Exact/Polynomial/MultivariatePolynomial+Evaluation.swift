import CFlint

extension MultivariatePolynomial {
  /// The value at a point with one number for each variable, refused when its parts would be too large.
  public func evaluated(at point: [Rational]) throws(MathError) -> Rational {
    precondition(point.count == ring.variableCount, "there is one value for each variable")
    var bits = Double(coefficientBits)
    for (index, value) in point.enumerated() {
      bits += Double(max(degree(in: index), 0)) * Double(value.numerator.bitWidth + value.denominator.bitWidth - 2)
    }
    try Integer.checkSize(bits: Int(min(bits, 9e18)))
    let constants = point.map { ring.constant($0) }
    guard let value = try composed(unchecked: constants).asRational else { return .zero }
    return value
  }

  /// The polynomial with a polynomial put in for each variable; those may belong to another ring.
  public func composed(with values: [MultivariatePolynomial]) throws(MathError) -> MultivariatePolynomial {
    precondition(values.count == ring.variableCount, "there is one polynomial for each variable")
    guard let target = values.first?.ring else { return self }
    precondition(values.allSatisfy { $0.ring.matches(target) }, "all polynomials belong to the same ring")
    var terms = Double(max(termCount, 1))
    var degrees = [Double](repeating: 0, count: target.variableCount)
    var bits = Double(coefficientBits)
    for (index, value) in values.enumerated() {
      let degree = max(degree(in: index), 0)
      terms *= value.termCount > 1 ? MultivariatePolynomial.multisets(value.termCount, degree) : 1
      bits +=
        Double(degree) * Double(value.coefficientBits + value.termCount.bitWidth - value.termCount.leadingZeroBitCount)
      for variable in degrees.indices {
        degrees[variable] += Double(degree) * Double(max(value.degree(in: variable), 0))
      }
    }
    try MultivariatePolynomial.checkSize(
      terms: terms, degrees: degrees, bits: Int(min(bits, 9e18)),
      work: min(terms, MultivariatePolynomial.dense(degrees)) * Double(termCount))
    return try composed(unchecked: values)
  }

  private func composed(unchecked values: [MultivariatePolynomial]) throws(MathError) -> MultivariatePolynomial {
    guard let target = values.first?.ring else { return self }
    var succeeded = false
    let result = MultivariatePolynomial.make(target) { result, targetContext in
      withRaw { polynomial, context in
        MultivariatePolynomial.withPointers(values) { pointers in
          succeeded = unsafe fmpq_mpoly_compose_fmpq_mpoly(result, polynomial, pointers, context, targetContext) != 0
        }
      }
    }
    if !succeeded { throw .exhausted("the composition of the polynomials") }
    return result
  }

  /// Lends an array of pointers to the FLINT polynomials, for reading only.
  @safe private static func withPointers(
    _ values: [MultivariatePolynomial], _ body: (UnsafePointer<UnsafeMutablePointer<fmpq_mpoly_struct>?>?) -> Void
  ) {
    withExtendedLifetime(values) {
      var raws = values.map { $0.box.raw }
      unsafe raws.withUnsafeMutableBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        let pointers = unsafe buffer.indices.map { unsafe Optional(base + $0) }
        unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
      }
    }
  }

  /// The coefficients of the powers of one variable, from the constant one up; the zero polynomial has none.
  ///
  /// Throws `.exhausted` above degree 100 000.
  public func coefficients(in variable: Int) throws(MathError) -> [MultivariatePolynomial] {
    let degree = degree(in: variable)
    if degree > 100_000 { throw .exhausted("the \(degree) coefficients of a polynomial") }
    if degree < 0 { return [] }
    let terms = try terms()
    var groups = [(exponents: [Int], coefficients: [Rational])](repeating: ([], []), count: degree + 1)
    for term in 0..<terms.count {
      var exponents = Array(terms.exponents(of: term))
      let power = exponents[variable]
      exponents[variable] = 0
      groups[power].exponents += exponents
      groups[power].coefficients.append(terms.coefficient(of: term))
    }
    return groups.map { ring.polynomial(exponents: $0.exponents, coefficients: $0.coefficients) }
  }

  /// The polynomial as one in a single variable, or `nil` when another variable occurs.
  public func asUnivariate(in variable: Int) -> UnivariatePolynomial? {
    let used = usesVariables
    guard used.indices.allSatisfy({ !used[$0] || $0 == variable }), degree(in: variable) <= 10_000_000 else {
      return nil
    }
    var fits = false
    let result = UnivariatePolynomial.make { result in
      withRaw { fits = unsafe fmpq_mpoly_get_fmpq_poly(result, $0, variable, $1) != 0 }
    }
    return fits ? result : nil
  }
}

extension UnivariatePolynomial {
  /// The polynomial with a variable of a ring in place of x.
  public func inRing(_ ring: PolynomialRing, variable: Int) -> MultivariatePolynomial {
    precondition((0..<ring.variableCount).contains(variable), "the index of a variable is below their number")
    return MultivariatePolynomial.make(ring) { result, context in
      withRaw { unsafe fmpq_mpoly_set_fmpq_poly(result, $0, variable, context) }
    }
  }
}
