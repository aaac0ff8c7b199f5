import Plotting
import Testing

@Test("a picture of a spike is drawn")
func drawsAFigure() throws {
  let source = ClosureSource { $0 * $0 }
  let figure = try Graphics.plot(source, from: -1, to: 1).figure()
  #expect(figure.svg.hasPrefix("<svg"))
}
