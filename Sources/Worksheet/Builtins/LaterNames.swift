/// Names of SageMath that this version does not have, with the reason: a message tells it, where it would otherwise guess
/// at a typing mistake.
enum LaterNames {
  private static let topics: [(subject: String, names: String)] = [
    (
      "matrices and vectors",
      """
      matrix Matrix vector MatrixSpace VectorSpace FreeModule identity_matrix zero_matrix zero_vector ones_matrix \
      diagonal_matrix block_matrix random_matrix random_vector column_matrix det eigenvalues
      """
    ),
    (
      "numerical solutions of differential equations",
      """
      desolve_odeint desolve_rk4 desolve_system_rk4 desolvers eulers_method ode_solver
      """
    ),
    ("integral transforms", "fourier fft FFT ifft IFFT FastFourierTransform DFT"),
    ("statistics and fits of models", "mean median mode std variance find_fit TimeSeries RealDistribution"),
    (
      "optimization",
      "find_local_maximum find_local_minimum minimize minimize_constrained linear_program MixedIntegerLinearProgram"
    ),
    ("graphs", "Graph DiGraph graphs digraphs Poset"),
    (
      "finite fields, groups and curves",
      """
      GF FiniteField Zmod IntegerModRing Integers Mod NumberField EllipticCurve SymmetricGroup PermutationGroup \
      AlternatingGroup DirichletGroup
      """
    ),
    ("combinatorics", "Partitions Permutations Combinations Subsets Compositions StandardTableaux WordMorphism"),
    ("sets of real numbers", "RealSet"),
    ("other systems of computer algebra", "maxima gap pari gp singular sympy R magma maple mathematica octave giac"),
  ]

  private static let subjects: [String: String] = Dictionary(
    uniqueKeysWithValues: topics.flatMap { topic in
      topic.names.split(separator: " ").map { (String($0), topic.subject) }
    })

  /// Why there is no such name; nil for any other name.
  static func reason(_ name: String) -> String? { subjects[name].map { "this version does not have \($0)" } }
}
