extension Call {
  /// An argument as an array.
  func array(_ index: Int) throws -> NDArray { try ArrayReader(vm: vm).array(self[index]) }
}
