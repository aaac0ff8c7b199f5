// How Equations works
//
// A linear system is a `LinearSystem`; its `solved()` says which of the three cases holds. One equation in one unknown
// goes through `EquationSolver`: one fraction, the numerator factored over ℚ, each factor read as a polynomial in x or
// in one part that contains x (`Kernel`), its roots found by radicals (`RadicalRoots`) and the part inverted
// (`Inversion`). Nothing leaves the solver before it was substituted and proved; what is not proved stays implicit.
