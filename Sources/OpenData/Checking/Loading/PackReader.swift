// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads a pack of checks.
struct PackReader {
    let reader: DocumentReader
    private let names = PackNames()

    init(_ collector: DiagnosticCollector) { reader = DocumentReader(collector) }

    func pack(_ root: Node) -> CheckPack? {
        guard let map = reader.mapping(root, PackSchemas.document) else { return nil }
        if let format = map["pack"] { reader.format(format, known: 1) }
        let id = map["id"].flatMap(reader.identifier)
        let version = map["version"].flatMap(reader.string)
        let title = map["title"].flatMap(reader.text)
        let status = map["status"].flatMap(status) ?? .proposed
        names.status = status
        let sources = map["sources"].map(sources) ?? []
        let groups = map["groups"].map(groups) ?? []
        names.fixes = map["fixes"].map(fixes) ?? [:]
        let checks = map["checks"].map(checks) ?? []
        let ratings = map["ratings"].map(ratings) ?? []
        let measures = map["measures"].map(measures) ?? []
        let standard = map["standard"].flatMap(standard)
        let aggregation = map["aggregation"].flatMap { reader.word($0, among: Self.words(Aggregation.self)) }
        guard let id, let version, let title else { return nil }
        return CheckPack(
            identity: DocumentIdentity(id: id, version: version, hash: SHA256Digest.ofDocument(root)), title: title,
            summary: map["description"].flatMap(reader.text), status: status,
            notice: map["notice"].flatMap(reader.text), sources: sources, groups: groups, checks: checks,
            ratings: ratings, aggregation: aggregation ?? .bestDistribution, measures: measures, standard: standard)
    }

    /// The words of a closed set.
    static func words<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> [(String, Word)] {
        Word.allCases.map { ($0.rawValue, $0) }
    }

    private func status(_ node: Node) -> SourceStatus? { reader.word(node, among: Self.words(SourceStatus.self)) }

    // MARK: What checks refer to

    private func sources(_ node: Node) -> [DocumentSource] {
        (reader.sequence(node) ?? []).compactMap { entry in
            guard let map = reader.mapping(entry, PackSchemas.source) else { return nil }
            let id = map["id"].flatMap(reader.identifier)
            let title = map["title"].flatMap(reader.text)
            let status = map["status"].flatMap(status)
            guard let id, let title, let status, isNew(id, .source, at: entry) else { return nil }
            return DocumentSource(
                id: id, title: title, number: map["number"].flatMap(reader.string),
                issuer: map["issuer"].flatMap(reader.text), url: map["url"].flatMap(reader.string), status: status,
                effective: map["effective"].flatMap(reader.span), note: map["note"].flatMap(reader.text))
        }
    }

    private func groups(_ node: Node) -> [CheckPack.Group] {
        (reader.sequence(node) ?? []).compactMap { entry in
            guard let map = reader.mapping(entry, PackSchemas.group), let id = map["id"].flatMap(reader.identifier),
                let title = map["title"].flatMap(reader.text), isNew(id, .group, at: entry)
            else { return nil }
            return CheckPack.Group(id: id, title: title)
        }
    }

    private func fixes(_ node: Node) -> [String: PackCheck.Fix] {
        guard node.kind == .mapping else {
            reader.diagnostics.error(.expectedIdMap(at: node), at: node)
            return [:]
        }
        var fixes: [String: PackCheck.Fix] = [:]
        for (key, value) in node.entries {
            guard let id = reader.identifier(key), let title = reader.text(value), isNew(id, .fix, at: key) else {
                continue
            }
            fixes[id] = PackCheck.Fix(id: id, title: title)
        }
        return fixes
    }

    /// Whether an id is used for the first time; a second use is reported.
    private func isNew(_ id: String, _ thing: PackNames.Thing, at node: Node) -> Bool {
        if let first = names.add(id, thing, at: node) {
            reader.diagnostics.error(
                .duplicate(thing, id), at: node["id"] ?? node, notes: [Diagnostic.Note(at: first, .firstDefinedHere)])
            return false
        }
        return true
    }

    /// A reference to something that must be declared above.
    private func known(_ node: Node, _ thing: PackNames.Thing) -> String? {
        guard let id = reader.identifier(node) else { return nil }
        if names.has(id, thing) { return id }
        let near = Suggestion.nearest(to: id, among: names.ids(of: thing))
        reader.diagnostics.error(.unknown(thing, id), at: node, help: near.map { .didYouMean($0) })
        return nil
    }

    // MARK: Checks

    private func checks(_ node: Node) -> [PackCheck] {
        (reader.sequence(node) ?? []).compactMap { entry in
            guard let map = reader.mapping(entry, PackSchemas.check) else { return nil }
            return check(map, at: entry)
        }
    }

