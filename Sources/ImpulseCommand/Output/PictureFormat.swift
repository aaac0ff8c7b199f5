import ArgumentParser

/// The kind of picture files.
enum PictureFormat: String, ExpressibleByArgument, CaseIterable {
  case svg, png, pdf
}
