package import CFlint

extension Integer {
  /// Lends the value as FLINT's `fmpz`, for reading only.
  @safe package func withRaw<Result>(_ body: (UnsafePointer<fmpz>) -> Result) -> Result {
    switch storage {
    case .small(let value):
      var raw: fmpz = 0
      unsafe fmpz_init_set_si(&raw, value)
      defer { unsafe fmpz_clear(&raw) }
      return unsafe body(&raw)
    case .big(let box):
      return withExtendedLifetime(box) {
        var raw = box.raw
        return unsafe body(&raw)
      }
    }
  }

  /// Makes an integer of what `fill` writes into a fresh `fmpz`.
  @safe package static func make(_ fill: (UnsafeMutablePointer<fmpz>) -> Void) -> Integer {
    var raw: fmpz = 0
    unsafe fill(&raw)
    return Integer(taking: raw)
  }

  /// Takes over an `fmpz`, releasing it when the value fits in `Int`.
  package init(taking raw: fmpz) {
    var raw = raw
    if unsafe fmpz_fits_si(&raw) != 0 {
      let value = unsafe fmpz_get_si(&raw)
      unsafe fmpz_clear(&raw)
      self.init(value)
    } else {
      self.init(storage: .big(Box(taking: raw)))
    }
  }

  /// Copies an `fmpz`.
  package init(copying raw: UnsafePointer<fmpz>) {
    if unsafe fmpz_fits_si(raw) != 0 {
      self.init(unsafe fmpz_get_si(raw))
    } else {
      var copy: fmpz = 0
      unsafe fmpz_set(&copy, raw)
      self.init(storage: .big(Box(taking: copy)))
    }
  }

  /// Makes an integer by a FLINT function of one operand.
  @safe static func unary(_ x: Integer, _ call: (UnsafeMutablePointer<fmpz>, UnsafePointer<fmpz>) -> Void) -> Integer {
    make { result in x.withRaw { unsafe call(result, $0) } }
  }

  /// Makes an integer by a FLINT function of two operands.
  @safe static func binary(
    _ x: Integer, _ y: Integer, _ call: (UnsafeMutablePointer<fmpz>, UnsafePointer<fmpz>, UnsafePointer<fmpz>) -> Void
  ) -> Integer {
    make { result in x.withRaw { x in y.withRaw { unsafe call(result, x, $0) } } }
  }
}
