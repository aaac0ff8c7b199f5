// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: strict, and no experimental feature.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// One layer of the system; it may import what is listed here and nothing else (`scripts/check-layers`).
func layer(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one layer.
func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: strict)
}

let package = Package(
  name: "Impulse",
  products: [
    .executable(name: "impulse", targets: ["ImpulseCommand"]),
    .library(name: "Impulse", targets: ["Impulse"]),
    .library(name: "Exact", targets: ["Exact"]),
    .library(name: "Balls", targets: ["Balls"]),
    .library(name: "Expressions", targets: ["Expressions"]),
    .library(name: "Functions", targets: ["Functions"]),
    .library(name: "Calculus", targets: ["Calculus"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C libraries of Debian, and the functions that their macros and structures need.
    .systemLibrary(name: "CFlint"),
    .systemLibrary(name: "CEdit"),
    .target(name: "CFlintShims", dependencies: ["CFlint"]),
    .target(name: "CVectorMath", linkerSettings: [.linkedLibrary("sleef"), .linkedLibrary("m")]),
    .target(name: "CRSVG", linkerSettings: [.linkedLibrary("dl")]),  // librsvg is loaded when a PNG or PDF is written

    // Mathematics, lowest layer first.
    layer("Exact", "CFlint", "CFlintShims"),
    layer("Balls", "Exact", "CFlint", "CFlintShims"),
    layer("Expressions", "Exact", "Balls"),
    layer("Functions", "Exact", "Balls", "Expressions"),
    layer("Typesetting", "Exact", "Balls", "Expressions", "Functions"),
    layer("Evaluation", "Exact", "Balls", "Expressions", "Functions", "CVectorMath"),
    layer("Simplification", "Exact", "Balls", "Expressions", "Functions", "Evaluation"),
    layer("Calculus", "Exact", "Balls", "Expressions", "Functions", "Evaluation", "Simplification"),
    layer("Plotting", "CRSVG"),
    layer(
      "Impulse", "Exact", "Balls", "Expressions", "Functions", "Typesetting", "Evaluation", "Simplification",
      "Calculus", "Plotting"),

    // The worksheet language and its command.
    layer("WorksheetSyntax"),
    layer("KernelProtocol"),
    layer(
      "Worksheet", "Exact", "Balls", "Expressions", "Functions", "Typesetting", "Evaluation", "Simplification",
      "Calculus", "Plotting", "WorksheetSyntax", "KernelProtocol"),
    .executableTarget(
      name: "ImpulseCommand",
      dependencies: [
        "Exact", "Evaluation", "Worksheet", "KernelProtocol", "WorksheetSyntax", "Plotting", "CEdit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    tests("Exact"),
    tests("Balls", "Exact"),
    tests("Expressions", "Exact", "Balls"),
    tests("Functions", "Exact", "Balls", "Expressions", "Calculus"),
    tests("Typesetting", "Exact", "Balls", "Expressions", "Functions"),
    tests("Evaluation", "Exact", "Balls", "Expressions", "Functions"),
    tests("Simplification", "Exact", "Balls", "Expressions", "Functions"),
    tests("Calculus", "Exact", "Balls", "Expressions", "Functions", "Evaluation", "Simplification", "WorksheetSyntax"),
    tests("Impulse"),
    tests("Plotting"),
    tests("WorksheetSyntax", "Exact", "TestSupport"),
    tests("KernelProtocol"),
    tests("Worksheet", "TestSupport", "Exact", "Expressions", "Functions", "KernelProtocol", "WorksheetSyntax"),
    tests(
      "ImpulseCommand", "KernelProtocol", "WorksheetSyntax",
      .product(name: "ArgumentParser", package: "swift-argument-parser")),
  ],
  swiftLanguageModes: [.v6]
)
