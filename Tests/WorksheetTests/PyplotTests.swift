import KernelProtocol
import Testing
import WorksheetSyntax

@testable import Worksheet

/// The pictures that cells show, and the messages of errors.
private func figures(_ cells: String...) -> (svg: [String], errors: [String]) {
  var svg: [String] = []
  var errors: [String] = []
  let session = Session(clock: { 0 }) { output in
    if let picture = output.bundle?.svg { svg.append(picture) }
    if case .error(let report) = output { errors.append(report.rendered) }
  }
  for cell in cells {
    session.run("import numpy as np\nimport matplotlib.pyplot as plt\nx = np.linspace(0, 1, 20)\n" + cell)
  }
  return (svg, errors)
}

@Suite("matplotlib.pyplot")
struct PyplotTests {
  @Test("each command draws", arguments: commands)
  func draws(_ source: String) {
    let (svg, errors) = figures(source + "\nplt.show()")
    #expect(errors == [])
    #expect(svg.count == 1)
  }

  @Test("a figure left open is shown at the end of its cell, one that was shown is not")
  func openFigure() {
    #expect(figures("plt.plot(x, x)").svg.count == 1)
    #expect(figures("plt.plot(x, x)\nplt.show()").svg.count == 1)
    #expect(figures("plt.plot(x, x)\nplt.close()").svg.count == 0)
    #expect(figures("plt.plot(x, x)\nplt.savefig('a.png')").svg.count == 1)
    #expect(figures("plt.figure()\nplt.plot(x, x)\nplt.figure()\nplt.plot(x, x)").svg.count == 2)
    #expect(figures("plt.plot(x, x)", "plt.plot(x, x)").svg.count == 2)
  }

  @Test("a cell that fails leaves no figure to the next")
  func failedCell() {
    let (svg, errors) = figures("plt.plot(x, x, label='first')\n1/0", "plt.plot(x, x)\nplt.legend()")
    #expect(errors.count == 1)
    #expect(svg.count == 1)
    #expect(svg.first?.contains("first") == false)
  }

  @Test("labels, title and legend are in the picture; a legend only when it is asked for")
  func texts() {
    let source = "plt.plot(x, x, label='Kurve')\nplt.title('Titel')\nplt.xlabel('Abszisse')\n"
    let with = figures(source + "plt.legend()").svg.first ?? ""
    let without = figures(source).svg.first ?? ""
    #expect(with.contains("Titel") && with.contains("Abszisse"))
    #expect(with.count > without.count)
  }

  @Test("a table stretches over its extent, the first row on top unless the origin is below")
  func extent() {
    let rows = "plt.imshow([[0, 0], [1, 1]], extent=[0, 40, -7, 5], cmap='gray'"
    let (above, below) = (figures(rows + ")").svg.first ?? "", figures(rows + ", origin='lower')").svg.first ?? "")
    #expect(above.contains(">40<") && above.contains(">−5<") && above != below)
  }

  @Test("a label with an underscore stays out of the legend")
  func hiddenLabels() {
    let svg =
      figures("plt.plot(x, x, label='_hidden')\nplt.plot(x, 1 - x, label='shown')\nplt.legend()").svg.first ?? ""
    #expect(svg.contains(">shown<") && !svg.contains(">_hidden<"))
  }

