// Impulse: see ARCHITECTURE.md.
