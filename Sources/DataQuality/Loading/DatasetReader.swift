// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

/// Reads what a suite says of its data set, and the sources it rests on.
struct DatasetReader {
    let context: SuiteContext
    var reader: DocumentReader { context.reader }

    /// The description; without one the data set has the id of the suite.
    func dataset(_ node: Node?, suite: String) -> DatasetDescription {
        let standIn = suite.split(separator: ".").joined(separator: "-").lowercased()
        guard let node else { return description(nil, id: standIn) }
        if node.kind == .scalar { return description(nil, id: measureName(node) ?? standIn) }
        let map = reader.mapping(node, SuiteSchemas.dataset)
        return description(map, id: map?["id"].flatMap(measureName) ?? standIn)
    }

    private func description(_ map: MappingReader?, id: String) -> DatasetDescription {
        let classes = DatasetDescription.Classification.allCases.map { ($0.rawValue, $0) }
        let period = map?["update_period"].flatMap(reader.duration)
        context.updatePeriod = period
        let dictionary = map?["dictionary"].flatMap(reader.string)
        if let node = map?["dictionary"], let dictionary { read(dictionary, at: node) }
        return DatasetDescription(
            id: id, title: map?["title"].flatMap(reader.text), owner: map?["owner"].flatMap(reader.text),
            identifier: map?["identifier"].flatMap(reader.string), licence: map?["licence"].flatMap(reader.string),
            accessRule: map?["access"].flatMap(reader.text),
            classification: map?["classification"].flatMap { reader.word($0, among: classes) } ?? .internal,
            updatePeriod: period, dictionary: dictionary, sharing: map?["sharing"].flatMap(sharing),
            origin: map?["origin"].flatMap(reader.text))
    }

    /// An id that stands in names of measures: `[a-z0-9][a-z0-9_-]*`.
    func measureName(_ node: Node) -> String? {
        guard let id = reader.identifier(node) else { return nil }
        guard ColumnNames.isId(id) else {
            context.diagnostics.error(.measureName(at: node), at: node, help: .measureNameHelp)
            return nil
        }
        return id
    }

    /// Reads the dictionary when it is a file; an address elsewhere is only a link.
    private func read(_ path: String, at node: Node) {
        guard !path.contains("://") else { return }
        context.namesDictionary = true
        let limits = ReadingLimits.standard
        let bytes: [UInt8]
        do throws(ByteSourceError) {
            bytes = try context.files.bytes(of: path, limit: limits.bytes)
        } catch {
            context.diagnostics.error(.fileNotOpened(path, error), at: node)
            return
        }
        do throws(ReadingFailure) {
            context.dictionary = try DataDictionary(reading: bytes, named: context.files.name(of: path), limits: limits)
        } catch {
            for diagnostic in error.diagnostics { context.diagnostics.report(diagnostic) }
        }
    }

    private func sharing(_ node: Node) -> SharingFigures? {
        guard let map = reader.mapping(node, SuiteSchemas.sharing) else { return nil }
        let count = 0...Int.max
        let answered = map["calls_answered"].flatMap { reader.integer($0, in: count) }
        let calls = map["calls"].flatMap { reader.integer($0, in: count) }
        if let given = map["calls_answered"] {
            if map["calls"] == nil {
                context.diagnostics.error(.needsKey("calls_answered", "calls"), at: given.key ?? given)
            } else if let answered, let calls, answered > calls {
                context.diagnostics.error(.moreAnswersThanCalls(answered, calls), at: given)
            }
        }
        return SharingFigures(
            connectedSince: map["connected_since"].flatMap(reader.date),
            platform: map["platform"].flatMap(reader.string),
            consumingSystems: map["consuming_systems"].flatMap { reader.integer($0, in: count) },
            callsAnswered: answered, calls: calls)
    }

    /// The sources, each with an id of its own.
    func sources(_ node: Node) -> [DocumentSource] {
        var sources: [DocumentSource] = []
        var places: [String: Diagnostic.Place] = [:]
        for entry in reader.sequence(node) ?? [] {
            guard let map = reader.mapping(entry, SuiteSchemas.citation) else { continue }
            let id = map["id"].flatMap(reader.identifier)
            let source = DocumentSource(
                id: id ?? "", title: map["title"].flatMap(reader.text) ?? LocalizedText(""),
                number: map["number"].flatMap(reader.string), issuer: map["issuer"].flatMap(reader.text),
                url: map["url"].flatMap(reader.string),
                status: map["status"].flatMap { node in
                    reader.word(node, among: SourceStatus.allCases.map { ($0.rawValue, $0) })
                } ?? .proposed,
                effective: map["effective"].flatMap(reader.span), note: map["note"].flatMap(reader.text))
            guard let id, let place = map["id"]?.place else { continue }
            if let first = places[id] {
                context.duplicate(.source, id, at: map["id"] ?? entry, first: first)
                continue
            }
            places[id] = place
            context.sources.insert(id)
            sources.append(source)
        }
        return sources
    }
}
