// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "swift-data-governance",
    products: [
        .library(name: "LocatedYAML", targets: ["LocatedYAML"]),
        .library(name: "Evidence", targets: ["Evidence"]),
        .library(name: "Scoring", targets: ["Scoring"]),
        .library(name: "DelimitedText", targets: ["DelimitedText"]),
        .library(name: "DataQuality", targets: ["DataQuality"]),
        .library(name: "RubricLibrary", targets: ["RubricLibrary"]),
        .library(name: "Reports", targets: ["Reports"]),
        .executable(name: "dgov", targets: ["dgov"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "LocatedYAML", dependencies: ["CYAML"], swiftSettings: settings),
        .target(name: "Evidence", dependencies: ["LocatedYAML"], swiftSettings: settings),
        .target(name: "Scoring", dependencies: ["Evidence", "LocatedYAML"], swiftSettings: settings),
        .target(name: "CDelimitedText"),
        .target(name: "DelimitedText", dependencies: ["CDelimitedText"], swiftSettings: settings),
        .target(
            name: "DataQuality", dependencies: ["DelimitedText", "Evidence", "LocatedYAML"], swiftSettings: settings),
        .target(name: "RubricLibrary", swiftSettings: settings, plugins: ["EmbedRubrics"]),
        .executableTarget(name: "EmbedRubricsTool", swiftSettings: settings),
        .plugin(
            name: "EmbedRubrics", capability: .buildTool(), dependencies: ["EmbedRubricsTool"],
            path: "Sources/EmbedRubrics"),
        .target(
            name: "Reports", dependencies: ["DataQuality", "DelimitedText", "Evidence", "LocatedYAML", "Scoring"],
            swiftSettings: settings),
        .executableTarget(
            name: "dgov",
            dependencies: [
                "DataQuality", "DelimitedText", "Evidence", "LocatedYAML", "Reports", "RubricLibrary", "Scoring",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .testTarget(name: "LocatedYAMLTests", dependencies: ["LocatedYAML"], swiftSettings: settings),
        .testTarget(name: "EvidenceTests", dependencies: ["Evidence", "LocatedYAML"], swiftSettings: settings),
        .testTarget(
            name: "ScoringTests", dependencies: ["Evidence", "LocatedYAML", "Scoring"],
            exclude: ["BrokenDocuments", "Conformance/sets"], swiftSettings: settings),
        .testTarget(name: "DelimitedTextTests", dependencies: ["DelimitedText"], swiftSettings: settings),
        .testTarget(
            name: "DataQualityTests", dependencies: ["DataQuality", "DelimitedText", "Evidence", "LocatedYAML"],
            exclude: ["BrokenSuites", "Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "RubricLibraryTests", dependencies: ["EmbedRubricsTool", "LocatedYAML", "RubricLibrary"],
            swiftSettings: settings),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["DataQuality", "Evidence", "LocatedYAML", "Reports", "Scoring"], exclude: ["Golden"],
            swiftSettings: settings),
        .testTarget(
            name: "dgovTests",
            dependencies: ["dgov", "DataQuality", "Evidence", "LocatedYAML", "RubricLibrary", "Scoring"],
            exclude: ["Fixtures", "Golden"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
