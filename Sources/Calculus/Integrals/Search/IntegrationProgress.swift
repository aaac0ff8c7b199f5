/// What a search for an integral has tried: names of methods, in their order.
public final class IntegrationProgress {
  /// The methods that were begun; the last one may have been stopped.
  public private(set) var methods: [String] = []

  /// No method yet.
  public init() {}

  func begin(_ name: String) { if !methods.contains(name) { methods.append(name) } }
}
