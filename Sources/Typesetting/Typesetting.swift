// How Typesetting works
//
// An expression becomes a `Notation`, the tree of what is written (Building/), with terms and factors in the order of
// SageMath (Ordering/). A notation is one flat list: every group is opened, followed by its parts, and closed. So
// nothing recurses, however deep the expression. One loop walks the list (Rendering/Rendering.swift) and asks a
// style, plain text, LaTeX or MathML, what to write before, between and after the parts; the style also decides where
// precedence needs parentheses. Output beyond a limit is elided while the notation is built.
