package import CFlint
import CFlintShims

/// A complex constant built from rationals, algebraic numbers, π, e, γ and elementary functions, with decidable
/// arithmetic as far as known theorems reach (F. Johansson, Calcium, ISSAC 2021).
///
/// Arithmetic never fails: a division by zero gives a number that `isUndefined`, and what could not be decided in the
/// limits of the context gives one with unknown properties.
public struct CalciumNumber {
  @safe final class Box {
    let context: CalciumContext
    let raw: ca_struct

    init(_ context: CalciumContext, taking raw: ca_struct) {
      self.context = context
      unsafe self.raw = raw
    }

    deinit {
      var raw = unsafe raw
      unsafe ca_clear(&raw, context.raw)
    }
  }

  package typealias Target = UnsafeMutablePointer<ca_struct>
  package typealias Source = UnsafePointer<ca_struct>
  package typealias Context = UnsafeMutablePointer<ca_ctx_struct>

  let box: Box

  /// The most independent generators (roots, π, e^x, log x…) in one number; beyond, nothing is known about results.
  public static let generatorLimit = 20

  /// The context of the number.
  public var context: CalciumContext { box.context }

  @safe static func make(_ context: CalciumContext, _ fill: (Target, Context) -> Void) -> CalciumNumber {
    var raw = unsafe ca_struct()
    unsafe ca_init(&raw, context.raw)
    unsafe fill(&raw, context.raw)
    return unsafe CalciumNumber(box: Box(context, taking: raw))
  }

  @safe package func withRaw<Result>(_ body: (Source, Context) -> Result) -> Result {
    withExtendedLifetime(box) {
      var raw = unsafe box.raw
      return unsafe body(&raw, box.context.raw)
    }
  }

  @safe func unary(_ call: (Target, Source, Context) -> Void) -> CalciumNumber {
    CalciumNumber.make(context) { result, _ in withRaw { unsafe call(result, $0, $1) } }
  }

  @safe static func binary(
    _ x: CalciumNumber, _ y: CalciumNumber, _ call: (Target, Source, Source, Context) -> Void
  ) -> CalciumNumber {
    precondition(x.context === y.context, "both numbers belong to the same context")
    return make(x.context) { result, _ in
      x.withRaw { x, context in
        y.withRaw { y, _ in
          if unsafe shim_ca_generators(x, y) > generatorLimit {
            unsafe ca_unknown(result, context)
          } else {
            unsafe call(result, x, y, context)
          }
        }
      }
    }
  }
}

extension CalciumNumber: CustomStringConvertible {
  /// The number in Calcium's own notation.
  public var description: String {
    withRaw { raw, context in
      guard let text = unsafe ca_get_str(raw, context) else { return "" }
      defer { unsafe flint_free(text) }
      return unsafe String(cString: text)
    }
  }
}
