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
        .library(name: "OpenData", targets: ["OpenData"]),
        .library(name: "OpenDataRDF", targets: ["OpenDataRDF"]),
        .library(name: "OpenDataProbe", targets: ["OpenDataProbe"]),
        .library(name: "Indicators", targets: ["Indicators"]),
        .library(name: "SafeFiles", targets: ["SafeFiles"]),
        .library(name: "SelfAssessment", targets: ["SelfAssessment"]),
        .library(name: "Spreadsheets", targets: ["Spreadsheets"]),
        .library(name: "RubricLibrary", targets: ["RubricLibrary"]),
        .library(name: "ResultHistory", targets: ["ResultHistory"]),
        .library(name: "Reports", targets: ["Reports"]),
        .executable(name: "dgov", targets: ["dgov"]),
    ],
    traits: [
        .trait(name: "RDF", description: "Catalogues in Turtle, N-Triples and RDF/XML, through the system libraptor2."),
        .trait(name: "Probe", description: "dgov probe: facts about URLs, gathered through the system libcurl."),
        .trait(
            name: "Spreadsheet",
            description: "Forms and tables in XLSX, through the system libxlsxwriter, libzip and libexpat."),
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
        .target(
            name: "OpenData", dependencies: ["DelimitedText", "Evidence", "LocatedYAML", "Scoring"],
            swiftSettings: settings),
        .systemLibrary(
            name: "CRaptor", pkgConfig: "raptor2", providers: [.apt(["libraptor2-dev"]), .brew(["raptor"])]),
        .target(
            name: "OpenDataRDF",
            dependencies: ["LocatedYAML", "OpenData", .target(name: "CRaptor", condition: .when(traits: ["RDF"]))],
            swiftSettings: settings),
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-gnutls-dev"]), .brew(["curl"])]),
        .target(
            name: "OpenDataProbe",
            dependencies: ["Evidence", "OpenData", .target(name: "CCurl", condition: .when(traits: ["Probe"]))],
            swiftSettings: settings),
        .target(
            name: "Indicators", dependencies: ["DelimitedText", "Evidence", "LocatedYAML", "Scoring"],
            swiftSettings: settings),
        .target(name: "SafeFiles", dependencies: ["Evidence"], swiftSettings: settings),
        .target(
            name: "SelfAssessment", dependencies: ["Evidence", "LocatedYAML", "SafeFiles", "Scoring"],
            swiftSettings: settings),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        .target(
            name: "Spreadsheets",
            dependencies: [
                "Evidence", "LocatedYAML", "Reports", "SafeFiles", "Scoring", "SelfAssessment",
                .target(name: "CXlsxWriter", condition: .when(traits: ["Spreadsheet"])),
                .target(name: "CZip", condition: .when(traits: ["Spreadsheet"])),
                .target(name: "CExpat", condition: .when(traits: ["Spreadsheet"])),
            ],
            swiftSettings: settings),
        .target(name: "RubricLibrary", swiftSettings: settings, plugins: ["EmbedRubrics"]),
        .executableTarget(name: "EmbedRubricsTool", swiftSettings: settings),
        .plugin(
            name: "EmbedRubrics", capability: .buildTool(), dependencies: ["EmbedRubricsTool"],
            path: "Sources/EmbedRubrics"),
        .target(
            name: "ResultHistory",
            dependencies: [
                "DataQuality", "Evidence", "Indicators", "LocatedYAML", "OpenData", "SafeFiles", "Scoring",
            ],
            swiftSettings: settings),
        .target(
            name: "Reports",
            dependencies: [
                "DataQuality", "DelimitedText", "Evidence", "Indicators", "LocatedYAML", "OpenData", "ResultHistory",
                "Scoring",
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "dgov",
            dependencies: [
                "DataQuality", "DelimitedText", "Evidence", "Indicators", "LocatedYAML", "OpenData", "Reports",
                "ResultHistory", "RubricLibrary", "SafeFiles", "Scoring", "SelfAssessment",
                .target(name: "OpenDataRDF", condition: .when(traits: ["RDF"])),
                .target(name: "OpenDataProbe", condition: .when(traits: ["Probe"])),
                .target(name: "Spreadsheets", condition: .when(traits: ["Spreadsheet"])),
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
            name: "OpenDataTests",
            dependencies: ["DelimitedText", "Evidence", "LocatedYAML", "OpenData", "RubricLibrary", "Scoring"],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "OpenDataRDFTests",
            dependencies: ["Evidence", "LocatedYAML", "OpenData", "OpenDataRDF", "RubricLibrary"],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "OpenDataProbeTests", dependencies: ["Evidence", "OpenData", "OpenDataProbe"],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "IndicatorsTests",
            dependencies: ["DelimitedText", "Evidence", "Indicators", "LocatedYAML", "RubricLibrary", "Scoring"],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(name: "SafeFilesTests", dependencies: ["SafeFiles"], swiftSettings: settings),
        .testTarget(
            name: "SelfAssessmentTests",
            dependencies: [
                "Evidence", "LocatedYAML", "Reports", "RubricLibrary", "SafeFiles", "Scoring", "SelfAssessment",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ResultHistoryTests",
            dependencies: [
                "DataQuality", "Evidence", "Indicators", "LocatedYAML", "OpenData", "ResultHistory", "SafeFiles",
                "Scoring",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "RubricLibraryTests", dependencies: ["EmbedRubricsTool", "LocatedYAML", "RubricLibrary"],
            swiftSettings: settings),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "DataQuality", "Evidence", "Indicators", "LocatedYAML", "OpenData", "Reports", "ResultHistory",
                "RubricLibrary", "Scoring", "Spreadsheets",
            ],
            exclude: ["Golden"],
            swiftSettings: settings),
        .testTarget(
            name: "SpreadsheetsTests",
            dependencies: [
                "Evidence", "LocatedYAML", "Reports", "RubricLibrary", "Scoring", "SelfAssessment", "Spreadsheets",
            ],
            swiftSettings: settings),
        .testTarget(
            name: "dgovTests",
            dependencies: [
                "dgov", "DataQuality", "Evidence", "Indicators", "LocatedYAML", "OpenData", "Reports", "ResultHistory",
                "RubricLibrary", "Scoring", "SelfAssessment",
            ],
            exclude: ["Fixtures", "Golden"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
