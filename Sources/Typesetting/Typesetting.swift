// Typesetting: see ARCHITECTURE.md.
