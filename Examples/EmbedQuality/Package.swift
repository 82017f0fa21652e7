// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "EmbedQuality",
    dependencies: [.package(name: "swift-data-governance", path: "../..")],
    targets: [
        .executableTarget(
            name: "EmbedQuality",
            dependencies: [
                .product(name: "Evidence", package: "swift-data-governance"),
                .product(name: "DataQuality", package: "swift-data-governance"),
                .product(name: "LocatedYAML", package: "swift-data-governance"),
            ],
            swiftSettings: settings)
    ],
    swiftLanguageModes: [.v6]
)
