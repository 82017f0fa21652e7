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
        let root = try DocumentComposer.compose(bytes, named: name, limits: limits)
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
        defer { context.reportUnknownNames() }
        // What stands under a misspelt key is read too, so that only the key is reported.
        func part(_ key: String) -> Node? { reader.value(meant: key, in: map, RubricSchemas.document) }
        if let format = part("rubric") { reader.format(format, known: 1) }
        let id = part("id").flatMap(reader.identifier)
        let version = part("version").flatMap(reader.string)
        let title = part("title").flatMap(reader.text)
        let description = part("description").flatMap(reader.text)
        let notice = part("notice").flatMap(reader.text)
        let status = part("status").flatMap(context.status) ?? .proposed
        let parts = PartsReader(context: context)
        if let node = part("languages") { context.languages = languages(node) }
        let sources = part("sources").map(parts.sources) ?? []
        context.sources = context.ids(of: part("sources"))
        let tags = part("tags").map(parts.tags) ?? []
        if let declared = part("tags") { context.declaredTags = context.keys(of: declared) }
        context.declaredScales = context.keys(of: part("scales"))
        let scales = part("scales").map(scales) ?? []
        let lenses = part("lenses").flatMap(parts.lenses)
        let raters = part("raters").map(parts.raters) ?? .standard
        context.declaredLevelSets = context.keys(of: part("level_sets"))
        if let node = part("level_sets") { readLevelSets(node) }
        let rootStates = part("states").map(context.policies) ?? StatePolicies()

        var tree = NodeReader(context)
        if let root = part("root") { tree.read(root, parent: nil, status: status) }
        let views = part("views").map(parts.views) ?? []
        let profiles = part("profiles").map(parts.profiles) ?? []
        let profileIds = context.ids(of: part("profiles"))
        let targets = part("targets").map { parts.targets($0, root: tree.nodes.first?.id, profiles: profileIds) } ?? []
        let migrations = part("migrations").map(parts.migrations) ?? []
        let exampleReader = ExampleReader(
            context: context, rubric: id ?? "", version: version ?? "", profiles: profileIds)
        let examples = part("examples").map(exampleReader.examples) ?? []
        // Without a tree every mention of a node would be a second mistake.
        guard !tree.nodes.isEmpty else { return nil }
        ReferenceChecker(
            context: context, nodes: tree.nodes, origins: tree.origins, positions: tree.positions, broken: tree.broken
        ).check(PolicyChecker(rootStates: rootStates, profiles: profiles, document: document))
        guard let id, let version, let title else { return nil }

        let identity = DocumentIdentity(id: id, version: version, hash: SHA256Digest.ofDocument(document))
        let rubric = Rubric(
            identity: identity, title: title, description: description, status: status,
            notice: notice ?? (status == .official ? nil : Rubric.standardNotice), languages: context.languages,
            sources: sources, scales: scales, tags: tags, lenses: lenses, raters: raters, states: rootStates,
            nodes: tree.nodes, views: views, profiles: profiles, targets: targets, migrations: migrations,
            examples: examples.map(\.0), positions: tree.positions)
        return LoadedRubric(
            rubric: rubric, document: document, origins: tree.origins, exampleOrigins: examples.map(\.1))
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
            context.scaleOrigins[id] = value
            return scale
        }
    }

    private func readLevelSets(_ node: Node) {
        for (id, _, value) in context.keyed(node) {
            context.levelSets[id] = RequirementReader(context: context).levels(value, owner: nil)
        }
    }
}
