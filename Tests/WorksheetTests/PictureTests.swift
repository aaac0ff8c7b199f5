import KernelProtocol
import Testing
import WorksheetSyntax

@testable import Worksheet

/// The pictures that a cell shows, and its errors as text.
private func pictures(_ cells: String...) -> (svg: [String], errors: [String]) {
  var svg: [String] = []
  var errors: [String] = []
  let session = Session(clock: { 0 }) { output in
    if let picture = output.bundle?.svg { svg.append(picture) }
    if case .error(let report) = output { errors.append(report.rendered) }
  }
  for cell in cells { session.run(cell, seconds: 60) }
  return (svg, errors)
}

@Suite("Pictures")
struct PictureTests {
  @Test("each plotting function gives a picture", arguments: pictureSources)
  func makesPicture(_ source: String) {
    let (svg, errors) = pictures("var('x y t')\n" + source)
    #expect(errors == [])
    #expect(svg.count == 1)
    #expect(svg.first?.hasPrefix("<svg") == true)
  }

  @Test("the plain form counts the primitives as Sage does")
  func plain() {
    #expect(shown("plot(x^2, (x, 0, 1))") == "Graphics object consisting of 1 graphics primitive\n")
    #expect(
      shown("plot(x^2, (x, 0, 1)) + plot(lambda t: t, (0, 1))")
        == "Graphics object consisting of 2 graphics primitives\n")
    #expect(
      shown("sum([plot(x^k, (x, 0, 1)) for k in [1..3]])") == "Graphics object consisting of 3 graphics primitives\n")
    #expect(shown("graphics_array([[plot(x), plot(x^2)]])") == "Graphics Array of size 1 x 2\n")
  }

  @Test("a spike of width 0.01 in an interval of 6 is drawn to its full height")
  func spike() {
    let source = "d = 1/sqrt(pi*0.01^2)*exp(-x^2/0.01^2)\n"
    let curve = pictures(source + "plot(d, (x, -3, 3))").svg.first ?? ""
    #expect(curve.contains("maximum 56.42"))
    let slope = pictures(source + "plot(diff(d, x), (x, -3, 3))").svg.first ?? ""
    #expect(slope.contains("4839"))
  }

  @Test("a function of the user that computes a formula is drawn with bounds, another one with a remark")
  func formulaOfLambda() {
    let spike = "exp(-(t - 0.1234567)^2/1e-16)"
    let found = pictures("plot(lambda t: \(spike), (-3, 3))\n").svg.first ?? ""
    #expect(found.contains("maximum 1 at"))
    #expect(remarks("plot(lambda t: \(spike), (-3, 3))") == "")
    #expect(remarks("def f(t):\n    return t^2\nplot([f, lambda u: sin(u)], (1, 2))") == "")
    #expect(remarks("plot(lambda t: t if t > 0 else 0, (-3, 3))").contains("sampled at"))
  }

  @Test("a curve without real values says so")
  func nothingReal() {
    let empty = remarks("var('y')\nimplicit_plot(x^2 + y^2 + 1, (x, 0, 1), (y, 0, 1))")
    #expect(empty == "note: no point of the curve was found in the rectangle\n")
    #expect(remarks("plot(sqrt(-1 - x^2), (x, 0, 1))") == "note: the function has no real value there\n")
  }

  @Test("nothing is remarked where nothing is wrong", arguments: ordinaryCurves)
  func noNeedlessRemark(_ curve: String) {
    #expect(remarks("plot(\(curve))") == "")
  }

  @Test("gamma is drawn left of its poles too")
  func gammaEverywhere() {
    #expect((pictures("plot(gamma(x), (x, -5, 5))").svg.first ?? "").contains("curve from x = -5 to 5"))
  }

  @Test("three spikes of width 1e-12 are all drawn")
  func manySpikes() {
    let curve = "exp(-(x-1)^2/1e-24) + 3*exp(-(x+1/3)^2/1e-24) - 2*exp(-(x-2.2)^2/1e-24)"
    let svg = pictures("plot(\(curve), (x, -3, 3))").svg.first ?? ""
    #expect(svg.contains("maximum 3 at -0.3333, minimum -2 at 2.2"))
  }

  @Test("options of `show` change the picture, not the value")
  func showOptions() {
    let (svg, errors) = pictures("p = plot(sin(x), (x, 0, 5))\np.show(title='Sinus', ymin=-2)\np")
    #expect(errors == [])
    #expect(svg.count == 2)
    #expect(svg[0].contains("Sinus"))
    #expect(!svg[1].contains("Sinus"))
  }

  @Test("a saved picture carries the name of its file")
  func save() {
    var names: [String] = []
    let session = Session(clock: { 0 }) { output in
      if let name = output.bundle?.text(MediaType("application/vnd.impulse.file-name")) { names.append(name) }
    }
    session.run("plot(x^2).save('parabola.png')")
    #expect(names == ["parabola.png"])
  }

  @Test("points where a function of the user fails are left out")
  func undefinedPoints() {
    #expect(pictures("plot(lambda t: 1/t, (-1, 1))").errors == [])
    #expect(pictures("from math import sqrt as root\nplot(lambda t: root(t), (-1, 1))").errors == [])
  }

  @Test("mistakes are explained", arguments: pictureMistakes)
  func mistakes(_ source: String, _ part: String) {
    let text = pictures("var('x y a')\n" + source).errors.joined()
    #expect(text.contains(part), "\(text)")
  }
}

