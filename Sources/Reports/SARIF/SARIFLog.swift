// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

// The objects of SARIF 2.1.0 (OASIS Standard, 27 March 2020) that a log of ours needs, with the names they have there.

struct SARIFLog: Encodable {
    let run: SARIFRun

    init(_ run: SARIFRun) { self.run = run }

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("https://json.schemastore.org/sarif-2.1.0.json", forKey: .schema)
        try container.encode("2.1.0", forKey: .version)
        try container.encode([run], forKey: .runs)
    }
}

/// One run of the program.
struct SARIFRun: Encodable {
    struct Automation: Encodable {
        var id: String
    }

    var tool: SARIFTool
    var automationDetails: Automation
    var artifacts: [SARIFArtifact]
    var results: [SARIFResult]
    let columnKind = "unicodeCodePoints"

    private enum CodingKeys: String, CodingKey {
        case tool, automationDetails, artifacts, results, columnKind
    }
}

struct SARIFMessage: Encodable {
    var text: String

    init(_ text: String) { self.text = text }
}

struct SARIFTool: Encodable {
    struct Driver: Encodable {
        var name: String
        var version: String
        var rules: [SARIFRule]
    }
    var driver: Driver
}

struct SARIFRule: Encodable {
    struct Configuration: Encodable {
        var level: SARIFLevel
    }
    struct Properties: Encodable {
        var tags: [String]
        var kind: String?
        var severity: String?
        var status: String?
        var evaluated: Int?
        var failed: Int?
        var ratio: Rational?
    }
    var id: String
    var shortDescription: SARIFMessage
    var fullDescription: SARIFMessage?
    var defaultConfiguration: Configuration
    var properties: Properties
}

enum SARIFLevel: String, Encodable { case none, note, warning, error }

struct SARIFArtifact: Encodable {
    struct Location: Encodable {
        var uri: String
        var index: Int?
    }
    var location: Location
    var length: Int?
    var roles = ["analysisTarget"]
}

struct SARIFResult: Encodable {
    enum Kind: String, Encodable { case open }
    struct Location: Encodable {
        var physicalLocation: PhysicalLocation?
        var logicalLocations: [LogicalLocation]?
    }
    struct PhysicalLocation: Encodable {
        var artifactLocation: SARIFArtifact.Location
        var region: Region?
    }
    struct Region: Encodable {
        var startLine: Int?
        var startColumn: Int?
        var byteOffset: Int?
    }
    struct LogicalLocation: Encodable {
        var name: String
        var fullyQualifiedName: String
        var kind = "member"
    }
    struct Properties: Encodable {
        var row: Int?
        var pointer: String?
    }
    var ruleId: String
    var ruleIndex: Int
    var kind: Kind?
    var level: SARIFLevel
    var message: SARIFMessage
    var locations: [Location]?
    var properties: Properties?
}

/// What an artifact is called: a relative reference (RFC 3986, section 4.2) in UTF-8.
enum RelativeReference {
    /// The path with every byte escaped that is not unreserved, so that nothing in it is taken for a scheme, a query or
    /// white space; `nil` for an empty path.
    static func text(_ path: String) -> String? {
        let path = path.drop { $0 == "/" }
        guard !path.isEmpty else { return nil }
        var text = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                text += (digits.count == 1 ? "%0" : "%") + digits
            }
        }
        return text
    }
}
