/// Runs a computation whose values leave but whose expressions do not.
///
/// Every expression made inside is released at the end, so that a slider dragged for an hour does not grow the
/// process. Expressions that existed before may be used inside; none made inside may be used after, but symbols and numbers from −128 to 895.
///
/// Regions nest; another thread that makes a new expression meanwhile waits until the outermost region ends.
///
/// - Complexity: the release is linear in the number of nodes made inside.
public func scratch<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value {
  let mark = Arena.shared.mark()
  defer { Arena.shared.release(to: mark) }
  return try body()
}
