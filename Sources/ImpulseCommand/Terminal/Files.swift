import Glibc

/// Reading and writing whole files, with errors as one sentence each.
enum Files {
  /// What the system said, as `no such file or directory`.
  private static var reason: String {
    guard let text = unsafe strerror(errno) else { return "error \(errno)" }
    let sentence = unsafe String(cString: text)
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  /// The bytes of a file.
  static func bytes(of path: String) throws(UsageProblem) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw UsageProblem("cannot read `\(path)`: \(reason)") }
    defer { close(descriptor) }
    return try bytes(from: descriptor, named: path)
  }

  /// What a descriptor gives until its end.
  static func bytes(from descriptor: Int32, named name: String) throws(UsageProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw UsageProblem("cannot read `\(name)`: \(reason)") }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes a whole file, replacing what is there.
  static func write(_ bytes: [UInt8], to path: String) throws(UsageProblem) {
    guard let file = unsafe fopen(path, "we") else { throw UsageProblem("cannot write `\(path)`: \(reason)") }
    let written = unsafe bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, file) }
    let closed = unsafe fclose(file)
    guard written == bytes.count, closed == 0 else { throw UsageProblem("cannot write `\(path)`: \(reason)") }
  }

  /// Makes a directory and those above it, where they are missing.
  static func makeDirectory(_ path: String) throws(UsageProblem) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += (prefix.isEmpty || prefix.hasSuffix("/") ? "" : "/") + part
      if unsafe mkdir(prefix, 0o777) != 0 && errno != EEXIST {
        throw UsageProblem("cannot make the directory `\(path)`: \(reason)")
      }
    }
    guard unsafe access(path, W_OK | X_OK) == 0 else { throw UsageProblem("cannot write into `\(path)`: \(reason)") }
  }

  /// A path without its directory and without its last extension: `a/heat.sage` → `heat`.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The directory of a path, `.` for a plain name.
  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A name inside a directory, without a needless `./`.
  static func join(_ directory: String, _ name: String) -> String {
    directory == "." ? name : directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
  }
}
