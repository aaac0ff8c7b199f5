import ArgumentParser
import Evaluation
import Exact
import Plotting

/// `impulse doctor`
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what Impulse finds on this machine, what is missing, and what to do.",
    discussion: """
      `./impulse doctor`, in a clone, looks at Swift and Debian's packages first. Exit status 2 when something is missing.
      """
  )

  func run() throws {
    let findings = Finding.all
    for finding in findings { Console.print(finding.text) }
    if findings.contains(where: { $0.remedy != nil }) { throw ExitCode(2) }
  }
}

/// One part of the machine: what is there, or what to do.
private struct Finding {
  let part: String
  let remedy: String?

  static var all: [Finding] {
    [
      Finding("impulse \(Impulse.version)"),
      Finding(Libraries.versions.map { "\($0.name) \($0.version)" }.joined(separator: ", ")),
      vectors, pictures, Finding("line editing: libedit \(LineEditor.libraryVersion)"),
    ]
  }

  private init(_ part: String, remedy: String? = nil) { (self.part, self.remedy) = (part, remedy) }

  var text: String {
    let line = "\(remedy == nil ? "ok      " : "missing ")  \(part)\n"
    return line + (remedy.map { "          \($0)\n" } ?? "")
  }

  private static var vectors: Finding {
    let bits = VectorUnit.width
    let name = [512: "AVX-512", 256: "AVX2"][bits] ?? "no vectors"
    return Finding("arrays: \(name), \(bits / 64) number\(bits == 64 ? "" : "s") at once")
  }

  /// A picture is drawn: librsvg and cairo are looked for at the first one.
  private static var pictures: Finding {
    let svg = #"<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>"#
    do throws(PlottingError) {
      _ = try Rasterizer.png(svg: svg, width: 8, height: 8)
      return Finding("PNG and PDF: librsvg and cairo")
    } catch {
      return Finding(
        "PNG and PDF: \(error.message) (SVG works)", remedy: error.hint ?? "apt-get install librsvg2-2 libcairo2")
    }
  }
}
