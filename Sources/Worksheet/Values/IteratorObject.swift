/// A native iterator: a step that gives the next value or nil at the end.
final class IteratorObject {
  let kind: String
  private var step: Step?

  /// Gives the next value or nil at the end.
  typealias Step = (Interpreter) throws -> Value?

  /// An iterator whose type is called `kind`.
  init(_ kind: String, _ step: @escaping Step) {
    self.kind = kind
    self.step = step
  }

  deinit {
    Graveyard.bury(&step)
    Graveyard.dig()
  }

  /// The next value; after the end, and after an error, always nil.
  func next(_ vm: Interpreter) throws -> Value? {
    guard let step else { return nil }
    do {
      if let value = try step(vm) { return value }
    } catch {
      self.step = nil
      throw error
    }
    self.step = nil
    return nil
  }
}

/// A generator: a frame that stops at each `yield`.
final class GeneratorObject {
  var frame: Frame?
  var isRunning = false
  var isStarted = false
  let name: String

  init(_ frame: Frame) {
    self.frame = frame
    self.name = frame.code.name
  }
}
