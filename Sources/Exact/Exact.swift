// Exact: see ARCHITECTURE.md.
