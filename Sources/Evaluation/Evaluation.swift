// Evaluation: see ARCHITECTURE.md.
