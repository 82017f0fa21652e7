// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "EmbedScoring",
    dependencies: [.package(name: "swift-data-governance", path: "../..")],
    targets: [
        .executableTarget(
            name: "EmbedScoring",
            dependencies: [
                .product(name: "Evidence", package: "swift-data-governance"),
                .product(name: "RubricLibrary", package: "swift-data-governance"),
                .product(name: "Scoring", package: "swift-data-governance"),
            ],
            swiftSettings: settings)
    ],
    swiftLanguageModes: [.v6]
)