    private func check(_ map: MappingReader, at entry: Node) -> PackCheck? {
        let id = map["id"].flatMap(reader.identifier)
        let title = map["title"].flatMap(reader.text)
        let group = map["group"].flatMap { known($0, .group) }
        let scopes = map["scope"].map { list($0, among: Self.words(CheckScope.self)) } ?? []
        if let node = map["scope"], node.kind == .sequence, node.count == 0 {
            reader.diagnostics.error(.noScope, at: node)
        }
        let reads = map["reads"].map { list($0, among: Self.words(ResourceProperty.self)) } ?? []
        let arguments = map["args"].flatMap { reader.mapping($0, PackSchemas.args) }
        let test = map["test"].flatMap { TestReader(reader: reader, node: $0, arguments: arguments).test() }
        // What is misspelt among the properties has been told already.
        let areRead = map["reads"].map { items($0).count == reads.count } ?? true
        if let test, let node = map["test"], areRead {
            TestFit(reader: reader, test: test, reads: reads, scopes: scopes).check(
                at: map["reads"] ?? node, test: node)
        }
        let points = map["points"].flatMap(points)
        let severity = map["severity"].flatMap { reader.word($0, among: Self.words(PackCheck.Severity.self)) }
        let basis = map["basis"].map { items($0).compactMap { known($0, .source) } } ?? []
        let effective = map["effective"].map { items($0).compactMap(reader.span) } ?? []
        let fix = map["fix"].flatMap { known($0, .fix) }.flatMap { names.fixes[$0] }
        let blocking = map["blocking"].flatMap(reader.flag)
        guard let id, isNew(id, .check, at: entry), let title, let group, let test, !scopes.isEmpty else { return nil }
        return PackCheck(
            id: id, title: title, group: group, scopes: scopes, reads: reads, test: test, points: points ?? 0,
            severity: severity ?? .warning, basis: basis, status: map["status"].flatMap(status) ?? names.status,
            effective: effective, fix: fix, isBlocking: blocking ?? false)
    }

    /// Points in whole thousandths, so that totals of thousands of distributions are sums of integers.
    private func points(_ node: Node) -> Rational? {
        guard let points = reader.rational(node, from: 0, to: 1_000_000) else { return nil }
        guard (points * 1000).isInteger else {
            reader.diagnostics.error(.pointsTooFine, at: node)
            return nil
        }
        return points
    }

    /// One entry or a list of entries.
    private func items(_ node: Node) -> [Node] { node.kind == .sequence ? Array(node.items) : [node] }

    private func list<Word>(_ node: Node, among words: [(String, Word)]) -> [Word] {
        items(node).compactMap { reader.word($0, among: words) }
    }

    // MARK: What refers to checks

    private func ratings(_ node: Node) -> [CheckPack.Rating] {
        var last: CheckPack.Rating?
        return (reader.sequence(node) ?? []).compactMap { entry in
            guard let map = reader.mapping(entry, PackSchemas.rating), let id = map["id"].flatMap(reader.identifier),
                let title = map["title"].flatMap(reader.text), let from = map["from"].flatMap(reader.rational),
                isNew(id, .rating, at: entry)
            else { return nil }
            if let last, from <= last.from {
                reader.diagnostics.error(.ratingsNotRising(id, after: last.id), at: map["from"] ?? entry)
                return nil
            }
            let rating = CheckPack.Rating(id: id, title: title, from: from)
            last = rating
            return rating
        }
    }

    private func measures(_ node: Node) -> [CheckPack.Measure] {
        guard node.kind == .mapping else {
            reader.diagnostics.error(.expectedIdMap(at: node), at: node)
            return []
        }
        return node.entries.compactMap { key, value -> CheckPack.Measure? in
            guard let id = reader.string(key) else { return nil }
            guard let entry = MeasureCatalogue.standard.entry(for: id), entry.unit == .ratio, !entry.isAboutMaturity
            else {
                let near = MeasureCatalogue.standard.nearest(to: id)
                reader.diagnostics.error(.unknown(.measure, id), at: key, help: near.map { .didYouMean($0) })
                return nil
            }
            if value.text == "points" { return CheckPack.Measure(id: id, figure: .points) }
            return known(value, .check).map { CheckPack.Measure(id: id, figure: .check($0)) }
        }.sorted { $0.id < $1.id }
    }

    private func standard(_ node: Node) -> CheckPack.Standard? {
        guard let map = reader.mapping(node, PackSchemas.standard) else { return nil }
        let title = map["title"].flatMap(reader.text)
        let checks = map["checks"].map { items($0).compactMap { known($0, .check) } } ?? []
        if let node = map["checks"], node.kind == .sequence, node.count == 0 {
            reader.diagnostics.error(.standardWithoutChecks, at: node)
        }
        guard let title else { return nil }
        return CheckPack.Standard(title: title, status: map["status"].flatMap(status) ?? .proposed, checks: checks)
    }
}
