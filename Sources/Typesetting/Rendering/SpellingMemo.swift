/// Spellings of names, each worked out once.
struct SpellingMemo<Written: Hashable> {
  private let spell: (Written) -> String
  private var known: [Written: String] = [:]

  init(_ spell: @escaping (Written) -> String) { self.spell = spell }

  subscript(name: Written) -> String {
    mutating get {
      if let spelling = known[name] { return spelling }
      let spelling = spell(name)
      known[name] = spelling
      return spelling
    }
  }
}
