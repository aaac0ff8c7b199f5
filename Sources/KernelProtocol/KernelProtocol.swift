// How this works
//
// A running cell emits `CellOutput` events; every front end (terminal, page, `--json`, later Jupyter) draws the same
// events in its own way. What a value looks like is a `DisplayBundle`: the same value as plain text, LaTeX, MathML, SVG…,
// of which a front end takes the richest form that it understands. The module knows no socket, no clock and nothing of
// ours: events in, bytes out.
