// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads what one check demands: its columns and its parameters.
struct SubjectReader {
    let context: SuiteContext
    let request: CheckReader.Request
    /// Whether the check is a bare word in `checks`.
    var isAlone = false

    /// What a check demands, the columns it is about, and those that its id names.
    struct Subject {
        let subject: CheckSubject
        let columns: [Int]
        let named: [Int]

        init(_ subject: CheckSubject, _ columns: [Int], named: [Int]? = nil) {
            self.subject = subject
            self.columns = columns
            self.named = named ?? columns
        }
    }

    var reader: DocumentReader { context.reader }
    var kind: CheckKind { request.kind }
    var node: Node { request.node }

    init(context: SuiteContext, request: CheckReader.Request, isAlone: Bool = false) {
        self.context = context
        self.request = request
        self.isAlone = isAlone
    }

    /// The checks that were written: one for each column where a check looks at single columns. None when something is
    /// wrong, which is reported.
    func subjects() -> [Subject] {
        switch kind.form.scope {
        case .each:
            let shared = parametersOfAll()
            guard let columns = columns() else { return nothing() }
            return columns.compactMap { single($0, shared) }
        case .key:
            guard let columns = columns() else { return nothing() }
            return keyed(columns).map { [$0] } ?? []
        case .rows:
            guard let rule = isAlone ? nil : context.rule(node) else {
                if isAlone { context.diagnostics.error(.expectedRule(at: node), at: node) }
                return []
            }
            return [Subject(.rule(rule), rule.rule.columns.map(\.index))]
        case .dataset:
            return whole().map { [$0] } ?? []
        }
    }

    // MARK: Columns

    /// Nothing, but the names of the other parameters are looked up all the same.
    private func nothing() -> [Subject] {
        if kind != .inSet, let named = request.map?["list"] { _ = context.list(named) }
        for key in ["key", "on", "by"] {
            if let named = request.map?[key] { _ = context.columns(named, key: key) }
        }
        return []
    }

    /// The columns of the check; `nil` (reported) when they are not known.
    private func columns() -> [Int]? {
        if let column = request.column { return isTrueOrParameter() ? [column] : nil }
        guard let map = request.map else {
            if isAlone {
                context.diagnostics.error(.needsColumns(kind.rawValue), at: node)
                return nil
            }
            return context.columns(node, key: kind.rawValue)
        }
        let (one, many) = (map["column"], map["columns"])
        if let one, let many {
            let second = one.range.start < many.range.start ? many : one
            context.diagnostics.error(.excludingKeys("column", "columns"), at: second.key ?? second)
            return nil
        }
        guard let names = one ?? many else {
            if !reader.isMisspelt(["column", "columns"], in: map, request.schema) {
                context.diagnostics.error(.needsKey(kind.rawValue, "column"), at: map.node.key ?? map.node)
            }
            return nil
        }
        return one == nil ? context.columns(names, key: "columns") : context.column(names).map { [$0] }
    }

    /// In the declaration of a column a scalar or list is the main parameter, or `true` where there is none.
    private func isTrueOrParameter() -> Bool {
        if request.map != nil || isTrue || takesShort || kind == .type || kind == .format { return true }
        context.diagnostics.error(.expectedTrue(at: node), at: node)
        return false
    }

    private var isTrue: Bool { node.isPlain && node.text == "true" }

    private var takesShort: Bool { kind.form.main != nil || kind == .range || kind == .length }

    /// The value of a parameter: under its key, or alone in the declaration of a column.
    func parameter(_ key: String) -> Node? {
        if let map = request.map { return map[key] }
        return request.column != nil && kind.form.main == key && !isTrue ? node : nil
    }

    /// What stands alone in the declaration of a column, whatever its key would be.
    var short: Node? { request.map == nil && request.column != nil && !isTrue ? node : nil }

    /// Reports that a parameter is missing, unless its key is misspelt.
    func missing(_ keys: String...) {
        if let map = request.map, reader.isMisspelt(keys, in: map, request.schema) { return }
        let message: DiagnosticMessage =
            keys.count == 1 ? .needsKey(kind.form.key(kind, request), keys[0]) : .anyKeyOf(keys)
        context.diagnostics.error(message, at: node.key ?? node)
    }

    /// The type of a column; `nil` when it is not known for sure.
    func type(_ column: Int) -> ColumnType? {
        context.brokenColumns.contains(column) ? nil : context.columns[column].type
    }

    /// Whether a column has one of the types that the check needs; reports when it has not.
    func hasType(_ column: Int, _ wanted: [ColumnType], at place: Node? = nil) -> Bool {
        guard let type = type(column) else { return false }
        if wanted.contains(type) { return true }
        context.diagnostics.error(
            .columnOfWrongType(
                context.columns[column].name, type.rawValue, wanted: wanted.map(\.rawValue),
                kind: kind.form.key(kind, request)),
            at: place ?? placeOfColumns)
        return false
    }

    /// Where the columns are named.
    var placeOfColumns: Node {
        if request.column != nil { return node.key ?? node }
        return request.map?["column"] ?? request.map?["columns"] ?? node
    }
}

extension CheckForm {
    /// The key under which a check was written.
    func key(_ kind: CheckKind, _ request: CheckReader.Request) -> String {
        request.column == nil ? kind.rawValue : kind.columnKey
    }
}
