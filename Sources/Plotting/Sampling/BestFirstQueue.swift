/// A binary heap: the element with the largest priority first, and of equal ones the one that came first.
struct BestFirstQueue<Element> {
  private var heap: [(priority: Double, order: Int, element: Element)] = []
  private var count = 0

  var isEmpty: Bool { heap.isEmpty }

  /// The largest priority in the queue.
  var first: Element? { heap.first?.element }

  mutating func insert(_ element: Element, priority: Double) {
    heap.append((priority, count, element))
    count += 1
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard precedes(child, parent) else { break }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  mutating func popFirst() -> Element? {
    guard let best = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return best.element }
    heap[0] = last
    var parent = 0
    while true {
      var top = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && precedes(child, top) { top = child }
      guard top != parent else { break }
      heap.swapAt(parent, top)
      parent = top
    }
    return best.element
  }

  private func precedes(_ i: Int, _ j: Int) -> Bool {
    heap[i].priority > heap[j].priority || (heap[i].priority == heap[j].priority && heap[i].order < heap[j].order)
  }
}
