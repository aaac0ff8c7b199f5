// How this works
//
// A `Session` runs cells. A cell is parsed (WorksheetSyntax), its names are resolved (`ScopeAnalysis`), and it is
// translated to bytecode (`Compiler` → `Code`): globals, local variables and closure cells have numbered slots. The
// machine (`Interpreter.run`) works on frames on the heap: a call of a user's function pushes a frame, a generator is
// a frame that waits, deep recursion ends at a counted limit. Native recursion (a built-in that calls back, structures in
// structures) is counted as well, and everything runs on a thread with a large stack.
//
// Values are one enum of 16 bytes (`Value`). Foreign kinds — symbolic expressions, pictures, arrays — are subclasses of
// `WorksheetObject`. Built-ins, methods and modules are records (`Builtin`, `NativeModule`) in tables: a new built-in is one
// record in its own file and one line in `Catalogue+Builtins.swift`; a new module is one file and one line in
// `Modules.swift`. What the syntax makes of expressions stands in `SymbolicSyntax`.
//
// Errors of a program are exceptions of the language (`Raised`); any `MathError` that a built-in throws becomes one. The
// user's wish to stop (`Stopped`) is not: no `except` holds it back.
