import Glibc
import Plotting
import Testing

@Suite("Gallery")
struct GalleryTests {
  /// The folder to which the pictures go, when somebody wants to see them.
  private var folder: String? {
    unsafe getenv("IMPULSE_PICTURES").map { unsafe String(cString: $0) }
  }

  @Test(
    "every picture of the gallery is drawn, well-formed and the same every time", arguments: Gallery.pictures.indices)
  func draws(_ index: Int) throws {
    let picture = Gallery.pictures[index]
    let figure = try picture.make()
    #expect(XMLChecker.problem(in: figure.svg) == nil)
    #expect(try picture.make().svg == figure.svg)
    guard let folder else { return }
    try figure.save(to: "\(folder)/\(picture.name).svg")
    try figure.save(to: "\(folder)/\(picture.name).png", dpi: 130)
  }
}
