import KernelProtocol
import WorksheetSyntax

@testable import Worksheet

/// What cells show, as one text: printed text, plain forms of displays, and `Name: message` of errors.
func shown(_ cells: String..., dialect: Dialect = .sage, limits: Limits = Limits(), seconds: Double = 60) -> String {
  var text = ""
  let session = Session(dialect: dialect, limits: limits, clock: { 1_000_000_000 }) { output in
    switch output {
    case .stream(_, let part): text += part
    case .display(let bundle), .result(let bundle, _): text += (bundle.plain ?? "") + "\n"
    case .error(let report): text += report.message.isEmpty ? "\(report.name)\n" : "\(report.name): \(report.message)\n"
    case .warning(let part): text += "warning: \(part)\n"
    case .clear: break
    }
  }
  for cell in cells { session.run(cell, seconds: seconds) }
  return text
}
