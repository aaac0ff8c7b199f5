// swift-tools-version: 6.2
import PackageDescription

// Our side of the benchmarks; `Benchmarks/run` runs it beside the peers.
let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "Impulse", path: "..")],
  targets: [
    .executableTarget(
      name: "kernel-benchmarks",
      dependencies: [
        .product(name: "Impulse", package: "Impulse"),
        .product(name: "Exact", package: "Impulse"),
        .product(name: "Expressions", package: "Impulse"),
        .product(name: "Functions", package: "Impulse"),
        .product(name: "Calculus", package: "Impulse"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
