// How this works. A `Graphics` is a list of primitives and options. Builders (`Graphics.plot`, `.points`, `.matrix`, …)
// make it from functions and data; functions are sampled by `CurveSampler`, which uses enclosures to find every spike.
// `figure()` lays it out (`FigureLayout`), writes SVG (`FigureRenderer`), and PNG or PDF come from librsvg (`Rasterizer`).