private let ordinaryCurves = [
  "floor(x), (x, -3, 3)", "log(x), (x, -1, 3)", "sin(x)/x, (x, -10, 10)", "(x^2 - 1)/(x - 1), (x, -3, 3)",
  "x^(1/3), (x, -2, 2)", "abs(x)^0.001, (x, -1, 1)", "x^x, (x, -1, 2)", "arctan(1/x), (x, -3, 3)",
  "ceil(x) + sgn(x - 1/2), (x, -3, 3)", "sqrt(1 - x^2), (x, -2, 2)", "tan(x), (x, -6, 6)", "log(abs(x)), (x, -3, 3)",
  "x*sin(1/x), (x, -0.2, 0.2)", "sin(10^6*x), (x, 0, 1)", "heaviside(x) - heaviside(x - 1), (x, -1, 2)",
  "floor(3*x)/3, (x, -1, 1)", "abs(floor(x) - abs(x - 1)), (x, -3, 3)",
]

/// What a cell writes beside its pictures.
private func remarks(_ source: String) -> String {
  var text = ""
  let session = Session(clock: { 0 }) { output in
    if case .stream(let stream, let written) = output, stream == .stderr { text += written }
  }
  session.run(source, seconds: 60)
  return text
}

private let pictureSources: [String] = [
  "plot(sin(x), (x, 0, 10))", "plot(sin(x), 0, 10)", "plot(sin(x), x, 0, 10)", "plot(sin, (x, 0, 10))",
  "plot(lambda t: t^2, (t, 0, 1))", "plot([sin(x), cos(x)], (x, 0, 5), color=['red', 'blue'])",
  "plot(x^2, xmin=0, xmax=3)", "f(t) = t^2\nplot(f, (x, 0, 3))", "plot(2, (x, 0, 1))",
  "plot(sin(x), (x, 0, pi), fill=lambda t: 0.5)", "plot([3, 1, 2])", "plot(1/x, (x, -1, 1), detect_poles='show')",
  "list_plot([1, 4, 9])", "list_plot([(0, 1), (2, 3)], plotjoined=True)", "scatter_plot([(0, 1), (2, 3)])",
  "line([(0, 0), (1, 2)])", "points([(0, 0), (1, 2)], size=30)", "point((1, 2))", "circle((0, 0), 1, fill=True)",
  "ellipse((0, 0), 2, 1, pi/6)", "arc((0, 0), 1, sector=(0, pi/2))", "disk((0, 0), 1, (0, pi/2))",
  "polygon([(0, 0), (1, 0), (0, 1)])", "text('$x^2$', (0, 0))", "arrow((0, 0), (1, 1))",
  "parametric_plot((cos(t), sin(t)), (t, 0, 2*pi))", "polar_plot(1 + cos(t), (t, 0, 2*pi))",
  "matrix_plot([[1, 2], [3, 4]])", "contour_plot(x^2 + y^2, (x, -1, 1), (y, -1, 1))",
  "density_plot(lambda a, b: a*b, (0, 1), (0, 1))", "implicit_plot(x^2 + y^2 == 1, (x, -2, 2), (y, -2, 2))",
  "region_plot(x^2 + y^2 < 1, (x, -2, 2), (y, -2, 2))", "plot_vector_field((-y, x), (x, -1, 1), (y, -1, 1))",
  "plot([sin(x), cos(x), 2], (x, 0, 5), fill={0: [1], 1: 0.5}, legend_label='automatic')",
  "scatter_plot([(0, 1), (2, 3)], markersize=100, facecolor='orange', edgecolor='black')",
  "list_plot([I, 2 + I, 1 + 2*I])", "list_plot([(1e-320, 1), (2e-320, 2)])", "save(plot(x, (x, 0, 1)), 'a.svg')",
  "plot_slope_field(x - y, (x, -1, 1), (y, -1, 1))", "bar_chart([1, 3, 2])", "histogram([1, 2, 2, 3], bins=3)",
  "graphics_array([plot(x), plot(x^2)])", "Graphics() + circle((0, 0), 1)",
  "plot(sin(x), (x, 0, 1), color=hue(0.3), legend_label='s')", "plot(x, color=Color('red').lighter())",
]

private let pictureMistakes: [(String, String)] = [
  ("plot(sin(x), (x, 0, 1), colour='red')", "did you mean `color`?"),
  ("plot(a*x, (x, 0, 1))", "besides `x`"),
  ("x = 3\nplot(sin(x), (x, 0, 1))", "is a variable"),
  ("plot('text', (0, 1))", "is no function to draw"),
  ("plot(lambda t: 'a', (0, 1))", "expected a real number"),
  ("plot()", "needs a function"), ("plot(x == 1, (x, 0, 1))", "`implicit_plot` draws equations"),
  ("plot(x, (x, 1e-320, 2e-320))", "farther apart"), ("animate([plot(x)])", "`interact` gives a slider"),
  ("plot3d(x*y, (x, 0, 1), (y, 0, 1))", "contour_plot"),
  ("plot([sin(x), x], (x, 0, 1), fill={0: [2]})", "the curves 0 to 1"),
  ("point('a')", "is a pair of numbers"),
  ("Color('no such colour')", "is no colour"),
]
