/// An upright name: that of a function.
struct Name: Sendable, Hashable {
  let text: String
  let latex: String?

  init(_ text: String, latex: String? = nil) {
    self.text = text
    self.latex = latex
  }
}
