// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads a programme, goes on past every problem and reports it.
struct ProgrammeReader {
    let reader: DocumentReader

    private static let others = [
        "crosswalk", "figures", "bodies", "rubric", "evidence", "plan", "suite", "dictionary", "pack", "probes",
    ]

    func programme(_ root: Node) -> Programme? {
        // Figures name their programme by the same key.
        if root["programme"] == nil || root["figures"] != nil, let found = Self.others.first(where: { root[$0] != nil })
        {
            reader.diagnostics.error(.otherThanProgramme(found), at: root[found]?.key ?? root)
            return nil
        }
        guard let map = reader.mapping(root, ProgrammeSchemas.document) else { return nil }
        // What stands under a misspelt key is read too, so that only the key is reported.
        func part(_ key: String) -> Node? { reader.value(meant: key, in: map, ProgrammeSchemas.document) }
        if let format = map["programme"] { reader.format(format, known: 1) }
        let id = part("id").flatMap(reader.identifier)
        let version = part("version").flatMap(reader.string)
        let title = part("title").flatMap(reader.text)
        let status = part("status").flatMap { reader.word($0, of: SourceStatus.self) }
        let sources = part("sources").map(SourceReader(reader: reader).sources) ?? []
        let document = part("document").flatMap(issued)
        let body = part("body").flatMap(body)
        var names = AgencyNames()
        let agencies = part("agencies").map { self.agencies($0, &names) } ?? []
        let phases = part("phases").map(phases) ?? []
        let rule = part("progress").flatMap(rule) ?? ProgressRule()
        let sections = part("sections").map(sections) ?? []
        let cells = CellReader(reader: reader, agencies: names)
        let declaredSections = DeclaredIDs(.section, lists: [part("sections")])
        let rows = IndicatorReader(
            reader: reader, cells: cells, phases: DeclaredIDs(.phase, keysOf: part("phases")),
            sections: declaredSections,
            indicators: DeclaredIDs(.indicator, lists: [part("indicators"), part("additional_targets")]))
        var ids = SeenIDs(.indicator)
        let indicators = list(part("indicators")) { rows.indicator($0, ProgrammeSchemas.indicator, &ids) }
        let additional = list(part("additional_targets")) {
            rows.indicator($0, ProgrammeSchemas.additionalTarget, &ids)
        }
        var duties = SeenIDs(.duty)
        let reporting = list(part("reporting")) { DutyReader(reader: reader, cells: cells).duty($0, &duties) }
        var tasks = SeenIDs(.task)
        let work = list(part("tasks")) { task($0, cells, declaredSections, &tasks) }
        let notes = list(part("notes"), reader.text)
        IndicatorRelations(indicators + additional, phases: phases).report(to: reader)
        guard let id, let version, let title, let status, let document, let body else { return nil }

        let identity = DocumentIdentity(id: id, version: version, hash: SHA256Digest.ofDocument(root))
        var programme = Programme(identity: identity, title: title, status: status, document: document, body: body)
        programme.sources = sources
        programme.agencies = agencies
        programme.phases = phases
        programme.rule = rule
        programme.sections = sections
        programme.indicators = indicators
        programme.additionalTargets = additional
        programme.duties = reporting
        programme.tasks = work
        programme.notes = notes
        programme.origin = root
        return programme
    }

    private func list<Item>(_ node: Node?, _ item: (Node) -> Item?) -> [Item] {
        node.flatMap(reader.sequence)?.compactMap(item) ?? []
    }

    // MARK: Head

    private func issued(_ node: Node) -> IssuedDocument? {
        guard let map = reader.mapping(node, ProgrammeSchemas.issued) else { return nil }
        let number = map["number"].flatMap(reader.string)
        let title = map["title"].flatMap(reader.text)
        let issuer = map["issuer"].flatMap(reader.text)
        let date = map["date"].flatMap(reader.date)
        let signer = map["signer"].flatMap(reader.string)
        let effective = map["effective"].flatMap(reader.date)
        let basis = list(map["basis"], reader.text)
        let replaces = list(map["replaces"], reader.text)
        guard let number, let title, let issuer, let date else { return nil }
        var document = IssuedDocument(number: number, title: title, issuer: issuer, date: date)
        document.signer = signer
        document.effective = effective
        document.basis = basis
        document.replaces = replaces
        return document
    }

    private func body(_ node: Node) -> Subject? {
        guard let map = reader.mapping(node, ProgrammeSchemas.body) else { return nil }
        let id = map["id"].flatMap(reader.identifier)
        let name = map["name"].flatMap(reader.text)
        let kind = map["kind"].flatMap(reader.identifier)
        return id.map { Subject(id: $0, name: name, kind: kind) }
    }

