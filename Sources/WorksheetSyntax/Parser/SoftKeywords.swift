/// Names that mean something at the start of a statement only.
struct SoftKeywords: Sendable {
  let print: UInt32
  let exec: UInt32
  let load: UInt32
  let attach: UInt32
  let match: UInt32

  init(_ texts: inout TextTable) {
    print = texts.intern(Array("print".utf8))
    exec = texts.intern(Array("exec".utf8))
    load = texts.intern(Array("load".utf8))
    attach = texts.intern(Array("attach".utf8))
    match = texts.intern(Array("match".utf8))
  }

  func contains(_ text: UInt32) -> Bool { text >= print && text <= match }
}
