// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Whether a test can read the properties that it is given, on the resources that it is held against.
struct TestFit {
    let reader: DocumentReader
    let test: CheckTest
    let reads: [ResourceProperty]
    let scopes: [CheckScope]

    func check(at place: Node, test node: Node) {
        if let bad = scopes.first(where: { !test.scopes.contains($0) }) {
            reader.diagnostics.error(.testNotFor(bad, test: node.text ?? ""), at: node)
            return
        }
        guard let kinds = test.readableKinds else {
            if !reads.isEmpty { reader.diagnostics.error(.readsNothing(node.text ?? ""), at: place) }
            return
        }
        if reads.isEmpty { reader.diagnostics.error(.readsMissing(node.text ?? ""), at: node) }
        if test == .dateOrder, reads.count != 2 { reader.diagnostics.error(.twoDates, at: place) }
        for property in reads {
            if case .formatIn = test, property != .format {
                reader.diagnostics.error(.testCannotRead(property, test: node.text ?? ""), at: place)
                continue
            }
            for scope in scopes {
                guard let kind = property.kind(in: scope) else {
                    reader.diagnostics.error(.propertyNotOn(property, scope), at: place)
                    continue
                }
                if !kinds.contains(kind) {
                    reader.diagnostics.error(.testCannotRead(property, test: node.text ?? ""), at: place)
                }
            }
        }
    }
}

extension CheckTest {
    /// The kinds of values that the test reads; `nil` for a test that knows itself what to read.
    var readableKinds: Set<ResourceProperty.ValueKind>? {
        switch self {
        case .present, .count: [.texts, .links, .codes, .dates, .numbers, .agents, .spans, .resources]
        case .language: [.texts]
        case .inVocabulary, .formatIn: [.codes]
        case .dateValid, .dateOrder: [.dates]
        case .url, .probeStatus: [.links]
        case .unique: [.texts, .links]
        case .profile, .stateSecret, .planRule, .judgement, .stars, .integrity: nil
        }
    }

    /// What it can be held against.
    var scopes: Set<CheckScope> {
        switch self {
        case .present, .count, .language, .inVocabulary, .dateValid, .dateOrder, .url, .unique:
            [.catalogue, .dataset, .distribution, .service]
        case .formatIn: [.distribution]
        case .probeStatus: [.distribution, .service]
        case .profile: [.catalogue, .dataset]
        case .stateSecret: [.dataset, .plan]
        case .planRule: [.plan]
        case .judgement(let judgement): judgement.scopes
        case .stars: [.dataset, .distribution]
        case .integrity: [.catalogue, .dataset]
        }
    }
}

extension CheckTest.Judgement {
    /// What it can be held against.
    var scopes: Set<CheckScope> {
        switch self {
        case .openFormat, .licenceState, .licenceOpen, .licenceKnown: [.dataset, .distribution]
        case .free, .noIdentification, .reachable, .freshness, .complete, .personalData, .nationalPortal, .describable,
            .notPlaceholder:
            [.dataset]
        }
    }
}
