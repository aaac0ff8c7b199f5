/// Names that mean something in some places only.
struct SoftKeywords: Sendable {
  let print: UInt32
  let exec: UInt32
  let load: UInt32
  let attach: UInt32
  let match: UInt32
  let `case`: UInt32
  let underscore: UInt32

  init(_ texts: inout TextTable) {
    print = texts.intern(Array("print".utf8))
    exec = texts.intern(Array("exec".utf8))
    load = texts.intern(Array("load".utf8))
    attach = texts.intern(Array("attach".utf8))
    match = texts.intern(Array("match".utf8))
    `case` = texts.intern(Array("case".utf8))
    underscore = texts.intern(Array("_".utf8))
  }

  /// Whether the text may begin a simple statement of its own.
  func beginStatement(_ text: UInt32) -> Bool { text >= print && text <= attach }
}
