import ArgumentParser
import Glibc

/// The command `impulse`: subcommands only, each in a file of its own.
@main
struct Impulse: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "impulse",
    abstract: "Runs Sage-style mathematics worksheets: fast, exact, and with proved bounds.",
    usage: "impulse <command> …",
    discussion: """
      EXAMPLES
        impulse run heat.sage                    text here, pictures to heat-1.svg, heat-2.svg, …
        impulse run heat.sage --html             one self-contained page, heat.html
        impulse eval 'integrate(x^2, x); diff(sin(x)^2, x)'
        echo 'factor(2^64 - 1)' | impulse eval
        impulse repl
        impulse doctor                           what is installed, what is missing

      EXIT STATUS
        0 when all cells ran, 1 after an error in a worksheet, 2 for wrong use, 130 when interrupted.
      """,
    version: "impulse \(version)",
    subcommands: [RunCommand.self, EvalCommand.self, ReplCommand.self, DoctorCommand.self],
    defaultSubcommand: RunCommand.self
  )

  /// Parses the arguments and runs the command; wrong use ends with exit status 2.
  static func main() {
    Console.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try parseAsRoot(arguments.isEmpty ? ["--help"] : arguments)
      try command.run()
    } catch let problem as UsageProblem {
      Console.complain("impulse: \(problem.sentence)")
      Console.exit(2)
    } catch {
      leave(with: error)
    }
    Console.exit(0)
  }

  /// What ArgumentParser has to say: help and versions to standard output, wrong use to standard error.
  private static func leave(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess {
      Console.print(message + "\n")
    } else if !message.isEmpty {
      Console.complain(message)
    }
    Console.exit(code == .validationFailure ? 2 : code.rawValue)
  }
}

/// Wrong use, told in one sentence before anything runs.
struct UsageProblem: Error {
  let sentence: String

  init(_ sentence: String) { self.sentence = sentence }
}
