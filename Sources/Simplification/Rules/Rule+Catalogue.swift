extension Rule {
  /// Every rule that `simplified` tries, in this order.
  public static let catalogue: [Rule] = trigonometric + inverses + specialFunctions + steps
}
