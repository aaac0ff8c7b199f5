import KernelProtocol
import Testing

@testable import ImpulseCommand

struct PageTests {
  private func page(_ outputs: [CellOutput], code: String = "x", title: String = "t") -> String {
    var page = Page(title: title)
    page.addCode(SheetCell(number: 1, kind: .code, title: "", text: code), outputs: outputs)
    return page.html
  }

  @Test("code, printed text, errors, warnings and titles are escaped")
  func escapes() {
    let bad = "<img src=x onerror=alert(1)>"
    let html = page(
      [
        .printed(bad), .warning(bad), .error(ErrorReport(name: bad, message: bad)), .display(DisplayBundle(plain: bad)),
      ],
      code: bad, title: bad)
    #expect(!html.contains("<img"))
  }

  @Test("a page loads nothing and runs no script")
  func isSelfContained() {
    let html = page([.display(DisplayBundle(plain: "p").with(.html, "<b>h</b>"))])
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("<b>h</b>"))
    for needle in ["<script", "<link", "@import", "url("] { #expect(!html.contains(needle)) }
  }

  @Test("the richest form is shown, plain text as the last resort")
  func forms() {
    let all = DisplayBundle(plain: "PLAIN").with(.mathML, "<math>M</math>").with(.svg, "<svg></svg>")
    #expect(page([.display(all)]).contains("<figure><svg></svg></figure>"))
    #expect(page([.display(DisplayBundle(plain: "P").with(.mathML, "<math>M</math>"))]).contains("<math>M</math>"))
    #expect(page([.display(DisplayBundle(plain: "P"))]).contains("<pre>P</pre>"))
    var picture = DisplayBundle(plain: "a \"picture\"")
    picture[.png] = .bytes([1, 2, 3])
    #expect(
      page([.display(picture)]).contains("<img alt=\"a &quot;picture&quot;\" src=\"data:image/png;base64,AQID\">"))
  }

  @Test("neighbouring prints share a block, and what was cleared is gone")
  func joining() {
    #expect(page([.printed("a"), .printed("b\n")]).contains("<pre class=\"out\">ab\n</pre>"))
    let cleared = page([.printed("gone"), .clear(wait: false), .printed("kept")])
    #expect(!cleared.contains("gone") && cleared.contains("kept"))
  }

  @Test("blank lines around code are left out, blank lines inside stay")
  func blankEnds() {
    #expect(Page.withoutBlankEnds("\n  \n  a\n\nb\n\n") == "  a\n\nb")
    #expect(Page.withoutBlankEnds("\n\n").isEmpty)
  }
}
