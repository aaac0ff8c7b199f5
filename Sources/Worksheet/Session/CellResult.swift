public import KernelProtocol

/// How a cell ended.
public struct CellResult: Sendable {
  /// The error that ended the cell, nil when all of it ran.
  public let error: ErrorReport?
  /// The number of the cell, from 1.
  public let executionCount: Int
  /// Whether the user stopped the cell.
  public let wasStopped: Bool

  /// Whether all of the cell ran.
  public var isSuccess: Bool { error == nil }
}
