// How Simplification works
//
// Polynomial work happens at the border: an expression is read as a polynomial or a fraction of polynomials in its
// *generators* (Polynomials/), FLINT computes, and the result is written back. Generators are the maximal parts that
// are not polynomial, with their algebraic relations: i² = −1, √2² = 2, √(x+1)² = x+1, sin² = 1 − cos². Zero/ decides
// whether an expression vanishes, with three answers. Simplify/ chooses the cheapest of several equal forms.
