import Testing

@testable import ImpulseCommand

struct HighlighterTests {
  struct Case: Sendable {
    let code: String
    let html: String
  }

  @Test(
    "words are marked by what they are",
    arguments: [
      Case(code: "for x in y:", html: #"<span class="k">for</span> x <span class="k">in</span> y:"#),
      Case(code: "diff(f)", html: #"<span class="f">diff</span>(f)"#),
      Case(code: "a = 1.5e-3+2", html: #"a = <span class="n">1.5e-3</span>+<span class="n">2</span>"#),
      Case(code: "[1..n]", html: #"[<span class="n">1</span>..n]"#),
      Case(code: "pi*x_1", html: #"<span class="n">pi</span>*x_1"#),
      Case(code: "x # a < b", html: ##"x <span class="c"># a &lt; b</span>"##),
      Case(
        code: #"f"{x}" + 'it\'s'"#,
        html: #"<span class="s">f&quot;{x}&quot;</span> + <span class="s">&#39;it\&#39;s&#39;</span>"#),
      Case(code: "'open\nx", html: "<span class=\"s\">&#39;open</span>\nx"),
      Case(code: "\"\"\"a\n'b\"\"\"c", html: "<span class=\"s\">&quot;&quot;&quot;a\n&#39;b&quot;&quot;&quot;</span>c"),
      Case(code: "\\", html: "\\"),
      Case(code: "'\\", html: "<span class=\"s\">&#39;\\</span>"),
      Case(code: "δ(x)", html: #"<span class="f">δ</span>(x)"#),
    ])
  func marks(_ test: Case) {
    #expect(Highlighter.html(test.code) == test.html)
  }

  @Test("without its tags the page holds the code itself", arguments: 0..<200)
  func nothingIsLost(_ seed: Int) {
    let alphabet = Array("ab1.e+-'\"\\#\n (){}<>&rf_δ")
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
    let code = String(
      (0..<40).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return alphabet[Int(state >> 33) % alphabet.count]
      })
    var html = Highlighter.html(code)
    for style in ["c", "s", "n", "k", "f"] { html = html.replacing("<span class=\"\(style)\">", with: "") }
    #expect(html.replacing("</span>", with: "") == HTML.escaped(code))
  }
}
