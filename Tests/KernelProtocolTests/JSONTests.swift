import KernelProtocol
import Testing

struct JSONTests {
  struct Case: Sendable {
    let value: JSON
    let line: String
  }

  @Test(
    "each value has one spelling",
    arguments: [
      Case(value: .null, line: "null"),
      Case(value: true, line: "true"),
      Case(value: -12, line: "-12"),
      Case(value: .integer(.min), line: "-9223372036854775808"),
      Case(value: "", line: #""""#),
      Case(value: .array([]), line: "[]"),
      Case(value: [:], line: "{}"),
      Case(value: ["b": 1, "a": .array([2, .null])], line: #"{"b":1,"a":[2,null]}"#),
    ])
  func spelling(_ test: Case) {
    #expect(test.value.line == test.line)
  }

  @Test(
    "strings are escaped where RFC 8259 and line readers need it",
    arguments: [
      Case(value: "a\"b\\c", line: #""a\"b\\c""#),
      Case(value: "\n\r\t", line: #""\n\r\t""#),
      Case(value: "\u{0}\u{1B}\u{7F}", line: #""\u0000\u001b\u007f""#),
      Case(value: "\u{2028}\u{2029}\u{85}", line: #""\u2028\u2029\u0085""#),
      Case(value: "\r\n", line: #""\r\n""#),
      Case(value: "δ′ 𝔸 é", line: #""δ′ 𝔸 é""#),
      Case(value: "</script>", line: #""</script>""#),
    ])
  func escapes(_ test: Case) {
    #expect(test.value.line == test.line)
  }

  @Test("a line never holds a line end, whatever the text")
  func oneLine() {
    for code in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let line = JSON.string(String(scalar)).line
      let breaks = line.contains { $0.isNewline }
      #expect(!breaks)
    }
  }

  @Test(
    "base64 agrees with the vectors of RFC 4648 §10",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func base64(_ text: String, _ expected: String) {
    #expect(Base64.encode(Array(text.utf8)) == expected)
  }

  @Test("base64 uses the whole alphabet")
  func base64Alphabet() {
    #expect(Base64.encode([0xFB, 0xFF, 0xBF, 0x00]) == "+/+/AA==")
  }
}
