/// A running or suspended activation: local variables and operand stack in one block of memory.
///
/// The block holds `localCount` variables and then the stack. The compiler has proved the depth of the stack, so the
/// accesses are not checked in release builds. While the frame runs, the machine keeps the stack pointer; it is
/// stored back whenever the frame is left.
@safe final class Frame {
  let code: Code
  let function: FunctionObject?
  let cells: [Cell]
  let localCount: Int
  private let slots: UnsafeMutablePointer<Value>
  /// The number of values on the stack while the frame is not running.
  var depth = 0
  /// The next instruction while the frame is not running.
  var next = 0
  var caller: Frame?
  /// The exceptions being handled, outermost first.
  var handled: [Value] = []
  /// Whether the frame stands at a `yield`.
  var isSuspended = false
  /// The variables of a class body.
  var namespace: Namespace?

  final class Namespace {
    var attributes = Attributes()
  }

  init(_ code: Code, function: FunctionObject?, cells: [Cell]) {
    self.code = code
    self.function = function
    self.localCount = code.localNames.count
    unsafe slots = .allocate(capacity: localCount + code.stackSize + 1)
    unsafe slots.initialize(repeating: .missing, count: localCount)
    if code.ownCellCount == 0 {
      self.cells = cells
    } else {
      self.cells = (0..<code.ownCellCount).map { _ in Cell() } + cells
    }
  }

  deinit {
    var rest: [Value] = []
    for index in 0..<(localCount + depth) {
      let value = unsafe (slots + index).move()
      // A generator owns a frame, which may own a generator, and so on; everything else frees itself without recursion.
      if case .generator = value { rest.append(value) }
    }
    unsafe slots.deallocate()
    if !rest.isEmpty { Graveyard.bury(&rest) }
  }

  /// Local variables; also usable while the frame runs.
  subscript(local index: Int) -> Value {
    @inline(__always) get { unsafe slots[index] }
    @inline(__always) set { unsafe slots[index] = newValue }
  }

  /// The operand stack, at its present depth.
  var stack: OperandStack { unsafe OperandStack(base: slots + localCount, depth: depth) }
}

/// The operand stack of a running frame.
@safe struct OperandStack {
  private var base: UnsafeMutablePointer<Value>
  private var top: UnsafeMutablePointer<Value>

  @inline(__always) init(base: UnsafeMutablePointer<Value>, depth: Int) {
    unsafe self.base = base
    unsafe self.top = base + depth
  }

  /// The number of values.
  @inline(__always) var depth: Int { unsafe top - base }

  @inline(__always) mutating func push(_ value: Value) {
    unsafe top.initialize(to: value)
    unsafe top += 1
  }

  @inline(__always) mutating func pop() -> Value {
    assert(depth > 0, "the operand stack is not empty")
    unsafe top -= 1
    return unsafe top.move()
  }

  /// The value `distance` places below the top (1 is the top).
  subscript(below distance: Int) -> Value {
    @inline(__always) get { unsafe (top - distance).pointee }
    @inline(__always) nonmutating set { unsafe (top - distance).pointee = newValue }
  }

  /// Removes the topmost `count` values and returns them in order.
  mutating func pop(_ count: Int) -> [Value] {
    unsafe top -= count
    var values: [Value] = []
    values.reserveCapacity(count)
    for index in 0..<count { values.append(unsafe (top + index).move()) }
    return values
  }

  /// Removes the topmost `count` values.
  mutating func drop(_ count: Int) {
    for _ in 0..<count { _ = pop() }
  }

  /// Cuts the stack to a depth.
  mutating func truncate(to depth: Int) {
    while self.depth > depth { _ = pop() }
  }
}
