// Calculus: see ARCHITECTURE.md.
