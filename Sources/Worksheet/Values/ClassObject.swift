/// A class: of the language itself (`int`, `list`, `ValueError`) or of the user.
///
/// Classes of the language are shared by all sessions: they are complete when the first session starts and are never
/// changed afterwards. Only classes of the user (``isNative`` is false) can be changed, by the session that owns them.
final class ClassObject: @unchecked Sendable {
  let name: String
  var qualifiedName: String
  let bases: [ClassObject]
  var attributes = Attributes()
  /// Whether the class belongs to the language.
  let isNative: Bool
  let doc: String
  /// Makes an instance of a native class: class, positional and keyword arguments.
  let constructor: Constructor?

  typealias Constructor = @Sendable (Interpreter, ClassObject, [Value], [KeywordArgument]) throws -> Value

  init(
    _ name: String, bases: [ClassObject], order: [ClassObject]? = nil, isNative: Bool, doc: String = "",
    constructor: Constructor? = nil
  ) {
    self.name = name
    self.qualifiedName = name
    self.bases = bases
    self.isNative = isNative
    self.doc = doc
    self.constructor = constructor
    let tail = order ?? (bases.first.map { $0.orderWithSelf } ?? [])
    self.tail = tail
    inheritedBase = tail.first { $0.isNative }
  }

  private let tail: [ClassObject]
  private let inheritedBase: ClassObject?

  /// The class and its ancestors, in the order of look-up.
  var orderWithSelf: [ClassObject] { [self] + tail }

  deinit { attributes.bury() }

  /// Whether this is `other` or inherits from it.
  func isSubclass(of other: ClassObject) -> Bool { self === other || tail.contains { $0 === other } }

  /// The attribute of the class or of its nearest ancestor that has one.
  func lookup(_ name: String) -> Value? {
    if let found = attributes[name] { return found }
    for ancestor in tail { if let found = ancestor.attributes[name] { return found } }
    return nil
  }

  /// The attribute of the first class after `type` in this class's order: what `super()` finds.
  func lookup(_ name: String, after type: ClassObject) -> Value? {
    guard let place = orderWithSelf.firstIndex(where: { $0 === type }) else { return nil }
    for ancestor in orderWithSelf[(place + 1)...] { if let found = ancestor.attributes[name] { return found } }
    return nil
  }

  /// Whether a class of the user overrides a special method.
  func userMethod(_ name: String) -> Value? {
    if isNative { return nil }
    if let found = attributes[name] { return found }
    for ancestor in tail where !ancestor.isNative { if let found = ancestor.attributes[name] { return found } }
    return nil
  }

  /// The nearest native ancestor: what an instance's payload is made by.
  var nativeBase: ClassObject? { isNative ? self : inheritedBase }
}
