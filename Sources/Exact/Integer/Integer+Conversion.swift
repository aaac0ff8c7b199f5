import CFlint
import CFlintShims

extension Integer {
  /// The integer that equals a floating-point number, or `nil` when it has a fraction or is not finite.
  public init?(exactly value: Double) {
    if let small = Int(exactly: value) {
      self.init(small)
    } else if value.isFinite, value == value.rounded(.towardZero) {
      self = Integer.make { unsafe fmpz_set_d($0, value) }
    } else {
      return nil
    }
  }

  /// The nearest floating-point number, ties to even; infinite beyond the range of `Double`.
  public var asDouble: Double {
    switch storage {
    case .small(let value): Double(value)
    case .big:
      withRaw { raw in
        var x = unsafe arf_struct()
        unsafe arf_init(&x)
        defer { unsafe arf_clear(&x) }
        unsafe arf_set_fmpz(&x, raw)
        return unsafe shim_arf_nearest(&x)
      }
    }
  }
}
