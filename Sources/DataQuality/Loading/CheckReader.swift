// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads checks: those that columns imply, and the entries of `checks`.
struct CheckReader {
    let context: SuiteContext
    var reader: DocumentReader { context.reader }

    /// What the list `checks` says.
    struct Entries {
        var checks: [QualityCheck] = []
        /// Kinds that every suite has and this one does not want.
        var switchedOff: Set<CheckKind> = []
    }

    /// One check to be: where it stands, and what was written.
    struct Request {
        let kind: CheckKind
        /// What stands under the kind, or the key that implies the check.
        let node: Node
        /// The same as a mapping, when it is one.
        let map: MappingReader?
        /// The keys the mapping may have.
        let schema: MappingSchema
        /// The column in whose declaration it stands.
        let column: Int?
    }

    // MARK: Checks of columns

    /// The checks that the declaration of a column implies.
    func implied(_ declared: ColumnReader.Declared) -> [QualityCheck] {
        let column = context.columns[declared.position]
        var checks: [QualityCheck] = []
        if column.format != nil {
            checks += check(.format, declared.format ?? declared.key, declared.position, implicit: true)
        } else if column.type != .text, let type = declared.type {
            checks += check(.type, type, declared.position, implicit: true)
        }
        guard let map = declared.map else { return checks }
        var written: [String: Node] = [:]
        for (key, value) in map.node.entries where !value.isNull {
            guard let word = key.text else { continue }
            // What stands under a misspelt key is read too, so that only the key is reported.
            let known = Self.keysOfColumns.contains(word)
            let meant = known ? word : Suggestion.nearest(to: word, among: SuiteSchemas.column.keys)
            if let meant, known || map.node[meant] == nil { written[meant] = value }
        }
        for kind in CheckForm.columnKinds where kind != .type && kind != .format {
            if let node = written[kind.columnKey] { checks += check(kind, node, declared.position, implicit: false) }
        }
        return checks
    }

    private static let keysOfColumns = Set(SuiteSchemas.column.keys)

    private func check(_ kind: CheckKind, _ node: Node, _ column: Int, implicit: Bool) -> [QualityCheck] {
        // `unique: false` says that there is no such check.
        if !implicit, node.isPlain, node.text == "false" { return [] }
        let schema = SuiteSchemas.columnCheck(kind)
        var map: MappingReader?
        if node.kind == .mapping {
            map = reader.mapping(node, schema)
            if map == nil { return [] }
        }
        let request = Request(kind: kind, node: node, map: map, schema: schema, column: column)
        let common = map.map { CommonKeys(kind, $0, context) } ?? CommonKeys(kind)
        return SubjectReader(context: context, request: request).subjects()
            .map { finish(kind, $0, common, many: false, isImplied: true, at: node.key ?? node) }
    }

    // MARK: Entries

    /// Reads the list `checks`.
    func entries(_ node: Node) -> Entries {
        var entries = Entries()
        for item in reader.sequence(node) ?? [] { read(item, into: &entries) }
        return entries
    }

    private func read(_ node: Node, into entries: inout Entries) {
        let kinds = CheckForm.entryKinds
        switch node.kind {
        case .scalar:
            guard let word = node.text, let kind = CheckKind(rawValue: word) else {
                let alone = kinds.filter { $0.form.scope == .dataset }.map(\.rawValue)
                let near = Suggestion.nearest(to: node.text ?? "", among: kinds.map(\.rawValue))
                context.diagnostics.error(
                    .unknownName(.kind, node.text ?? ""), at: node,
                    help: near.map { .didYouMean($0) } ?? .knownNames("", among: alone))
                return
            }
            entries.checks += checks(kind, node, alone: true, CommonKeys(kind))
        case .mapping:
            guard let map = reader.mapping(node, SuiteSchemas.entry) else { return }
            let present = node.entries.filter { entry in kinds.contains { $0.rawValue == entry.key.text } }
            if present.count > 1, let first = present[0].key.text, let second = present[1].key.text {
                context.diagnostics.error(.twoKinds(first, second), at: present[1].key, help: .twoKindsHelp)
            }
            let meant = present.first?.key.text.flatMap(CheckKind.init) ?? misspelt(in: map)
            guard let kind = meant, let value = reader.value(meant: kind.rawValue, in: map, SuiteSchemas.entry) else {
                if let entry = present.first {
                    let isFlag = meant.map { !$0.form.takesMapping && $0 != .rule } ?? false
                    context.diagnostics.error(
                        .kindWithoutValue(entry.key), at: entry.key, help: isFlag ? .writeTrue : nil)
                } else if !isMisspelt(map) {
                    context.diagnostics.error(.checkWithoutKind, at: node.entries.first?.key ?? node)
                }
                return
            }
            if value.isPlain, value.text == "false" {
                switchOff(kind, at: value, &entries)
                return
            }
            entries.checks += checks(kind, value, alone: false, CommonKeys(kind, map, context))
        case .null, .sequence:
            context.diagnostics.error(.expectedCheck(at: node), at: node)
        }
    }

