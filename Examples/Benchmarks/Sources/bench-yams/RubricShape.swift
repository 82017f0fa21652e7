// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A rubric document as `Codable` types: every key that the generated rubric uses.
struct RubricShape: Codable {
    struct Text: Codable {
        var vi: String
        var en: String
    }

    struct Span: Codable {
        var from: String?
        var to: String?
    }

    struct Source: Codable {
        var id: String
        var title: Text
        var status: String
        var effective: Span?
    }

    struct Option: Codable {
        var id: String
        var points: String
        var title: Text
    }

    struct Scale: Codable { var options: [Option] }

    struct Tag: Codable { var title: Text }

    struct Selection: Codable {
        var items: String?
        var children: String?
        var tags: [String]?
    }

    struct Comparison: Codable {
        var at_least: String?
        var below: String?
    }

    struct Each: Codable {
        var ratio: Comparison?
        var level: Comparison?
    }

    struct Share: Codable {
        var of: Selection
        var each: Each
        var at_least: String
        var empty: String?
    }

    struct Requirement: Codable {
        var share: Share?
        var coverage: Comparison?
    }

    struct Level: Codable {
        var id: String
        var title: Text
        var requires: [Requirement]?
    }

    struct LevelSet: Codable {
        var scheme: String
        var list: [Level]
    }

    struct Group: Codable {
        var id: String
        var title: Text
        var tags: [String]
    }

    struct View: Codable {
        var id: String
        var title: Text
        var range: [Int]
        var groups: [Group]
    }

    struct Reach: Codable { var level: String }

    struct Target: Codable {
        var id: String
        var title: Text
        var phase: Span
        var reach: [Reach]
    }

    struct Rounding: Codable {
        var mode: String
        var digits: Int
        var stage: String
    }

    struct EvidenceRule: Codable {
        var kind: String
        var minimum: Int
        var effect: String
        var from: String
    }

    struct Policy: Codable {
        var policy: String?
        var reason: String?

        init(from decoder: any Decoder) throws {
            if let word = try? decoder.singleValueContainer().decode(String.self) {
                policy = word
                return
            }
            let container = try decoder.container(keyedBy: CodingKeys.self)
            policy = try container.decodeIfPresent(String.self, forKey: .policy)
            reason = try container.decodeIfPresent(String.self, forKey: .reason)
        }
    }

    struct Band: Codable {
        var from: Comparison?
        var to: Comparison?
        var points: String
    }

    struct Linear: Codable {
        var from: String
        var to: String
        var range: [String]?
    }

    enum ScaleReference: Codable {
        case shared(String)
        case own(Scale)

        init(from decoder: any Decoder) throws {
            if let id = try? decoder.singleValueContainer().decode(String.self) {
                self = .shared(id)
            } else {
                self = .own(try Scale(from: decoder))
            }
        }
    }

    struct Node: Codable {
        var id: String
        var title: Text
        var description: Text?
        var question: Text?
        var scale: ScaleReference?
        var kind: String?
        var unit: String?
        var accepts: [String]?
        var bands: [Band]?
        var linear: Linear?
        var tags: [String]?
        var basis: [String]?
        var weight: String?
        var effort: Int?
        var combine: String?
        var range: [String]?
        var round: Rounding?
        var levels: String?
        var evidence: EvidenceRule?
        var children: [Node]?

        /// The node and all below it.
        var count: Int { 1 + (children ?? []).reduce(0) { $0 + $1.count } }
    }

    var rubric: Int
    var id: String
    var version: String
    var title: Text
    var status: String
    var languages: [String]
    var sources: [Source]
    var scales: [String: Scale]
    var tags: [String: Tag]
    var states: [String: Policy]
    var level_sets: [String: LevelSet]
    var views: [View]
    var targets: [Target]
    var root: Node
}
