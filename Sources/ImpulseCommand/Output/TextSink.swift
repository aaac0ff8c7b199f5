import KernelProtocol

/// Text to the terminal, pictures to files.
final class TextSink: CellSink {
  private let pictures: PictureWriter

  init(pictures: PictureWriter) { self.pictures = pictures }

  func begin(_ cell: SheetCell) {}

  func show(_ output: CellOutput, of cell: SheetCell) throws {
    switch output {
    case .stream(.stdout, let text): Console.print(text)
    case .stream(.stderr, let text): Console.complain(text, newline: false)
    case .display(let bundle), .result(let bundle, _): try show(bundle)
    case .warning(let text): Console.complain(Message.warning(text))
    case .error(let report): Console.complain(Message.error(report.rendered))
    case .clear: break
    }
  }

  func end() {}

  private func show(_ bundle: DisplayBundle) throws {
    if let path = try pictures.write(bundle) {
      Console.print("[picture: \(path)]\n")
    } else if let text = bundle.plain {
      Console.print(text + "\n")
    }
  }
}

/// Messages for a person at a terminal.
enum Message {
  /// A report of an error, its first word red.
  static func error(_ rendered: String) -> String {
    guard Console.colorsErrors, let colon = rendered.firstIndex(of: ":") else { return rendered }
    return "\u{1B}[1;31m\(rendered[..<colon])\u{1B}[0m\(rendered[colon...])"
  }

  /// A doubt, opened by a yellow `warning:`.
  static func warning(_ text: String) -> String {
    Console.colorsErrors ? "\u{1B}[1;33mwarning\u{1B}[0m: \(text)" : "warning: \(text)"
  }
}
