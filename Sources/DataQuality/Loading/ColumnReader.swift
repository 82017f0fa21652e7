// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads the declarations of columns.
struct ColumnReader {
    let context: SuiteContext
    var reader: DocumentReader { context.reader }

    /// A declaration with what its checks are read from.
    struct Declared {
        /// The position of the column in the suite.
        let position: Int
        /// Its name, where it is written.
        let key: Node
        /// What stands under the name.
        let node: Node
        /// The same as a mapping, when it is one.
        let map: MappingReader?
        /// Where type and format are written, for limits beside them.
        let type: Node?
        let format: Node?
    }

    /// Reads all columns. Their checks are read afterwards, when all columns are known.
    func declarations(_ node: Node) -> [Declared] {
        guard node.kind == .mapping else {
            context.diagnostics.error(.expectedColumns(at: node), at: node)
            return []
        }
        var ids: [String: Diagnostic.Place] = [:]
        return node.entries.compactMap { key, value in
            guard let name = reader.string(key) else { return nil }
            let problems = context.problemCount
            let position = context.columns.count
            let map = value.kind == .mapping ? reader.mapping(value, SuiteSchemas.column) : nil
            let id = id(map, name: name, at: key, &ids)
            let written = Written(context, value, map)
            context.columnPositions[name] = position
            context.columns.append(
                ColumnDeclaration(
                    name: name, id: id, title: map?["title"].flatMap(reader.text),
                    description: map?["description"].flatMap(reader.text), type: written.type, format: written.format,
                    weight: map?["weight"].flatMap { reader.rational($0, from: 0) } ?? 1,
                    tags: map?["tags"].map(tags) ?? [], accessRule: map?["access"].flatMap(reader.text),
                    isRequired: !(map?["optional"].flatMap(reader.flag) ?? false), numbers: written.numbers,
                    dates: written.dates, place: key.place))
            if context.problemCount > problems { context.brokenColumns.insert(position) }
            return Declared(
                position: position, key: key, node: value, map: map, type: written.typeNode,
                format: written.formatNode)
        }
    }

    private func id(
        _ map: MappingReader?, name: String, at key: Node, _ ids: inout [String: Diagnostic.Place]
    ) -> String {
        if let node = map?["id"] {
            guard let id = DatasetReader(context: context).measureName(node) else { return name }
            if let first = ids[id] { context.duplicate(.columnId, id, at: node, first: first) }
            ids[id] = node.place
            return id
        }
        guard let id = ColumnNames.id(from: name) else {
            context.diagnostics.error(.noColumnId(name), at: key, help: .giveColumnId)
            return name
        }
        if let first = ids[id] {
            context.diagnostics.error(
                .columnIdTaken(id, name), at: key, notes: [Diagnostic.Note(place: first, message: .firstDefinedHere)],
                help: .giveColumnId)
        }
        ids[id] = key.place
        return id
    }

    private func tags(_ node: Node) -> [String] {
        var tags: [String] = []
        for item in context.scalars(node) {
            guard let tag = reader.identifier(item) else { continue }
            if tags.contains(tag) { context.diagnostics.error(.listedTwice(tag), at: item) }
            tags.append(tag)
        }
        return tags
    }

    /// What a declaration says of the form of values.
    private struct Written {
        var type = ColumnType.text
        var format: ValueFormat?
        var numbers: NumberStyle
        var dates: DateStyle
        var typeNode: Node?
        var formatNode: Node?
        /// Whether type and format are without mistakes.
        var isKnown = true

        init(_ context: SuiteContext, _ node: Node, _ map: MappingReader?) {
            numbers = context.numbers
            dates = context.dates
            let words = FormWords(context: context)
            if node.kind == .scalar {
                (type, format) = words.typeOrFormat(node)
                if format == nil { typeNode = node } else { formatNode = node }
            } else if let map {
                typeNode = map["type"]
                formatNode = map["format"]
                format = formatNode.flatMap { Self.word($0, map: SuiteSchemas.columnCheck(.format), context) }
                    .flatMap(words.format)
                let written = typeNode.flatMap { Self.word($0, map: SuiteSchemas.columnCheck(.type), context) }
                    .flatMap { node in words.type(node).map { ($0, node) } }
                type = written?.0 ?? format?.columnType ?? .text
                if let format, let (declared, node) = written { words.check(format, declared, at: node) }
                isKnown = (written == nil) == (typeNode == nil) && (format == nil) == (formatNode == nil)
            } else if node.kind == .sequence {
                context.diagnostics.error(.expectedColumn(at: node), at: node)
            }
            if let format {
                numbers = format.numbers ?? numbers
                dates = format.dates ?? dates
            }
            if let map { readStyles(map, context) }
        }

        private mutating func readStyles(_ map: MappingReader, _ context: SuiteContext) {
            let styles = SourceReader(context: context)
            if let node = map["numbers"] {
                if isKnown, type != .integer, type != .decimal {
                    context.diagnostics.error(.uselessKey("numbers", type.rawValue), at: node.key ?? node)
                } else {
                    numbers = styles.numbers(node) ?? numbers
                }
            }
            if let node = map["dates"] {
                if isKnown, type != .date, type != .timestamp {
                    context.diagnostics.error(.uselessKey("dates", type.rawValue), at: node.key ?? node)
                } else {
                    dates = styles.dates(node) ?? dates
                }
            }
        }

        /// The word itself, which may stand under `is` beside the limits of its check.
        private static func word(_ node: Node, map schema: MappingSchema, _ context: SuiteContext) -> Node? {
            guard node.kind == .mapping else { return node }
            guard let word = node["is"] else {
                context.diagnostics.error(.needsKey(node.key?.text ?? "", "is"), at: node)
                return nil
            }
            return word
        }
    }
}
