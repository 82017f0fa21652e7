// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

func product(_ name: String) -> Target.Dependency { .product(name: name, package: "swift-data-governance") }

func benchmark(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .executableTarget(name: name, dependencies: ["BenchmarkKit"] + dependencies, swiftSettings: settings)
}

let package = Package(
    name: "Benchmarks",
    dependencies: [
        .package(name: "swift-data-governance", path: "../.."),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CYAMLEvents", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "BenchmarkKit", swiftSettings: settings),
        benchmark("bench-generate"),
        benchmark("bench-events", ["CYAMLEvents"]),
        benchmark("bench-load", [product("LocatedYAML"), product("Scoring")]),
        // A program of its own: in one program the libyaml that Yams carries would take the place of the system's.
        benchmark("bench-yams", [.product(name: "Yams", package: "Yams")]),
        benchmark("bench-score", [product("Evidence"), product("LocatedYAML"), product("Scoring")]),
        benchmark("bench-hostile", [product("LocatedYAML"), product("Scoring")]),
        benchmark("bench-counts", [product("DataQuality"), product("Evidence")]),
        benchmark("bench-catalogue"),
        benchmark("bench-audit", [product("Evidence"), product("OpenData"), product("RubricLibrary")]),
        benchmark("bench-figures"),
        benchmark("bench-track", [product("Evidence"), product("Indicators")]),
        benchmark("bench-launch"),
        .executableTarget(name: "bench-empty", swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
