/// A language in which notations are written: what stands before, between and after the parts of a group.
protocol Style {
  /// Writes a leaf.
  mutating func write(_ leaf: Element, to output: inout Output)
  /// Writes what stands before the first part.
  mutating func open(_ frame: Frame, to output: inout Output)
  /// Writes what stands before a part (separator, sign, parenthesis) and says what follows it.
  mutating func before(_ part: Element, in frame: Frame, to output: inout Output) -> Surroundings
  /// Writes what stands after the last part.
  mutating func close(_ frame: Frame, to output: inout Output)
}

/// How a part was introduced.
struct Surroundings {
  /// What is written after the part.
  var after = ""
  /// Whether the minus sign of the part is written already.
  var isSignWritten = false
}

/// A group that is being written.
struct Frame {
  let group: Group
  let surroundings: Surroundings
  /// Where the output of the group begins.
  let start: Int
  /// The number of parts written or begun.
  var index = 0
  /// Whether the first part is the number e, whose exponents are fenced in a way of their own.
  var isPowerOfE = false
}

/// The bytes written so far.
struct Output {
  private(set) var bytes: [UInt8] = []
  @inline(__always) mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }
  /// Takes away and returns what was written from a place on.
  mutating func cut(from start: Int) -> ArraySlice<UInt8> {
    let tail = bytes[start...]
    bytes.removeSubrange(start...)
    return ArraySlice(Array(tail))
  }
  mutating func write(bytes more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Notation {
  /// The notation in a style, in one pass over its elements.
  func rendered(_ style: some Style) -> String {
    var output = Output()
    output.reserve(4 * elements.count)
    render(style, to: &output)
    return output.text
  }

  func render<S: Style>(_ style: S, to output: inout Output) {
    var style = style
    var frames: [Frame] = []
    for element in elements {
      if case .close = element {
        guard let frame = frames.popLast() else { return }
        style.close(frame, to: &output)
        output.write(frame.surroundings.after)
        continue
      }
      var surroundings = Surroundings()
      if let top = frames.indices.last {
        surroundings = style.before(element, in: frames[top], to: &output)
        if frames[top].index == 0, case .constant(.e) = element { frames[top].isPowerOfE = true }
        frames[top].index += 1
      }
      if case .open(let group) = element {
        let frame = Frame(group: group, surroundings: surroundings, start: output.bytes.count)
        style.open(frame, to: &output)
        frames.append(frame)
      } else {
        style.write(element, to: &output)
        output.write(surroundings.after)
      }
    }
  }
}
