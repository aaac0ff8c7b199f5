import Exact
import Testing

@Suite("Budget and Truth", .serialized) struct BudgetTests {
  @Test("the step after the last allowed one throws")
  func steps() throws {
    let budget = Budget(steps: 3)
    try budget.spend(3)
    #expect(throws: MathError.self) { try budget.spend() }
  }

  @Test("time that is up stops a loop")
  func time() {
    let budget = Budget(seconds: 0)
    #expect(throws: MathError.self) { while true { try budget.spend() } }
    #expect(throws: MathError.self) { try budget.check() }
    #expect(budget.remainingSeconds == 0)
  }

  @Test("cancellation stops a loop")
  func cancellation() {
    let budget = Budget()
    budget.cancel()
    #expect(throws: MathError.interrupted) { try budget.spend() }
  }

  @Test("a share counts for the whole, and ends with it")
  func shares() throws {
    let whole = Budget(steps: 5)
    let share = whole.slice(steps: 3)
    try share.spend(3)
    #expect(whole.stepsUsed == 3)
    #expect(throws: MathError.self) { try share.spend() }
    let second = whole.slice()
    #expect(throws: MathError.self) { try second.spend(2) }
    let third = Budget()
    let part = third.slice(seconds: 1000)
    third.cancel()
    #expect(throws: MathError.interrupted) { try part.spend() }
  }

  @Test("three-valued logic is Kleene's", arguments: [Truth.yes, .no, .unknown], [Truth.yes, .no, .unknown])
  func kleene(x: Truth, y: Truth) {
    #expect(x.and(y) == y.and(x))
    #expect(x.or(y) == x.not.and(y.not).not)
    #expect(x.and(.no) == .no)
    #expect(x.or(.yes) == .yes)
    #expect(x.not.not == x)
  }
}
