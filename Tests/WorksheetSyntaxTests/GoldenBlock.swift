import TestSupport
import WorksheetSyntax

extension GoldenFile.Block {
  var dialect: Dialect { name.hasSuffix("[python]") ? .python : .sage }

  /// The source; `⟦ff⟧` stands for one byte.
  var text: SourceText {
    var bytes: [UInt8] = []
    var rest = source[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
      bytes += Array(rest[..<open].utf8)
      bytes.append(UInt8(rest[rest.index(after: open)..<close], radix: 16) ?? 0)
      rest = rest[rest.index(after: close)...]
    }
    return SourceText(bytes: bytes + Array(rest.utf8), name: "worksheet.sage")
  }
}
