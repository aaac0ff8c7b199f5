// How DifferentialEquations works
//
// A `DifferentialEquation` is an expression in x, y, y′, …, y⁽ⁿ⁾, each a symbol of its own. `EquationSearch` asks the methods
// of `SolutionMethod.all`, in that order; each is one file. Methods for the first order get y′ = F(x, y), those for linear
// equations the coefficients. Whatever a method answers is put into the equation, whose left side must be proved to vanish
// (`SolutionCheck`); what fails is dropped. Conditions fix the constants of the general solution afterwards.
