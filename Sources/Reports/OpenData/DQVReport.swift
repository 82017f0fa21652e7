// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import OpenData

/// Audits in the Data Quality Vocabulary of the W3C (DQV, Working Group Note of 15 December 2016) as JSON-LD.
///
/// Every group of a pack is a dimension, every check with points and every total is a metric; there is one measurement for
/// each metric of the catalogue and each total of a dataset. Values are `xsd:decimal`, rounded to six places. Resources
/// without an address are blank nodes with their name. The same result gives the same bytes.
public struct DQVReport: Sendable, Hashable {
    /// Makes a writer.
    public init() {}

    /// The graph in UTF-8.
    /// - Throws: what the encoder throws; nothing for results of this package.
    public func render(_ result: AuditResult, pretty: Bool = true) throws -> [UInt8] {
        try JSONTextEncoder(pretty: pretty).encode(DQVDocument(result))
    }
}

/// The JSON-LD document.
private struct DQVDocument: Encodable {
    private let nodes: [DQVNode]

    private static let context: [(String, String)] = [
        ("dct", "http://purl.org/dc/terms/"), ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dqv", "http://www.w3.org/ns/dqv#"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ]

    init(_ result: AuditResult) {
        var nodes: [DQVNode] = []
        let catalogue = DQVNode.Resource(uri: result.catalogue.uri, blank: "catalogue")
        nodes.append(
            .resource(
                catalogue, type: "dcat:Catalog", title: result.catalogue.title ?? LocalizedText(result.catalogue.file)))
        for (number, dataset) in result.datasets.enumerated() {
            nodes.append(
                .resource(
                    .init(uri: dataset.name, blank: "dataset\(number)"), type: "dcat:Dataset",
                    title: dataset.title ?? LocalizedText(dataset.name)))
        }
        for pack in result.packs {
            guard let total = pack.points else { continue }
            let id = pack.pack.id
            nodes.append(.metric(id, nil, title: pack.title))
            nodes.append(.measurement(of: id, on: catalogue, total.earned, result.asOf))
            for group in pack.groups { nodes.append(.dimension(id, group)) }
            for check in pack.checks where check.worth.sign > 0 && check.points.possible.sign > 0 {
                nodes.append(.metric(id + "/" + check.id, id + "/" + check.group, title: check.title))
                nodes.append(.measurement(of: id + "/" + check.id, on: catalogue, check.points.earned, result.asOf))
            }
            for (number, dataset) in result.datasets.enumerated() {
                guard let points = dataset.packs.first(where: { $0.pack == id }) else { continue }
                let resource = DQVNode.Resource(uri: dataset.name, blank: "dataset\(number)")
                nodes.append(.measurement(of: id, on: resource, points.points.earned, result.asOf))
            }
        }
        self.nodes = nodes
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: DQVKey.self)
        var context = container.nestedContainer(keyedBy: DQVKey.self, forKey: "@context")
        for (prefix, namespace) in Self.context { try context.encode(namespace, forKey: DQVKey(prefix)) }
        try container.encode(nodes, forKey: "@graph")
    }
}

/// One node of the graph: its keys with their values, in order.
private struct DQVNode: Encodable {
    /// A resource by its address, or by a blank node where it has none.
    struct Resource {
        let id: String

        init(uri: String?, blank: String) {
            guard let uri, Self.isAddress(uri) else {
                id = "_:" + blank
                return
            }
            id = uri
        }

        /// Whether a name can stand as an IRI (RFC 3987) in JSON-LD, with nothing in it that a terminal would obey.
        private static func isAddress(_ text: String) -> Bool {
            ["http://", "https://", "urn:"].contains { text.hasPrefix($0) } && SafeText.line(text) == text
                && !text.utf8.contains { Self.forbidden.contains($0) }
        }

        private static let forbidden = Set(" <>\"{}|\\^`".utf8)
    }

    private enum Value {
        case text(String)
        case reference(String)
        case typed(String, type: String)
        case texts(LocalizedText)
    }

    private var entries: [(DQVKey, Value)]

    private static let own = "urn:swift-data-governance:"

    static func resource(_ resource: Resource, type: String, title: LocalizedText) -> Self {
        Self(entries: [("@id", .text(resource.id)), ("@type", .text(type)), ("dct:title", .texts(title))])
    }

    static func dimension(_ pack: String, _ group: PackResult.GroupResult) -> Self {
        Self(entries: [
            ("@id", .text(own + "dimension:" + pack + "/" + group.id)), ("@type", .text("dqv:Dimension")),
            ("skos:prefLabel", .texts(group.title)),
        ])
    }

    static func metric(_ id: String, _ dimension: String?, title: LocalizedText) -> Self {
        var entries: [(DQVKey, Value)] = [
            ("@id", .text(own + "metric:" + id)), ("@type", .text("dqv:Metric")), ("skos:definition", .texts(title)),
            ("dqv:expectedDataType", .reference("xsd:decimal")),
        ]
        if let dimension { entries.append(("dqv:inDimension", .reference(own + "dimension:" + dimension))) }
        return Self(entries: entries)
    }

    static func measurement(of metric: String, on resource: Resource, _ value: Rational, _ day: CalendarDate) -> Self {
        Self(entries: [
            ("@type", .text("dqv:QualityMeasurement")), ("dqv:computedOn", .reference(resource.id)),
            ("dqv:isMeasurementOf", .reference(own + "metric:" + metric)),
            ("dqv:value", .typed(value.decimal(digits: 6, padded: false), type: "xsd:decimal")),
            ("dct:date", .typed(day.description, type: "xsd:date")),
        ])
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: DQVKey.self)
        for (key, value) in entries {
            switch value {
            case .text(let text): try container.encode(text, forKey: key)
            case .reference(let id): try container.encode(["@id": id], forKey: key)
            case .typed(let text, let type):
                var nested = container.nestedContainer(keyedBy: DQVKey.self, forKey: key)
                try nested.encode(text, forKey: "@value")
                try nested.encode(type, forKey: "@type")
            case .texts(let text):
                var list = container.nestedUnkeyedContainer(forKey: key)
                for (tag, wording) in Self.wordings(of: text) {
                    var nested = list.nestedContainer(keyedBy: DQVKey.self)
                    try nested.encode(wording, forKey: "@value")
                    if let tag { try nested.encode(tag, forKey: "@language") }
                }
            }
        }
    }

    /// Both languages with their tags; one text without a tag where they are equal.
    private static func wordings(of text: LocalizedText) -> [(tag: String?, text: String)] {
        let (vi, en) = (SafeText.line(text.text(in: .vietnamese)), SafeText.line(text.text(in: .english)))
        return vi == en ? [(nil, vi)] : [("vi", vi), ("en", en)]
    }
}

private struct DQVKey: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ text: String) { stringValue = text }
    init(stringLiteral text: String) { stringValue = text }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
}
