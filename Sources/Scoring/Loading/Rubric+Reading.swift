// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import LocatedYAML

extension Rubric {
    /// Reads a `rubric: 1` document in YAML or JSON. What loads can be scored.
    /// - Throws: `ReadingFailure` with every problem of the document, each at its place.
    public init(
        reading bytes: [UInt8], named name: String, limits: ReadingLimits = .standard,
        catalogue: MeasureCatalogue = .standard
    ) throws(ReadingFailure) {
        let source = SourceText(name: name, bytes: bytes)
        let root = try DocumentComposer.compose(
            source, syntax: DocumentSyntax.recognised(name: name, bytes: bytes), limits: limits)
        try self.init(root, catalogue: catalogue)
    }

    /// Reads a rubric from a composed tree.
    public init(_ document: Node, catalogue: MeasureCatalogue = .standard) throws(ReadingFailure) {
        self = try LoadedRubric(document, catalogue: catalogue).rubric
    }
}

/// A rubric together with the places of its parts, which the linter needs.
package struct LoadedRubric {
    package let rubric: Rubric
    /// The whole document.
    package let document: Node
    /// The place of each node, by its position in the rubric.
    package let origins: [Node]
    /// The place of each example.
    package let exampleOrigins: [Node]

    package init(_ document: Node, catalogue: MeasureCatalogue = .standard) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        let loader = RubricLoader(LoadingContext(collector, catalogue: catalogue))
        guard let loaded = loader.load(document), !collector.hasErrors else {
            throw ReadingFailure(diagnostics: collector.sorted())
        }
        self = loaded
    }

    fileprivate init(rubric: Rubric, document: Node, origins: [Node], exampleOrigins: [Node]) {
        self.rubric = rubric
        self.document = document
        self.origins = origins
        self.exampleOrigins = exampleOrigins
    }
}

/// Reads the parts of a rubric in the order in which they need each other.
private struct RubricLoader {
    let context: LoadingContext
    var reader: DocumentReader { context.reader }

    init(_ context: LoadingContext) { self.context = context }

    func load(_ document: Node) -> LoadedRubric? {
        if document["evidence"] != nil, document["root"] == nil {
            context.diagnostics.error(.evidenceInsteadOfRubric, at: document["evidence"]?.key ?? document)
            return nil
        }
        guard let map = reader.mapping(document, RubricSchemas.document) else { return nil }
        if let format = map["rubric"] { reader.format(format, known: 1) }
        let parts = PartsReader(context: context)
        if let node = map["languages"] { context.languages = languages(node) }
        let sources = map["sources"].map(parts.sources) ?? []
        context.sources = context.ids(of: map["sources"])
        let tags = map["tags"].map(parts.tags) ?? []
        if map["tags"] != nil { context.declaredTags = context.keys(of: map["tags"]) }
        let status = map["status"].flatMap(context.status) ?? .proposed
        context.declaredScales = context.keys(of: map["scales"])
        let scales = map["scales"].map(scales) ?? []
        let lenses = map["lenses"].flatMap(parts.lenses)
        context.declaredLevelSets = context.keys(of: map["level_sets"])
        if let node = map["level_sets"] { readLevelSets(node) }
        let rootStates = map["states"].map(context.policies) ?? StatePolicies()

        var tree = NodeReader(context)
        if let root = map["root"] { tree.read(root, parent: nil, status: status) }
        let identity = identity(map, document)
        let title = map["title"].flatMap(reader.text)
        let views = map["views"].map(parts.views) ?? []
        let profiles = map["profiles"].map(parts.profiles) ?? []
        let profileIds = context.ids(of: map["profiles"])
        let targets = map["targets"].map { parts.targets($0, root: tree.nodes.first?.id, profiles: profileIds) } ?? []
        let migrations = map["migrations"].map(parts.migrations) ?? []
        let exampleReader = ExampleReader(
            context: context, rubric: identity?.id ?? "", version: identity?.version ?? "", profiles: profileIds)
        let examples = map["examples"].map(exampleReader.examples) ?? []
        // Without a tree every mention of a node would be a second mistake.
        guard !tree.nodes.isEmpty else { return nil }
        ReferenceChecker(
            context: context, nodes: tree.nodes, origins: tree.origins, positions: tree.positions, broken: tree.broken
        ).check(PolicyChecker(rootStates: rootStates, profiles: profiles, document: document))
        guard let identity, let title else { return nil }

        let rubric = Rubric(
            identity: identity, title: title, description: map["description"].flatMap(reader.text), status: status,
            notice: map["notice"].flatMap(reader.text) ?? (status == .official ? nil : Rubric.standardNotice),
            languages: context.languages, sources: sources, scales: scales, tags: tags, lenses: lenses,
            raters: map["raters"].map(parts.raters) ?? .standard, states: rootStates, nodes: tree.nodes, views: views,
            profiles: profiles, targets: targets, migrations: migrations, examples: examples.map(\.0),
            positions: tree.positions)
        return LoadedRubric(
            rubric: rubric, document: document, origins: tree.origins, exampleOrigins: examples.map(\.1))
    }

    private func identity(_ map: MappingReader, _ document: Node) -> DocumentIdentity? {
        guard let idNode = map["id"], let id = reader.identifier(idNode), let versionNode = map["version"],
            let version = reader.string(versionNode)
        else { return nil }
        return DocumentIdentity(id: id, version: version, hash: SHA256Digest.ofDocument(document))
    }

    private func languages(_ node: Node) -> [Language] {
        guard let items = reader.sequence(node) else { return [.vietnamese, .english] }
        if items.isEmpty { context.diagnostics.error(.emptyList("languages"), at: node) }
        var languages: [Language] = []
        for item in items {
            guard let code = reader.string(item) else { continue }
            guard let language = Language(code: code) else {
                context.diagnostics.error(.unknownLanguage(code), at: item)
                continue
            }
            if languages.contains(language) { context.diagnostics.error(.repeatedEntry(code), at: item) }
            languages.append(language)
        }
        return languages.isEmpty ? [.vietnamese, .english] : languages
    }

    private func scales(_ node: Node) -> [AnswerScale] {
        let items = ItemReader(context: context)
        return context.keyed(node).compactMap { id, _, value in
            guard let scale = items.scale(value, id: id) else { return nil }
            context.scales[id] = scale
            return scale
        }
    }

    private func readLevelSets(_ node: Node) {
        for (id, _, value) in context.keyed(node) {
            context.levelSets[id] = RequirementReader(context: context).levels(value, owner: nil)
        }
    }
}
