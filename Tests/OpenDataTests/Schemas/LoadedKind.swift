// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import LocatedYAML
import Testing

@testable import OpenData

/// A kind of mapping that a loader reads, and the definition of the JSON Schema that describes it.
struct LoadedKind: Sendable, CustomTestStringConvertible {
    let file: String
    let name: String
    let schema: MappingSchema
    var testDescription: String { "\(name) of \(file)" }

    static let all = plans + probes + shapes + vocabularies + contexts

    private static let plans = PlanSchemas.all.map { LoadedKind(file: "plan", name: $0.name, schema: $0.schema) }
    private static let probes = [
        LoadedKind(file: "probes", name: "document", schema: ProbeSchemas.document),
        LoadedKind(file: "probes", name: "fact", schema: ProbeSchemas.fact),
    ]
    private static let shapes = [
        ("document", ShapeSchemas.document), ("source", ShapeSchemas.source), ("vocabulary", ShapeSchemas.vocabulary),
        ("property", ShapeSchemas.property), ("class", ShapeSchemas.kind), ("choice", ShapeSchemas.choice),
        ("shape", ShapeSchemas.shape),
    ].map { LoadedKind(file: "shapes", name: $0, schema: $1) }
    private static let vocabularies =
        VocabularyKind.allCases.flatMap { kind in
            [
                LoadedKind(file: "vocabulary", name: kind.definitions.document, schema: kind.documentSchema),
                LoadedKind(file: "vocabulary", name: kind.definitions.entry, schema: kind.entrySchema),
            ]
        } + [
            LoadedKind(file: "vocabulary", name: "wording", schema: VocabularyReader.wordingSchema),
            LoadedKind(file: "vocabulary", name: "source", schema: VocabularySources.schema),
        ]
    private static let contexts = [
        LoadedKind(file: "context", name: "document", schema: ContextSchemas.document),
        LoadedKind(file: "context", name: "source", schema: ContextSchemas.source),
    ]
}

extension VocabularyKind {
    /// The definitions that describe a document of the list and an entry of it.
    fileprivate var definitions: (document: String, entry: String) {
        switch self {
        case .fileTypes: ("fileTypes", "fileType")
        case .mediaTypes: ("mediaTypes", "code")
        case .licences: ("licences", "licence")
        case .frequencies: ("frequencies", "frequency")
        case .accessRights, .themes, .languages, .plannedAvailability, .distributionStatus: ("codeList", "code")
        }
    }
}