    private func agencies(_ node: Node, _ names: inout AgencyNames) -> [Agency] {
        guard node.kind == .mapping else {
            reader.diagnostics.error(.expectedIdMap(at: node), at: node)
            return []
        }
        var agencies: [Agency] = []
        for (key, value) in node.entries {
            guard let id = reader.identifier(key) else { continue }
            names.add(id: id)
            guard let map = reader.mapping(value, ProgrammeSchemas.agency) else { continue }
            let name = map["name"].flatMap(reader.text)
            if let node = map["name"], let wording = name?.text(in: .vietnamese) {
                names.add(wording, of: id, at: node, reader)
            }
            var aliases: [String] = []
            for alias in map["aliases"].flatMap(reader.sequence) ?? [] {
                guard let wording = reader.string(alias) else { continue }
                names.add(wording, of: id, at: alias, reader)
                aliases.append(wording)
            }
            let covers = map["covers"].map(reader.identifiers) ?? []
            if let name { agencies.append(Agency(id: id, name: name, aliases: aliases, covers: covers)) }
        }
        return agencies
    }

    private func phases(_ node: Node) -> [ProgrammePhase] {
        guard node.kind == .mapping else {
            reader.diagnostics.error(.expectedIdMap(at: node), at: node)
            return []
        }
        if node.count == 0 { reader.diagnostics.error(.noPhases, at: node) }
        var phases: [(phase: ProgrammePhase, key: Node)] = []
        for (key, value) in node.entries {
            let id = reader.identifier(key)
            guard let map = reader.mapping(value, ProgrammeSchemas.phase) else { continue }
            let title = map["title"].flatMap(reader.text)
            let (from, to) = (map["from"].flatMap(reader.date), map["to"].flatMap(reader.date))
            guard reader.checkOrder(DateSpan(from: from, to: to), at: value), let id, let title, let from, let to else {
                continue
            }
            if let last = phases.last, from <= last.phase.to {
                reader.diagnostics.error(
                    to < last.phase.from ? .phaseOutOfOrder(id, last.phase.id) : .phasesOverlap(id, last.phase.id),
                    at: map["from"] ?? key, notes: [Diagnostic.Note(at: last.key, .phaseBefore)])
            }
            phases.append((ProgrammePhase(id: id, title: title, from: from, to: to), key))
        }
        return phases.map(\.phase)
    }

    private func rule(_ node: Node) -> ProgressRule? {
        guard let map = reader.mapping(node, ProgrammeSchemas.progress) else { return nil }
        var rule = ProgressRule()
        if let path = map["path"].flatMap({ reader.word($0, of: ProgressRule.Path.self) }) { rule.path = path }
        if let node = map["at_risk_from"], let share = reader.rational(node, from: 0, to: 1) {
            if share.isZero { reader.diagnostics.error(.atRiskFromNothing, at: node) }
            rule.atRiskFrom = share
        }
        return rule
    }

    private func sections(_ node: Node) -> [ProgrammeSection] {
        var ids = SeenIDs(.section)
        return list(node) { item in
            guard let map = reader.mapping(item, ProgrammeSchemas.section) else { return nil }
            let id = map["id"].flatMap(reader.identifier)
            let number = map["number"].flatMap(reader.string)
            let title = map["title"].flatMap(reader.text)
            guard ids.isNew(id, at: map["id"], reader), let id, let title else { return nil }
            return ProgrammeSection(id: id, number: number, title: title)
        }
    }

    // MARK: Tasks

    private func task(
        _ node: Node, _ cells: CellReader, _ sections: DeclaredIDs, _ ids: inout SeenIDs
    ) -> ProgrammeTask? {
        guard let map = reader.mapping(node, ProgrammeSchemas.task) else { return nil }
        let id = map["id"].flatMap(reader.identifier)
        let name = map["name"].flatMap(reader.text)
        var task = ProgrammeTask(id: id ?? "", name: name ?? LocalizedText(""))
        task.number = map["number"].flatMap(reader.string)
        task.section = map["section"].flatMap { sections.reference($0, reader) }
        task.monitoring = map["monitoring"].flatMap(cells.cell)
        task.lead = map["lead"].flatMap(cells.cell)
        task.cooperating = map["cooperating"].flatMap(cells.cell)
        task.result = map["result"].flatMap(reader.text)
        task.deadline = map["deadline"].flatMap(cells.deadline)
        task.remark = map["remark"].flatMap(reader.string)
        let isNew = ids.isNew(id, at: map["id"], reader)
        return isNew && name != nil ? task : nil
    }
}
