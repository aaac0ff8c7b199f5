// WorksheetSyntax: see ARCHITECTURE.md.
