// Simplification: see ARCHITECTURE.md.
