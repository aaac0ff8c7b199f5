// Expressions: see ARCHITECTURE.md.
