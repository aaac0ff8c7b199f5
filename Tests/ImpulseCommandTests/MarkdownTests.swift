import Testing

@testable import ImpulseCommand

struct MarkdownTests {
  struct Case: Sendable {
    let text: String
    let html: String
  }

  @Test(
    "the marks that worksheets use become tags",
    arguments: [
      Case(text: "# The heat kernel", html: "<h1>The heat kernel</h1>\n"),
      Case(text: "###### six", html: "<h6>six</h6>\n"),
      Case(text: "a\nb\n\nc", html: "<p>a\nb</p>\n<p>c</p>\n"),
      Case(text: "- one\n- two\n  more\n", html: "<ul>\n<li>one</li>\n<li>two more</li>\n</ul>\n"),
      Case(text: "1. one\n2. two", html: "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n"),
      Case(
        text: "`a<b` **strong *both*** *em*",
        html: "<p><code>a&lt;b</code> <strong>strong *both</strong>* <em>em</em></p>\n"),
      Case(text: "[a](https://b.org/?c&d)", html: "<p><a href=\"https://b.org/?c&amp;d\">a</a></p>\n"),
      Case(text: "```\nx = 1\n```", html: "<pre class=\"code\">x = <span class=\"n\">1</span></pre>\n"),
    ])
  func tags(_ test: Case) {
    #expect(Markdown.html(test.text) == test.html)
  }

  @Test(
    "what does not close, or is no web address, is text",
    arguments: [
      Case(text: "2 * 3 * 4", html: "<p>2 * 3 * 4</p>\n"),
      Case(text: "a ` b", html: "<p>a ` b</p>\n"),
      Case(text: "[a](javascript:alert(1))", html: "<p>[a](javascript:alert(1))</p>\n"),
      Case(text: "<script>", html: "<p>&lt;script&gt;</p>\n"),
      Case(text: "```\nopen", html: "<pre class=\"code\">open</pre>\n"),
      Case(text: "", html: ""),
    ])
  func text(_ test: Case) {
    #expect(Markdown.html(test.text) == test.html)
  }

  @Test("long lines of open marks end", arguments: ["[", "a`", "*", "**a ", "[a]("])
  func openMarks(_ mark: String) {
    let html = Markdown.html(String(repeating: mark, count: 5000))
    #expect(html.hasPrefix("<p>"))
  }
}
