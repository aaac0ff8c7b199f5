// How Expressions works
//
// An `Expr` is a four-byte handle on an interned node (Arena/). Building an expression goes through two doors:
// the operators and `Expr.sum`, `product`, `power`, which canonicalise (Canonical/), and the interning of a list of
// pairs that is canonical already. Sums are lists of (number, term) and products lists of (base, exponent), both
// sorted by a hash of their structure, so that like terms meet by merging and the order never depends on history.
// Reading goes through `node`; `fold` computes bottom-up over shared subexpressions without recursion (Traversal/).
// A named function is one record, `FunctionSpec` (Function/); what is known of symbols is an `Assumptions` value.
