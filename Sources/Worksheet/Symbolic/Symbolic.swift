internal import Expressions

// How symbolic mathematics reaches the worksheet language
//
// An `ExpressionObject` (Expressions/) carries a handle of the kernel; a callable function `f(x) = …` is one with
// parameters, an equation is a call of a relation. Values become expressions with `Value.expression` and numbers come
// back with `Value(number:)`. Truth is proved (Proof.swift), never guessed. Functions/ makes a built-in of every
// function of the catalogue, Methods/ holds what expressions can do, Numerics/ gives digits and integrals, and
// Assuming/ what the session knows about its symbols. Everything enters through `SymbolicSyntax` and `Catalogue`.

/// What a session knows about its symbols.
struct SymbolicState {
  var assumptions = Assumptions()
  /// How long one search may take.
  var seconds = 30.0
  /// Whether a function of the user is being traced with symbols for its arguments: a truth or a number that depends
  /// on them ends the trace.
  var isTracing = false
  /// Whether the trace ended that way.
  var isUndecided = false
}

extension Interpreter {
  /// Ends the trace that runs; no handler of the language catches this.
  func undecidedTrace() -> Stopped {
    symbolic.isUndecided = true
    return Stopped(message: "the value depends on a variable")
  }
}
