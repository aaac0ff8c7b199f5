// Plotting: see ARCHITECTURE.md.
