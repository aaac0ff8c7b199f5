/// Commands of matplotlib that are not drawn, so that a worksheet learns what to write instead.
enum PyplotRefusals {
  static let commands: [PyplotCommands.Command] = [
    refusal("pie", "`bar` compares parts"),
    refusal("boxplot", "`hist` shows a distribution"),
    refusal("violinplot", "`hist` shows a distribution"),
    refusal("hexbin", "`scatter` with a small `alpha` shows a density"),
    refusal("streamplot", "`quiver` draws a field of arrows"),
    refusal("polar", "`polar_plot(r, (t, 0, 2*pi))` draws curves in polar coordinates"),
    refusal("twinx", "`plt.subplots(2, 1, sharex=True)` puts two pictures with one abscissa below each other"),
    refusal("twiny", "`plt.subplots(1, 2, sharey=True)` puts two pictures with one ordinate side by side"),
    refusal("plot_surface", "`plt.contourf` and `density_plot` show functions of two variables"),
  ]

  private static func refusal(_ name: String, _ hint: String) -> PyplotCommands.Command {
    .init(name, "*args, **kwargs", "not drawn: \(hint)") { _, _ in
      throw Raised(.notImplementedError, "`\(name)` of matplotlib is not drawn here", hint: hint)
    }
  }
}
