// Balls: see ARCHITECTURE.md.
