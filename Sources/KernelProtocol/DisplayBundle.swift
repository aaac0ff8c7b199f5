/// One value in every form a front end may show: media type ↦ payload, in the order of insertion.
///
/// The order is part of the value: bundles are written as they were built, so equal sessions write equal lines.
/// A front end shows the richest form that it understands; every bundle should hold `text/plain` as the last resort.
public struct DisplayBundle: Hashable, Sendable {
  /// One form of the value.
  public struct Form: Hashable, Sendable {
    /// What the payload is.
    public let type: MediaType
    /// The payload.
    public let payload: Payload
  }

  /// The forms, in the order of insertion, no media type twice.
  public private(set) var forms: [Form] = []

  /// An empty bundle.
  public init() {}

  /// A bundle with a plain text and nothing else.
  public init(plain text: String) { self[.plainText] = .text(text) }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { forms.isEmpty }

  /// The payload of a media type; setting it replaces in place or appends, `nil` removes.
  public subscript(type: MediaType) -> Payload? {
    get { forms.first { $0.type == type }?.payload }
    set {
      let place = forms.firstIndex { $0.type == type }
      switch (place, newValue) {
      case (let place?, let payload?): forms[place] = Form(type: type, payload: payload)
      case (let place?, nil): forms.remove(at: place)
      case (nil, let payload?): forms.append(Form(type: type, payload: payload))
      case (nil, nil): break
      }
    }
  }

  /// The text of a media type, `nil` when it is absent or not text.
  public func text(_ type: MediaType) -> String? { self[type]?.text }

  /// This bundle with one more form.
  public func with(_ type: MediaType, _ text: String) -> DisplayBundle {
    var copy = self
    copy[type] = .text(text)
    return copy
  }

  /// The plain text, `nil` when the bundle has none.
  public var plain: String? { text(.plainText) }
  /// The LaTeX, `nil` when the bundle has none.
  public var latex: String? { text(.latex) }
  /// The fragment of HTML, `nil` when the bundle has none.
  public var html: String? { text(.html) }
  /// The MathML, `nil` when the bundle has none.
  public var mathML: String? { text(.mathML) }
  /// The SVG picture, `nil` when the bundle has none.
  public var svg: String? { text(.svg) }
}
