// How this works. `SourceText` holds the bytes of a worksheet and knows lines and columns. `Worksheet.cells(of:)` cuts it at
// the `# %%` lines. `Lexer` turns the bytes of one cell into tokens, `Parser` turns tokens into a `Tree`: flat arrays of
// trivial nodes that name each other by number, operands always before the node that uses them, so neither freeing nor
// walking a tree of any depth needs the machine's stack. Nothing here throws: what is wrong is told by `Diagnostic` values,
// which all come from one catalogue, and the rest of the text is parsed nevertheless.
