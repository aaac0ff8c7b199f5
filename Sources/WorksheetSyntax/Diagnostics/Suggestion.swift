/// The candidate nearest to a misspelled name, or nil when none is near.
///
/// Near means a Damerau–Levenshtein distance (optimal string alignment: insert, delete, replace, swap neighbours) of at most 1
/// for names of up to three letters and 2 for longer ones, and less than the length of the name. Upper and lower case
/// count half: a candidate that differs in case only is always near. Of equally near candidates the one that shares the
/// longest beginning with the name wins, then the first one.
/// Complexity: O(*candidates* × *length*²); candidates whose length differs too much are skipped.
public func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
  let letters = Array(name.unicodeScalars)
  guard letters.count <= 64 else { return nil }
  let limit = letters.count <= 3 ? 1 : 2
  var best: (candidate: String, distance: Int, shared: Int)?
  for candidate in candidates where candidate != name {
    let other = Array(candidate.unicodeScalars.prefix(70))
    guard abs(other.count - letters.count) <= limit else { continue }
    if candidate.lowercased() == name.lowercased() { return candidate }
    let distance = editDistance(letters, other)
    guard distance <= limit, distance < letters.count else { continue }
    let shared = zip(letters, other).prefix { $0 == $1 }.count
    if let best, (best.distance, -best.shared) <= (distance, -shared) { continue }
    best = (candidate, distance, shared)
  }
  return best?.candidate
}

/// The optimal string alignment distance of two words.
func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let cost = left[row] == right[column] ? 0 : 1
      var value = min(last[column] + cost, last[column + 1] + 1, current[column] + 1)
      let isSwap = row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
      if isSwap { value = min(value, beforeLast[column - 1] + 1) }
      current.append(value)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
