// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

/// Reads the declarations of reference lists; of their files only the headers.
struct ListReader {
    let context: SuiteContext
    var reader: DocumentReader { context.reader }

    /// Reads all lists, by id.
    func lists(_ node: Node) {
        guard node.kind == .mapping else {
            context.diagnostics.error(.expectedIdMap(at: node), at: node)
            return
        }
        context.declaredLists = Set(node.entries.compactMap(\.key.text))
        for (key, value) in node.entries {
            guard let id = reader.identifier(key), let list = list(value, id: id, key: key) else { continue }
            context.listPositions[id] = context.lists.count
            context.lists.append(list)
        }
    }

    private func list(_ node: Node, id: String, key: Node) -> ReferenceList? {
        switch node.kind {
        case .null, .sequence:
            return inline(values(node), id: id, basis: [], place: key.place)
        case .scalar:
            guard let path = reader.string(node) else { return nil }
            return file(nil, path: path, node: node, id: id, place: key.place)
        case .mapping:
            if node["values"] != nil {
                guard let map = reader.mapping(node, SuiteSchemas.valueList) else { return nil }
                return inline(
                    map["values"].map(values) ?? [], id: id, basis: map["basis"].map(context.basis) ?? [],
                    place: key.place)
            }
            guard let map = reader.mapping(node, SuiteSchemas.fileList), let pathNode = map["path"],
                let path = reader.string(pathNode)
            else { return nil }
            return file(map, path: path, node: pathNode, id: id, place: key.place)
        }
    }

    /// The values of a list that is written in the suite.
    func values(_ node: Node) -> [String] {
        guard node.kind == .sequence else {
            _ = reader.sequence(node)
            return []
        }
        return context.texts(node, key: node.key?.text ?? "values")
    }

    /// A list of values as such.
    func inline(_ values: [String], id: String, basis: [String], place: Diagnostic.Place?) -> ReferenceList {
        ReferenceList(
            id: id, origin: .inline(values), columns: ["value"], key: [0], validFrom: nil, validTo: nil, basis: basis,
            place: place)
    }

    private func file(
        _ map: MappingReader?, path: String, node: Node, id: String, place: Diagnostic.Place
    ) -> ReferenceList? {
        let delimiter = map?["delimiter"].flatMap(SourceReader(context: context).delimiter)
        let basis = map?["basis"].map(context.basis) ?? []
        let columns = map?["columns"].map { context.texts($0, key: "columns") } ?? header(path, delimiter, at: node)
        guard let columns, !columns.isEmpty else {
            // Names of its columns cannot be checked, but the list is there.
            context.brokenLists.insert(context.lists.count)
            return ReferenceList(
                id: id, origin: .file(path, delimiter: delimiter), columns: [], key: [], validFrom: nil, validTo: nil,
                basis: basis, place: place)
        }
        func position(_ item: Node) -> Int? {
            guard let name = reader.string(item) else { return nil }
            if let position = columns.firstIndex(of: name) { return position }
            context.diagnostics.error(
                .unknownListColumn(name, list: id), at: item, help: .knownNames(name, among: columns))
            return nil
        }
        let key = map?["key"].map { context.scalars($0).compactMap(position) } ?? [0]
        let (from, to) = (map?["valid_from"].flatMap(position), map?["valid_to"].flatMap(position))
        if let from, from == to, let node = map?["valid_to"] {
            context.diagnostics.error(.sameColumnTwice(columns[from]), at: node)
        }
        return ReferenceList(
            id: id, origin: .file(path, delimiter: delimiter), columns: columns, key: key.isEmpty ? [0] : key,
            validFrom: from, validTo: to, basis: basis, place: place)
    }

    /// The names in the header of a file; `nil` (reported) when they cannot be read.
    private func header(_ path: String, _ delimiter: UInt8?, at node: Node) -> [String]? {
        do throws(ListFileError) {
            return try ListFile(path, delimiter: delimiter, in: context.files).header
        } catch {
            context.diagnostics.error(error.message(path), at: node)
            return nil
        }
    }
}
