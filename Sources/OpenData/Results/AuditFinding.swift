// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
internal import LocatedYAML

/// Something that is wrong with one resource.
public struct AuditFinding: Sendable, Hashable, Codable {
    /// The id of the pack.
    public var pack: String
    /// The id of the check.
    public var check: String
    /// How bad it is.
    public var severity: PackCheck.Severity
    /// A stable code: the reason of the outcome, or the id of the rule of a profile.
    public var code: String
    /// The resource it is about.
    public var resource: Resource
    /// Where it stands.
    public var place: FindingPlace?
    /// What is wrong.
    public var message: LocalizedText
    /// The id of what can be done.
    public var fix: String?
    /// Whether this alone keeps the catalogue from passing.
    public var isBlocking: Bool

    /// What a finding is about.
    public struct Resource: Sendable, Hashable, Codable {
        /// What kind of resource it is.
        public var kind: CheckScope
        /// Its name.
        public var name: String
        /// Its title.
        public var title: LocalizedText?
        /// The name of its dataset, for a distribution.
        public var dataset: String?
    }

    private enum CodingKeys: String, CodingKey {
        case pack, check, severity, code, resource, place, message, fix
        case isBlocking = "blocking"
    }
}

/// A place in the file of a catalogue or plan.
public struct FindingPlace: Sendable, Hashable, Codable {
    /// The file.
    public var file: String
    /// The line, from 1 on.
    public var line: Int
    /// The column in Unicode scalars, from 1 on.
    public var column: Int?
    /// The JSON pointer, for JSON.
    public var pointer: String?

    /// The place of a problem that a reader reported.
    init(_ place: Diagnostic.Place) {
        file = place.file
        line = place.line
        column = place.column
    }

    /// A place of a catalogue in full.
    init(_ place: LocatedPlace) {
        file = place.file
        line = place.line
        column = place.column
        pointer = place.pointer
    }
}