    private func misspelt(in map: MappingReader) -> CheckKind? {
        CheckForm.entryKinds.first { reader.isMisspelt([$0.rawValue], in: map, SuiteSchemas.entry) }
    }

    /// Whether a key that nobody knows may have been meant as the kind; it is reported already.
    private func isMisspelt(_ map: MappingReader) -> Bool {
        map.node.entries.contains { entry in entry.key.text.map { !SuiteSchemas.entry.keys.contains($0) } ?? true }
    }

    private func switchOff(_ kind: CheckKind, at node: Node, _ entries: inout Entries) {
        switch kind {
        case .metadata, .personalAccess: entries.switchedOff.insert(kind)
        case .structure, .columnsPresent: context.diagnostics.error(.cannotSwitchOff(kind.rawValue), at: node)
        default: context.diagnostics.error(.falseInList(kind.rawValue), at: node)
        }
    }

    private func checks(_ kind: CheckKind, _ node: Node, alone: Bool, _ common: CommonKeys) -> [QualityCheck] {
        let schema = SuiteSchemas.check(kind)
        var map: MappingReader?
        if node.kind == .mapping {
            guard kind.form.takesMapping else {
                context.diagnostics.error(kind == .rule ? .expectedRule(at: node) : .expectedTrue(at: node), at: node)
                return []
            }
            map = reader.mapping(node, schema)
            if map == nil { return [] }
        }
        let request = Request(kind: kind, node: node, map: map, schema: schema, column: nil)
        let subjects = SubjectReader(context: context, request: request, isAlone: alone).subjects()
        return subjects.map { finish(kind, $0, common, many: subjects.count > 1, isImplied: false, at: node) }
    }

    private func finish(
        _ kind: CheckKind, _ subject: SubjectReader.Subject, _ common: CommonKeys, many: Bool, isImplied: Bool,
        at node: Node
    ) -> QualityCheck {
        let names = subject.named.map { context.columns[$0].id }
        let standard = (names + [kind.rawValue]).joined(separator: ".")
        let id = common.id.map { many ? (([$0] + names).joined(separator: ".")) : $0 } ?? standard
        return QualityCheck(
            id: id, title: common.title, kind: kind, subject: subject.subject, columns: subject.columns,
            word: common.word, filter: common.filter, warn: common.warn, fail: common.fail, weight: common.weight,
            severity: common.severity, basis: common.basis, countsMissing: common.countsMissing, isImplied: isImplied,
            place: (node.key ?? node).place)
    }

    // MARK: All together

    /// The checks of the suite: the implied ones, those that every suite has among them, and then the written ones.
    func join(implied: [QualityCheck], _ written: Entries) -> [QualityCheck] {
        let kinds = Set(written.checks.map(\.kind))
        func standard(_ kind: CheckKind, _ subject: CheckSubject, warnsOnly: Bool = false) -> [QualityCheck] {
            if kinds.contains(kind) || written.switchedOff.contains(kind) { return [] }
            return [
                QualityCheck(
                    id: kind.rawValue, title: nil, kind: kind, subject: subject, columns: [], word: kind.defaultWord,
                    filter: nil, warn: warnsOnly ? .count(0) : nil, fail: warnsOnly ? .share(1) : .count(0), weight: 1,
                    severity: .medium, basis: [], countsMissing: false, isImplied: true, place: nil)
            ]
        }
        let demanded = context.columns.indices.filter { context.columns[$0].isRequired }
        var checks = standard(.structure, .structure)
        if !demanded.isEmpty { checks += standard(.columnsPresent, .columnsPresent(demanded)) }
        checks += implied
        checks += standard(.metadata, .metadata, warnsOnly: true)
        if context.columns.contains(where: \.isPersonal) { checks += standard(.personalAccess, .personalAccess) }
        checks += written.checks
        reportDuplicates(checks)
        return checks
    }

    private func reportDuplicates(_ checks: [QualityCheck]) {
        var places: [String: Diagnostic.Place?] = [:]
        for check in checks {
            if let first = places[check.id], let place = check.place {
                let notes = first.map { [Diagnostic.Note(place: $0, message: .firstDefinedHere)] } ?? []
                context.diagnostics.report(
                    Diagnostic(
                        severity: .error, message: .duplicateName(.check, check.id), place: place, notes: notes,
                        help: .giveAnId))
            }
            if places[check.id] == nil { places[check.id] = .some(check.place) }
        }
    }
}
