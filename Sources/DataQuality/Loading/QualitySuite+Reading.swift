// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import LocatedYAML

extension QualitySuite {
    /// Reads a `suite: 1` document in YAML or JSON. What loads can be run.
    ///
    /// Of reference lists only the headers are read here; ``LoadedLists`` holds their entries.
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, files: SuiteFiles = .none, limits: ReadingLimits = .standard
    ) throws(ReadingFailure) {
        let root = try DocumentComposer.compose(bytes, named: name, limits: limits)
        try self.init(root, files: files)
    }

    /// Reads a suite from a composed tree.
    ///
    /// - Parameters:
    ///   - root: The document.
    ///   - files: Opens the lists and the dictionary that the suite names.
    public init(_ root: Node, files: SuiteFiles = .none) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        let suite = SuiteLoader(SuiteContext(collector, files: files)).load(root)
        guard let suite, !collector.hasErrors else { throw ReadingFailure(diagnostics: collector.sorted()) }
        self = suite
    }
}

/// Reads the parts of a suite in the order in which they need each other.
private struct SuiteLoader {
    let context: SuiteContext
    var reader: DocumentReader { context.reader }

    init(_ context: SuiteContext) { self.context = context }

    func load(_ root: Node) -> QualitySuite? {
        if root["suite"] == nil, let found = ["rubric", "evidence", "dictionary"].first(where: { root[$0] != nil }) {
            context.diagnostics.error(.otherDocument(found, wanted: "suite"), at: root[found]?.key ?? root)
            return nil
        }
        guard let map = reader.mapping(root, SuiteSchemas.document) else { return nil }
        defer { context.reportUnknownNames() }
        // What stands under a misspelt key is read too, so that only the key is reported.
        func part(_ key: String) -> Node? { reader.value(meant: key, in: map, SuiteSchemas.document) }
        if let format = part("suite") { reader.format(format, known: 1) }
        let id = part("id").flatMap(reader.identifier)
        let version = part("version").flatMap(reader.string)
        let title = part("title").flatMap(reader.text)
        let parts = DatasetReader(context: context)
        let sources = part("sources").map(parts.sources) ?? []
        let dataset = parts.dataset(part("dataset"), suite: id ?? "")
        let dataSource = SourceReader(context: context).source(part("source"))
        if let lists = part("lists") { ListReader(context: context).lists(lists) }
        let columns = ColumnReader(context: context)
        let declared = part("columns").map(columns.declarations) ?? []
        let checks = CheckReader(context: context)
        let implied = declared.flatMap(checks.implied)
        let written = part("checks").map(checks.entries) ?? CheckReader.Entries()
        let all = checks.join(implied: implied, written)
        guard let id, !context.diagnostics.hasErrors else { return nil }
        return QualitySuite(
            identity: DocumentIdentity(id: id, version: version ?? "1", hash: SHA256Digest.ofDocument(root)),
            title: title ?? LocalizedText(id), dataset: dataset, source: dataSource.description,
            columns: context.columns, lists: context.lists, checks: all, dictionary: context.dictionary,
            sources: sources, allowsOtherColumns: dataSource.allowsOtherColumns)
    }
}
