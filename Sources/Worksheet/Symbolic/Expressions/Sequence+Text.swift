internal import Expressions
internal import Typesetting

extension Sequence {
  /// The elements in the order in which expressions of theirs are written: an order that users see.
  func sorted(byText expression: (Element) -> Expr) -> [Element] {
    map { (element: $0, text: expression($0).text(limit: 1000)) }.sorted { $0.text < $1.text }.map(\.element)
  }
}
