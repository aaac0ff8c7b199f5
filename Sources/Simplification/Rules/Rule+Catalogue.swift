extension Rule {
  /// Every rule that `simplified` tries, in this order.
  public static let catalogue: [Rule] = inverses + specialFunctions + steps
}
