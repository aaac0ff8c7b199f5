import Exact
import Expressions
import Functions
import Glibc
import Testing

@testable import Calculus

/// A law that the answers for random expressions obey, each judged by balls.
///
/// A wrong answer, an error that is no `MathError`, and an answer that takes a multiple of its budget are issues with the
/// expression. So is a law that judges next to nothing, as one without answers would hold for nothing.
struct RandomLaw {
  let name: String
  /// Draws other expressions than the laws with other numbers.
  let number: Int
  var functions = RandomExpression.functions
  /// The seconds that an answer is given.
  var allowance = 3.0

  /// What balls say of an answer.
  enum Verdict {
    case right
    case unknown
    case wrong(String)

    /// Wrong if a part is wrong, right if a part is right.
    init(_ parts: [Verdict]) {
      self = parts.reduce(.unknown) { sum, part in
        switch (sum, part) {
        case (.wrong, _), (.right, .unknown), (.right, .right): sum
        default: part
        }
      }
    }
  }

  /// How many expressions are tried; `TEST_MULTIPLIER` scales them.
  static let rounds = 100 * (environment("TEST_MULTIPLIER") ?? 1)
  /// The first seed, other for other expressions.
  static let firstSeed = environment("TEST_SEED") ?? 0

  private static func environment(_ name: String) -> Int? {
    unsafe getenv(name).flatMap { unsafe Int(String(cString: $0)) }
  }

  /// Asks for an answer about each expression, `nil` when there is none, and judges it; both get the seed.
  /// - Parameter percentage: of the rounds must end with the verdict right, at least.
  func check<Answer>(
    atLeast percentage: Int, ask: (Expr, Int, Budget) throws -> Answer?, judge: (Expr, Answer, Int) -> Verdict
  ) {
    var right = 0
    let offset = 1_000_000_000 * number
    let seeds = (RandomLaw.firstSeed..<Int.max).lazy.compactMap { seed in
      RandomExpression.expression(offset + seed, of: functions).map { (seed, $0) }
    }
    for (seed, f) in seeds.prefix(RandomLaw.rounds) {
      var journal = RandomJournal("\(name) \(seed)", "\(f)")
      switch verdict(f, seed, ask, judge, &journal) {
      case .right:
        right += 1
        journal.end("right")
      case .unknown: journal.end("unjudged")
      case .wrong(let reason):
        journal.end("wrong")
        Issue.record("\(name), seed \(seed): \(f): \(reason)")
      case nil: journal.end("unanswered")
      }
    }
    #expect(100 * right >= percentage * RandomLaw.rounds, "\(name): only \(right) answers could be judged")
  }

  private func verdict<Answer>(
    _ f: Expr, _ seed: Int, _ ask: (Expr, Int, Budget) throws -> Answer?, _ judge: (Expr, Answer, Int) -> Verdict,
    _ journal: inout RandomJournal
  ) -> Verdict? {
    let begin = RandomLaw.processorSeconds
    let answer = Result { try ask(f, seed, Budget(seconds: allowance)) }
    journal.seconds = RandomLaw.processorSeconds - begin
    // The processor's time of this thread does not depend on the load: ten times the budget is no accident.
    if journal.seconds > 10 * allowance { return .wrong("took \(journal.seconds) s") }
    switch answer {
    case .success(let answer): return answer.map { judge(f, $0, seed) }
    case .failure(let error): return error is MathError ? nil : .wrong("\(error)")
    }
  }

  private static var processorSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}
