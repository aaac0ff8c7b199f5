/// Functions of textbooks at points where they are or are not differentiable: input and what the cell shows.
enum DifferentiabilityTable {
  static let text = #"""
    is_differentiable(x^2, 3) → differentiable: A = (6,)
    is_differentiable(abs(x), 0) → not differentiable: the derivative from the right is 1, from the left -1
    is_differentiable(abs(x), 1) → differentiable: A = (1,)
    is_differentiable(piecewise(x == 0, 0, x^2*sin(1/x)), 0) → differentiable: A = (0,)
    is_differentiable(piecewise(x == 0, 0, x*sin(1/x)), 0) →
      not differentiable: from the right the difference quotient oscillates and has no limit
    is_differentiable(piecewise(x == 0, 0, exp(-1/x^2)), 0) → differentiable: A = (0,)
    is_differentiable(piecewise(x == 0, 1, exp(-1/x^2)), 0) →
      not differentiable: it is not continuous: it tends to 0, but its value is 1
    is_differentiable(piecewise(x > 0, exp(-1/x), 0), 0) → differentiable: A = (0,)
    is_differentiable(piecewise(x > 0, x^2*log(x), 0), 0) → differentiable: A = (0,)
    is_differentiable(piecewise(x > 0, x*log(x), 0), 0) →
      not differentiable: from the right the difference quotient tends to -Infinity
    is_differentiable(piecewise(x == 0, 1, sin(x)/x), 0) → differentiable: A = (0,)
    is_differentiable(piecewise(x == 0, 0, sin(x)/x), 0) →
      not differentiable: from the right the difference quotient tends to +Infinity
    is_differentiable(piecewise(x == 0, 1/2, (1-cos(x))/x^2), 0) → differentiable: A = (0,)
    is_differentiable(sgn(x), 0) → not differentiable: from the right the difference quotient tends to +Infinity
    is_differentiable(sgn(x), 2) → differentiable: A = (0,)
    is_differentiable(floor(x), 0) → not differentiable: from the left the difference quotient tends to +Infinity
    is_differentiable(floor(x), 1/2) → differentiable: A = (0,)
    is_differentiable(frac(x), 1) → not differentiable: from the left the difference quotient tends to -Infinity
    is_differentiable(x*abs(x), 0) → differentiable: A = (0,)
    is_differentiable(abs(x)^3, 0) → differentiable: A = (0,)
    is_differentiable(abs(x)^(3/2), 0) → differentiable: A = (0,)
    is_differentiable(abs(x)^(1/2), 0) → not differentiable: from the right the difference quotient tends to +Infinity
    is_differentiable(sgn(x)*abs(x)^(1/3), 0) →
      not differentiable: from the right the difference quotient tends to +Infinity
    is_differentiable(x^(1/3), 0) → not differentiable: left of the point the function is not real
    is_differentiable(sqrt(x), 0) → not differentiable: left of the point the function is not real
    is_differentiable(sqrt(x), 4) → differentiable: A = (1/4,)
    is_differentiable(x^(3/2), 0) → not differentiable: left of the point the function is not real
    is_differentiable(sqrt(x^2), 0) → not differentiable: the derivative from the right is 1, from the left -1
    is_differentiable(max_symbolic(x, 0), 0) → not differentiable: the derivative from the right is 1, from the left 0
    is_differentiable(max_symbolic(x, x^2), 0) → not differentiable: the derivative from the right is 1, from the left 0
    is_differentiable(max_symbolic(x^2, -x^2), 0) → differentiable: A = (0,)
    is_differentiable(min_symbolic(x, 2*x), 0) → not differentiable: the derivative from the right is 1, from the left 2
    is_differentiable(piecewise(x < 0, x^2, x^3), 0) → differentiable: A = (0,)
    is_differentiable(piecewise(x < 0, -x, x), 0) →
      not differentiable: the derivative from the right is 1, from the left -1
    is_differentiable(piecewise(x < 0, sin(x), x), 0) → differentiable: A = (1,)
    is_differentiable(piecewise(x < 0, exp(x), 1+x), 0) → differentiable: A = (1,)
    is_differentiable(piecewise(x < 0, 0, 1), 0) →
      not differentiable: from the left the difference quotient tends to +Infinity
    is_differentiable(piecewise(x < 1, x^2, 2*x-1), 1) → differentiable: A = (2,)
    is_differentiable(tan(x), pi/2) → not differentiable: the function has no real value at the point
    is_differentiable(tan(x), pi/4) → differentiable: A = (2,)
    is_differentiable(log(x), 0) → not differentiable: the function has no real value at the point
    is_differentiable(log(abs(x)), 1) → differentiable: A = (1,)
    is_differentiable(1/x, 0) → not differentiable: the function has no real value at the point
    is_differentiable(gamma(x), -1) → not differentiable: the function has no real value at the point
    is_differentiable(gamma(x), 1/2) → differentiable: A = (-sqrt(pi)*(euler_gamma + 2*log(2)),)
    is_differentiable(arcsin(x), 1) → not differentiable: from the right the difference quotient is unbounded
    is_differentiable(arccos(x), 1/2) → differentiable: A = (-2/3*sqrt(3),)
    is_differentiable(cos(abs(x)), 0) → differentiable: A = (0,)
    is_differentiable(sin(abs(x)), 0) → not differentiable: the derivative from the right is 1, from the left -1
    is_differentiable(sin(x)^2*abs(x), 0) → differentiable: A = (0,)
    is_differentiable(exp(abs(x)), 0) → not differentiable: the derivative from the right is 1, from the left -1
    is_differentiable(exp(x*abs(x)), 0) → differentiable: A = (0,)
    is_differentiable(abs(sin(x)), pi) → not differentiable: the derivative from the right is 1, from the left -1
    is_differentiable(abs(sin(x))^2, pi) → differentiable: A = (0,)
    is_differentiable(x^x, 1) → differentiable: A = (1,)
    is_differentiable(heaviside(x), 0) → unknown: the value at the point is not known
    is_differentiable(x*heaviside(x), 0) → not differentiable: the derivative from the right is 1, from the left 0
    is_differentiable(x^2*heaviside(x), 0) → differentiable: A = (0,)
    is_differentiable(cos(sqrt(abs(x))), 0) →
      not differentiable: the derivative from the right is -1/2, from the left 1/2
    is_differentiable(piecewise(x == 0, 0, x^2*cos(1/x^2)), 0) → differentiable: A = (0,)
    is_differentiable(piecewise(x == 0, 0, x*arctan(1/x)), 0) →
      not differentiable: the derivative from the right is 1/2*pi, from the left -1/2*pi
    is_differentiable(piecewise(x == 0, 0, x^2*floor(1/x)), 0) → differentiable: A = (1,)
    is_differentiable(piecewise(x == 0, 0, x/(1+exp(1/x))), 0) →
      not differentiable: the derivative from the right is 0, from the left 1
    is_differentiable(erf(abs(x)), 0) →
      not differentiable: the derivative from the right is 2/sqrt(pi), from the left -2/sqrt(pi)
    is_differentiable(bessel_J(0, abs(x)), 0) → differentiable: A = (0,)
    is_differentiable(piecewise(x^2+y^2==0, 0, x*y/(x^2+y^2)), (0,0)) →
      not differentiable: the partial derivatives give A = (0, 0), but along Δ = (t, t), t → 0⁺, remainder/|Δ| tends to +Infinity
    is_differentiable(piecewise(x^2+y^2==0, 0, x^2*y/(x^4+y^2)), (0,0)) →
      not differentiable: the partial derivatives give A = (0, 0), but along Δ = (t, t), t → 0⁺, remainder/|Δ| tends to 1/2*sqrt(2)
    is_differentiable(piecewise(x^2+y^2==0, 0, x^3*y/(x^4+y^2)), (0,0)) →
      not differentiable: the partial derivatives give A = (0, 0), but along Δ = (t, t^2), t → 0⁺, remainder/|Δ| tends to 1/2
    is_differentiable(piecewise(x^2+y^2==0, 0, x^3*y^2/(x^4+y^2)), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(piecewise(x^2+y^2==0, 0, x^2*y/(x^2+y^2)), (0,0)) →
      not differentiable: the partial derivatives give A = (0, 0), but along Δ = (t, t), t → 0⁺, remainder/|Δ| tends to 1/4*sqrt(2)
    is_differentiable(piecewise(x^2+y^2==0, 0, x^2*y^2/(x^2+y^2)), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(piecewise(x^2+y^2==0, 0, x*y*(x^2-y^2)/(x^2+y^2)), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(piecewise(x^2+y^2==0, 0, (x^3-y^3)/(x^2+y^2)), (0,0)) →
      not differentiable: the partial derivatives give A = (1, -1), but along Δ = (t, -t), t → 0⁺, remainder/|Δ| tends to -1/2*sqrt(2)
    is_differentiable(piecewise(x^2+y^2==0, 0, x*y/sqrt(x^2+y^2)), (0,0)) →
      not differentiable: the partial derivatives give A = (0, 0), but along Δ = (t, t), t → 0⁺, remainder/|Δ| tends to 1/2
    is_differentiable(piecewise(x^2+y^2==0, 0, x^2*y/sqrt(x^2+y^2)), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(piecewise(x^2+y^2==0, 0, (x^2+y^2)*sin(1/sqrt(x^2+y^2))), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(piecewise(x^2+y^2==0, 0, (x^2+y^2)*sin(1/(x^2+y^2))), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(piecewise(x^2+y^2==0, 0, sqrt(x^2+y^2)*sin(1/sqrt(x^2+y^2))), (0,0)) →
      not differentiable: along the direction (1, 0) the difference quotient oscillates and has no limit
    is_differentiable(piecewise(x^2+y^2==0, 0, exp(-1/(x^2+y^2))), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(piecewise(x == 0, 0, y^2*sin(1/x)), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(piecewise(x == 0, 0, x^2*sin(1/x) + y), (0,0)) →
      not differentiable: the partial derivatives give A = (0, 0), but along Δ = (t, t), t → 0⁺, remainder/|Δ| tends to 1/2*sqrt(2)
    is_differentiable(piecewise(x == 0, 0, x^2*sin(1/x)) + y^2, (0,0)) → differentiable: A = (0, 0)
    is_differentiable(y^2*sin(1/x), (0,0), None, 0) →
      not differentiable: along Δ = (0, t), t → 0⁺, the function is not real
    is_differentiable(sqrt(abs(x*y)), (0,0)) →
      not differentiable: the partial derivatives give A = (0, 0), but along Δ = (t, t), t → 0⁺, remainder/|Δ| tends to 1/2*sqrt(2)
    is_differentiable(x*abs(y), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(abs(x)*abs(y), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(abs(x*y)^(3/4), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(abs(x)+y, (0,0)) → not differentiable: the slope along (1, 0) is 1, but along (-1, 0) it is 1
    is_differentiable(abs(x+y), (1,2)) → differentiable: A = (1, 1)
    is_differentiable(abs(x+y), (1,-1)) → not differentiable: the slope along (1, 0) is 1, but along (-1, 0) it is 1
    is_differentiable(sqrt(x^2+y^2), (0,0)) → not differentiable: the slope along (1, 0) is 1, but along (-1, 0) it is 1
    is_differentiable(sqrt(x^2+y^2), (3,4)) → differentiable: A = (3/5, 4/5)
    is_differentiable((x^2+y^2)^(3/2), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(cos(sqrt(x^2+y^2)), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(exp(sqrt(x^2+y^2)), (0,0)) →
      not differentiable: the slope along (1, 0) is 1, but along (-1, 0) it is 1
    is_differentiable(max_symbolic(x, y), (0,0)) →
      not differentiable: the slope along (1, 0) is 1, but along (-1, 0) it is 0
    is_differentiable(max_symbolic(x, y), (1,0)) → differentiable: A = (1, 0)
    is_differentiable(max_symbolic(x*y, 0), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(max_symbolic(abs(x), abs(y)), (0,0)) →
      not differentiable: the slope along (1, 0) is 1, but along (-1, 0) it is 1
    is_differentiable((x*y)^(1/3), (0,0)) →
      not differentiable: the partial derivatives give A = (0, 0), but along Δ = (t, t), t → 0⁺, remainder/|Δ| tends to +Infinity
    is_differentiable(x^2+y^2-x*y, (1,2)) → differentiable: A = (0, 3)
    is_differentiable(exp(x*y)*sin(x+y), (0,0)) → differentiable: A = (1, 1)
    is_differentiable(log(1+abs(x*y)), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(arctan2(y, x), (1,1)) → differentiable: A = (-1/2, 1/2)
    is_differentiable([x*y, x+y], (1,2)) → differentiable: A = [(2, 1), (1, 1)]
    is_differentiable([x*y, abs(x)], (0,0)) →
      not differentiable: in component 1, the slope along (1, 0) is 1, but along (-1, 0) it is 1
    is_differentiable((cos(x), sin(x)), 0) → differentiable: A = [(0,), (1,)]
    is_differentiable(piecewise(y == x^2, 1, 0), (0,0)) →
      not differentiable: along the direction (1, 0) the difference quotient tends to -Infinity
    is_differentiable(piecewise(y > 0, piecewise(y < x^2, 1, 0), 0), (0,0)) →
      not differentiable: the partial derivatives give A = (0, 0), but along Δ = (2*t, t^2), t → 0⁺, remainder/|Δ| tends to +Infinity
    is_differentiable(piecewise(x*y == 0, 0, x^2*y^2*sin(1/(x*y))), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(piecewise(x*y == 0, 0, 1), (0,0)) →
      not differentiable: the partial derivatives give A = (0, 0), but along Δ = (t, t), t → 0⁺, remainder/|Δ| tends to +Infinity
    is_differentiable(piecewise(x > y, x^2, y^2), (0,0)) → differentiable: A = (0, 0)
    is_differentiable(piecewise(x > y, x, y), (0,0)) →
      not differentiable: the slope along (1, 0) is 1, but along (-1, 0) it is 0
    is_differentiable(x*y*z/(1+x^2+y^2+z^2), (1,2,3)) → differentiable: A = (26/75, 7/75, -2/75)
    is_differentiable(piecewise(x^2+y^2+z^2==0, 0, x*y*z/(x^2+y^2+z^2)), (0,0,0)) →
      not differentiable: the partial derivatives give A = (0, 0, 0), but along Δ = (t, t, t), t → 0⁺, remainder/|Δ| tends to 1/9*sqrt(3)
    is_differentiable(piecewise(x^2+y^2+z^2==0, 0, x^2*y*z/(x^2+y^2+z^2)), (0,0,0)) → differentiable: A = (0, 0, 0)
    is_differentiable(x*y/(x^2+y^2), (0,0), None, 0) →
      not differentiable: the partial derivatives give A = (0, 0), but along Δ = (t, t), t → 0⁺, remainder/|Δ| tends to +Infinity
    is_differentiable(sin(1/x), 0) → not differentiable: the function has no real value at the point
    """#
}
