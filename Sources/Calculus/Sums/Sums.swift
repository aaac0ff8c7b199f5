// How Sums works
//
// `SumSearch` looks for the value of a sum with the methods of `SummationMethod.all`, in that order; each method is one
// file. Gosper's algorithm decides sums of hypergeometric terms whose antidifference is hypergeometric too; Zeilberger's
// finds a recurrence where the bounds are natural; partial fractions give digamma and zeta values; a table of
// hypergeometric series gives the rest. Whether an infinite sum converges is decided first (`SumGrowth`). Whatever a
// method answers is compared with explicit sums, or with accelerated partial sums, before anybody sees it (`SumCheck`).