  @Test("handles of what was drawn are not printed, and can be taken apart")
  func handles() {
    #expect(shown("import matplotlib.pyplot as plt\nplt.plot([1, 2])") == "Figure with 1 Axes\n")
    #expect(
      shown("import matplotlib.pyplot as plt\nline, = plt.plot([1, 2])\nprint(line)")
        == "<Line2D>\nFigure with 1 Axes\n")
  }

  @Test("mistakes are explained")
  func mistakes() {
    #expect(figures("plt.plot(x, [1, 2])").errors.joined().contains("same first dimension"))
    #expect(figures("plt.plot(x, x, 'q')").errors.joined().contains("is not a format"))
    #expect(figures("plt.plot(x, x, colr='red')").errors.joined().contains("did you mean `color`?"))
    #expect(figures("plt.pie([1, 2])").errors.joined().contains("`bar` compares parts"))
    #expect(figures("plt.subplots()[1].twinx()").errors.joined().contains("sharex=True"))
    #expect(figures("plt.figure().add_subplot(111, projection='3d')").errors.joined().contains("straight axes"))
    #expect(figures("plt.imshow([[1]], extent=[1, 0, 0, 1])").errors.joined().contains("ascending"))
    #expect(figures("plt.step(x, x, where='left')").errors.joined().contains("'pre', 'post' or 'mid'"))
    #expect(figures("plt.subplot(2, 2, 5)").errors.joined().contains("a place from 1 on"))
  }
}

private let commands: [String] = [
  "plt.axvspan(0.2, 0.4, alpha=0.3)\nplt.axhspan(0, 1, color='red')", "plt.step(x, x, where='mid')",
  "a, b = plt.subplots(1, 2, sharey=True)[1]\na.plot(x, x)\nb.plot(x, 2*x)",
  "plt.plot(x, x)\nplt.gca().spines['top'].set_visible(False)", "plt.vlines([0, 1], 0, 1, colors='r', linestyles='--')",
  "plt.scatter(x, x, edgecolors='k', facecolors='none')", "plt.errorbar(x, x, yerr=0.1, xerr=0.1, capsize=3, fmt='o')",
  "plt.plot(x, x**2, 'ro--', label='a')", "plt.plot(x)", "plt.plot(x, x, 'r-', x, x**2, 'b:')",
  "plt.plot(x, np.stack([x, x**2], axis=1))", "plt.semilogx(x + 1, x)", "plt.loglog(x + 1, x + 1)",
  "plt.scatter(x, x, c=x, cmap='plasma')\nplt.colorbar()", "plt.bar(['a', 'b'], [3, 4])", "plt.barh([1, 2], [3, 4])",
  "n, edges, bars = plt.hist([1, 2, 2, 3], bins=3)\nassert list(n) == [1, 2, 1]",
  "plt.fill_between(x, x, 0, alpha=0.3)",
  "plt.imshow(np.arange(6).reshape(2, 3), cmap='gray')\nplt.colorbar(label='v')", "plt.errorbar(x, x, yerr=0.1)",
  "X, Y = np.meshgrid(x, x)\nplt.contourf(X, Y, X*Y, 5)\nplt.colorbar()",
  "X, Y = np.meshgrid(x, x)\nplt.contour(X, Y, X*Y)",
  "fig, ax = plt.subplots()\nax.plot(x, x)\nax.set_xlabel('$t$')\nax.grid(True)",
  "fig, (a, b) = plt.subplots(1, 2, figsize=(8, 3))\na.plot(x, x)\nb.plot(x, x**2)\nfig.suptitle('T')\nplt.tight_layout()",
  "fig, axes = plt.subplots(2, 2)\naxes[0, 1].plot(x, x)",
  "plt.subplot(211)\nplt.plot(x, x)\nplt.subplot(212)\nplt.plot(x, x)",
  "plt.plot(x, x)\nplt.axhline(0.5, color='k', ls='--')\nplt.axvline(x=0.2)\nplt.xlim(0, 1)\nplt.ylim([0, 2])",
  "plt.plot(x, x)\nplt.xticks([0, 1], ['a', 'b'])\nplt.text(0.5, 0.5, 'T')\nplt.annotate('p', xy=(0, 0), xytext=(1, 1), arrowprops=dict())",
  "plt.rcParams['font.size'] = 12\nplt.style.use('ggplot')\nplt.step(x, x)", "plt.stem([1, 2, 3])",
  "plt.vlines([1, 2], 0, [3, 4])",
]
