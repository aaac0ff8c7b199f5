/// What decides the place of a factor in a product, of a term in a sum, of a variable among those of a sum: a list of
/// numbers and names in an order-preserving code, which lies in ``SortKeyWords``.
struct SortKey {
  fileprivate var start = 0
  fileprivate var end = 0
  /// The number of entries.
  private(set) var count = 0

  /// The key of no entry.
  static let empty = SortKey()

  fileprivate init() {}
  fileprivate init(_ range: Range<Int>, count: Int) {
    (start, end, self.count) = (range.lowerBound, range.upperBound, count)
  }
}

/// The words of all keys, one after another.
///
/// Keys compare as the lists do, entry by entry: a number before a name, and a list that ends first before a longer one.
/// A number is one word, in unsigned order; a name is the word above all of these and its UTF-8 bytes, eight to a word,
/// filled up with zeros, of which there is at least one.
struct SortKeyWords {
  private var words: [UInt64] = []
  private var start = 0
  /// The number of entries of the key that is being written.
  private(set) var count = 0

  mutating func append(_ number: Double) {
    let bits = (number + 0).bitPattern  // −0 counts as 0
    words.append(bits >> 63 == 0 ? bits | 1 << 63 : ~bits)
    count += 1
  }

  mutating func append(_ name: String) {
    words.append(.max)
    var (word, free) = (UInt64(0), 64)
    for byte in name.utf8 {
      free -= 8
      word |= UInt64(byte) << free
      if free == 0 {
        words.append(word)
        (word, free) = (0, 64)
      }
    }
    words.append(word)
    count += 1
  }

  mutating func append(_ key: SortKey) {
    for i in key.start..<key.end { words.append(words[i]) }
    count += key.count
  }

  /// Ends the key that is being written; the next one begins.
  mutating func finished() -> SortKey {
    defer { (start, count) = (words.count, 0) }
    return SortKey(start..<words.count, count: count)
  }

  /// Whether `a` stands before `b`.
  func precedes(_ a: SortKey, _ b: SortKey) -> Bool {
    for i in 0..<min(a.end - a.start, b.end - b.start) {
      let (x, y) = (words[a.start + i], words[b.start + i])
      if x != y { return x < y }
    }
    return a.end - a.start < b.end - b.start
  }
}

extension SortKeyWords {
  /// The kinds of factors, in printing order, which is SageMath's but for the last: differentials such as dx.
  ///
  /// Powers of e are functions by the name of e; derivatives are those of undefined functions.
  enum Rank: Double { case number, constant, sum, symbol, function, derivative, differential }

  /// What the key of a factor of a kind begins with; factors of the same kind are ordered by name.
  mutating func append(_ rank: Rank, _ name: String = "") {
    append(rank.rawValue)
    append(name)
  }
}
