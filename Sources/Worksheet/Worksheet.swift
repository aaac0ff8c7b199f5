// Worksheet: see ARCHITECTURE.md.
