import Testing

@testable import Plotting

@Suite("Ticks")
struct TicksTests {
  struct Case: CustomTestStringConvertible {
    let range: Extent
    let labels: [String]
    let multiplier: String?
    var testDescription: String { "\(range.lower)…\(range.upper)" }
    init(_ lower: Double, _ upper: Double, _ labels: String, _ multiplier: String? = nil) {
      range = Extent(lower, upper)
      self.labels = labels.split(separator: " ").map(String.init)
      self.multiplier = multiplier
    }
  }

  private func labels(_ ticks: TickSet) -> [String] { ticks.ticks.compactMap { $0.label?.plain } }

  @Test(
    "labels are round, short and as many as fit",
    arguments: [
      Case(-3, 3, "−3 −2 −1 0 1 2 3"), Case(0, 1, "0 0.2 0.4 0.6 0.8 1"),
      Case(-5000, 5000, "−4000 −2000 0 2000 4000"), Case(0, 0.05, "0 0.01 0.02 0.03 0.04 0.05"),
      Case(0, 5.6e8, "0 1 2 3 4 5", "×108"), Case(0, 3e-7, "0 0.5 1 1.5 2 2.5 3", "×10−7"),
      Case(1000, 1003, "1000 1000.5 1001 1001.5 1002 1002.5 1003"), Case(-0.3, 0.1, "−0.3 −0.2 −0.1 0 0.1"),
      Case(99_999, 100_001, "99999 99999.5 100000 100000.5 100001"),
      Case(1e8, 1e8 + 1, "0 0.2 0.4 0.6 0.8 1", " + 108"),
    ])
  func decimalLabels(_ row: Case) {
    let ticks = Ticks.make(
      row.range, scale: .linear, length: 350, spacing: 50, places: .automatic, format: .decimal)
    #expect(labels(ticks) == row.labels)
    #expect(ticks.ticks.count < 12)
    if row.multiplier != nil { #expect(ticks.multiplier?.plain == row.multiplier) }
  }

  @Test("ticks lie in the range, ascend and stay few, over ranges of every size")
  func laws() {
    var random = SplitMix(seed: 7)
    for _ in 0..<500 {
      let size = NumberText.powerOfTen(Int(random.next() * 600) - 300)
      let lower = (random.next() - 0.5) * size
      let range = Extent(lower, lower + size * random.next() + size * 1e-6)
      let ticks = Ticks.make(range, scale: .linear, length: 500, spacing: 50, places: .automatic, format: .decimal)
      let slack = range.length * 1e-6
      #expect(ticks.ticks.allSatisfy { $0.value >= range.lower - slack && $0.value <= range.upper + slack })
      #expect(zip(ticks.ticks, ticks.ticks.dropFirst()).allSatisfy { $0.value < $1.value })
      #expect((2...12).contains(ticks.ticks.count))
      #expect(Set(labels(ticks)).count == ticks.ticks.count)
    }
  }

  @Test("multiples of π are written as people write them")
  func multiplesOfPi() {
    let format = TickFormat.multiples(of: .pi, symbol: "π")
    let ticks = Ticks.make(
      Extent(-2 * .pi, 2 * .pi), scale: .linear, length: 500, spacing: 50, places: .automatic, format: format)
    #expect(labels(ticks) == ["−2π", "−3π/2", "−π", "−π/2", "0", "π/2", "π", "3π/2", "2π"])
    let thirds = Ticks.make(
      Extent(0, .pi), scale: .linear, length: 500, spacing: 50, places: .every(.pi / 3), format: format)
    #expect(labels(thirds) == ["0", "π/3", "2π/3", "π"])
  }

  @Test("logarithmic axes show powers, and minor ticks between them")
  func logarithmic() {
    let ticks = Ticks.make(
      Extent(1e-3, 1), scale: .logarithmic(base: 10), length: 500, spacing: 50, places: .automatic, format: .decimal)
    #expect(labels(ticks) == ["10−3", "10−2", "10−1", "100"])
    #expect(ticks.ticks.count == 4 + 3 * 8)
    let wide = Ticks.make(
      Extent(1e-300, 1e300), scale: .logarithmic(base: 10), length: 500, spacing: 50, places: .automatic,
      format: .decimal)
    #expect((2...13).contains(labels(wide).count))
    let narrow = Ticks.make(
      Extent(2, 6), scale: .logarithmic(base: 10), length: 500, spacing: 50, places: .automatic, format: .decimal)
    #expect(labels(narrow).count >= 3)
  }

  @Test("steps far too small give no ticks instead of millions")
  func absurdSteps() {
    let ticks = Ticks.make(
      Extent(0, 1), scale: .linear, length: 500, spacing: 50, places: .every(1e-9), format: .decimal)
    #expect(ticks.ticks.isEmpty)
  }
}
