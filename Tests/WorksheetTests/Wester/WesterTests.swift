import Testing

@Suite("Wester's review") struct WesterTests {
  @Test("every line is a case, and no two have the same number")
  func lines() {
    #expect(WesterRow.all.count == WesterRow.lines.count)
    #expect(Set(WesterRow.all.map(\.id)).count == WesterRow.all.count)
    #expect(WesterRow.all.count > 250)
  }

  @Test("what is said to be solved is solved, and the answer is proved", arguments: WesterRow.all.filter(\.isOurs))
  func solved(row: WesterRow) { #expect(row.outcome == "solved") }

  @Test("what is not solved stays open: never a wrong answer", arguments: WesterRow.all.filter { !$0.isOurs })
  func open(row: WesterRow) {
    #expect(row.outcome == "open", "if it is `solved`, say so in Tests/Golden/Wester/cases.txt")
  }

  @Test("as many as SageMath 9.5 in each group", arguments: Set(WesterRow.all.compactMap(\.id.first)).sorted())
  func score(group: Character) {
    let rows = WesterRow.all.filter { $0.id.first == group }
    #expect(rows.count(where: \.isOurs) >= rows.count(where: \.isSages))
  }
}
