import Glibc
import Plotting

/// Functions with exact bounds over intervals, for the sampler.
enum Sources {
  /// The bounds of a function of one variable from its values at the ends and at the extrema inside.
  static func bounded(
    extrema: [Double], margin: Double = 1e-12, _ function: @escaping (Double) -> Double
  ) -> ClosureSource {
    ClosureSource(function) { lower, upper in
      let places = [lower, upper] + extrema.filter { lower < $0 && $0 < upper }
      let values = places.map(function)
      let size = values.map(abs).max() ?? 0
      return (values.min()! - margin * size, values.max()! + margin * size)
    }
  }

  /// δ_ε(x - c) = e^{-((x-c)/ε)²} / (ε√π), with the maximum 1/(ε√π).
  static func delta(_ width: Double, at center: Double = 0) -> ClosureSource {
    bounded(extrema: [center]) {
      exp(-((($0 - center) / width) * (($0 - center) / width))) / (width * Double.pi.squareRoot())
    }
  }

  /// The derivative of δ_ε, with extrema at ±ε/√2.
  static func deltaDerivative(_ width: Double) -> ClosureSource {
    bounded(extrema: [-width / 2.0.squareRoot(), width / 2.0.squareRoot()]) {
      -2 * $0 / (width * width * width * Double.pi.squareRoot()) * exp(-($0 / width * $0 / width))
    }
  }

  /// tan with infinite bounds where a pole lies in the interval.
  static var tangent: ClosureSource {
    ClosureSource(tan) { lower, upper in
      let turn = ((upper - .pi / 2) / .pi).rounded(.down)
      if .pi / 2 + turn * .pi >= lower { return (-.infinity, .infinity) }
      return (tan(lower), tan(upper))
    }
  }

  /// 1/x with infinite bounds around 0.
  static var reciprocal: ClosureSource {
    ClosureSource({ 1 / $0 }) { lower, upper in
      lower <= 0 && upper >= 0 ? (-.infinity, .infinity) : (1 / upper, 1 / lower)
    }
  }

  /// sin(1/x), bounded by ±1, and by its ends where it is monotone.
  static var wave: ClosureSource {
    ClosureSource({ sin(1 / $0) }) { lower, upper in
      if lower <= 0 && upper >= 0 { return (-1, 1) }
      let (a, b) = (1 / upper, 1 / lower)
      let isMonotone = ((a - .pi / 2) / .pi).rounded(.down) == ((b - .pi / 2) / .pi).rounded(.down)
      return isMonotone ? (min(sin(a), sin(b)), max(sin(a), sin(b))) : (-1, 1)
    }
  }

  /// The heat kernel at time t.
  static func heat(_ t: Double) -> ClosureSource { delta(2 * t.squareRoot()) }
}
