// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads a document of figures, goes on past every problem and reports it.
struct FigureReader {
    let reader: DocumentReader
    let rules: FigureRules
    private let check: FigureCheck
    private var columns = FigureColumns()
    /// By report, where it stands.
    private var nodes: [Node] = []
    private var guesses = 0

    /// More wrong ids than this need the list more than guesses.
    private static let mostGuesses = 1_000

    init(reader: DocumentReader, rules: FigureRules) {
        self.reader = reader
        self.rules = rules
        check = FigureCheck(rules: rules, habit: .document)
    }

    mutating func figures(_ root: Node) -> FigureSet {
        guard let map = reader.mapping(root, FigureSchemas.document) else { return FigureSet(figures: []) }
        if let format = map["figures"] { reader.format(format, known: 1) }
        let id = map["id"].flatMap(reader.identifier)
        let version = map["version"].flatMap(reader.string) ?? "1"
        _ = map["title"].flatMap(reader.text)
        checkProgramme(map["programme"])
        for item in map["items"].flatMap(reader.sequence) ?? [] { read(item) }
        let submissions = (map["reports"].flatMap(reader.sequence) ?? []).compactMap { submission($0) }
        let taskReports = (map["tasks"].flatMap(reader.sequence) ?? []).compactMap { taskReport($0) }
        var clashes = FigureClashes()
        let identity = id.map { DocumentIdentity(id: $0, version: version, hash: SHA256Digest.ofDocument(root)) }
        let set = FigureSet(
            sources: identity.map { [$0] } ?? [], columns: &columns, submissions: submissions,
            taskReports: taskReports, clashes: &clashes)
        for clash in clashes.kept {
            reader.diagnostics.warning(
                clash.agrees ? .reportRepeated() : .reportsDisagree(), at: nodes[clash.second],
                notes: [Diagnostic.Note(at: nodes[clash.first], .otherReport())])
        }
        if clashes.count > clashes.kept.count {
            reader.diagnostics.warning(.moreClashes(clashes.count - clashes.kept.count), at: map["items"] ?? root)
        }
        return set
    }

    private func checkProgramme(_ node: Node?) {
        guard let node, let id = reader.identifier(node), let programme = rules.programme, programme.identity.id != id
        else { return }
        reader.diagnostics.error(.otherProgramme(id, programme.identity.id), at: node)
    }

    // MARK: Figures

    private mutating func read(_ node: Node) {
        guard let map = reader.mapping(node, FigureSchemas.figure) else { return }
        let indicator = map["indicator"].flatMap(reader.identifier)
        let body = map["body"].flatMap(reader.identifier)
        let period = map["period"].flatMap { reader.period($0) }
        let place = indicator.flatMap { self.indicator($0, map["indicator"] ?? node) }
        let bodyPlace = body.flatMap { self.body($0, map["body"] ?? node) }
        let date = map["date"].flatMap(reader.date)
        let status = map["status"].flatMap { reader.word($0, among: Figure.Status.words) } ?? .reported
        let remarks = remarks(map)
        var candidate = FigureCandidate(indicator: place, body: bodyPlace, period: period?.days ?? 0...0)
        candidate.part = map["part"].flatMap(reader.identifier)
        candidate.value = map["value"].flatMap { number($0, place) }
        candidate.achievement = map["achievement"].flatMap { reader.word($0, of: Figure.Achievement.self) }
        candidate.absence = map["state"].flatMap { reader.word($0, of: FigureAbsence.self) }
        candidate.hasReason = remarks.reason.map { !$0.isEmpty } ?? false
        candidate.numerator = map["numerator"].flatMap { number($0, nil) }
        candidate.denominator = map["denominator"].flatMap { number($0, nil) }
        candidate.secretCases = map["secret_cases"].flatMap { number($0, nil) }
        candidate.day = date.map { Int32(truncatingIfNeeded: $0.daysSinceEpoch) }
        // A value that is there and could not be read is no missing one.
        let isLegible = ["value", "achievement", "state", "numerator", "denominator", "secret_cases"].allSatisfy {
            key in
            guard map[key] != nil else { return true }
            return switch key {
            case "value": candidate.value != nil
            case "achievement": candidate.achievement != nil
            case "state": candidate.absence != nil
            case "numerator": candidate.numerator != nil
            case "denominator": candidate.denominator != nil
            default: candidate.secretCases != nil
            }
        }
        let entry = Entry(
            map: map, indicator: indicator, body: body, period: period, status: status, remarks: remarks,
            isKnown: indicator != nil && body != nil && (place != nil || rules.programme == nil)
                && (bodyPlace != nil || rules.bodies == nil) && period != nil && isLegible)
        if let parts = map["parts"] {
            read(parts: parts, entry, candidate)
        } else if isLegible, !reader.isMisspelt(Self.contentKeys, in: map, FigureSchemas.figure) {
            add(entry, candidate, at: { map[$0.rawValue] ?? (node) })
        }
    }

    /// The keys that say what is reported.
    private static let contentKeys = ["value", "parts", "achievement", "state"]

    /// What the parts of one report share.
    private struct Entry {
        let map: MappingReader
        let indicator: String?
        let body: String?
        let period: ReportingPeriod?
        let status: Figure.Status
        let remarks: Figure.Remarks
        /// Whether indicator, body and period could be read.
        let isKnown: Bool
    }

    private mutating func read(parts node: Node, _ entry: Entry, _ candidate: FigureCandidate) {
        for key in ["part", "value", "achievement", "state", "numerator", "denominator", "secret_cases"] {
            guard let other = entry.map[key] else { continue }
            reader.diagnostics.error(.excludingKeys("parts", key), at: other)
        }
        guard node.kind == .mapping else {
            reader.diagnostics.error(.expectedIdMap(at: node), at: node)
            return
        }
        for (key, value) in node.entries {
            guard let part = reader.identifier(key), let number = number(value, candidate.indicator) else { continue }
            var candidate = candidate
            candidate.part = part
            candidate.value = number
            add(
                entry, candidate,
                at: { field in
                    switch field {
                    case .part: key
                    case .value: value
                    default: entry.map[field.rawValue] ?? entry.map.node
                    }
                })
        }
    }

    /// Checks a report and keeps it when it makes sense.
    private mutating func add(_ entry: Entry, _ candidate: FigureCandidate, at node: (FigureField) -> Node) {
        var faults: [FoundFault] = []
        var candidate = candidate
        // Nothing is said about a period that could not be read.
        if entry.period == nil { candidate.day = nil }
        let checked = check.checked(candidate, &faults)
        for found in faults where entry.period != nil || found.field != .period && found.field != .body {
            let place = node(found.field)
            let raw = place.text ?? ""
            reader.diagnostics.report(
                Diagnostic(
                    severity: found.fault.isWarning ? .warning : .error,
                    message: found.fault.message(raw, .document), place: place.place,
                    help: found.fault.help(raw, .document)))
        }
        guard let checked, entry.isKnown, let indicator = entry.indicator, let body = entry.body,
            let period = entry.period
        else { return }
        columns.append(
            checked, FigureSubject(indicator: indicator, part: candidate.part), body: body, period: period,
            day: candidate.day, status: entry.status, remarks: entry.remarks)
        nodes.append(entry.map.node)
    }

    private func remarks(_ map: MappingReader) -> Figure.Remarks {
        var remarks = Figure.Remarks()
        remarks.reason = map["reason"].flatMap(reader.string)
        remarks.source = map["source"].flatMap(reader.string)
        remarks.reporter = map["reporter"].flatMap(reader.string)
        remarks.difficulties = map["difficulties"].flatMap(reader.string)
        remarks.proposals = map["proposals"].flatMap(reader.string)
        remarks.note = map["note"].flatMap(reader.string)
        return remarks
    }

    /// A number, or nothing after a report of what else is there.
    private func number(_ node: Node, _ indicator: Int?) -> WrittenNumber? {
        if let number = node.text.flatMap({ WrittenNumber(document: $0) }) { return number }
        let isPercent = indicator.map { rules.indicators[$0].isPercent } ?? false
        let text = node.text ?? ""
        reader.diagnostics.error(
            .figureIsNoNumber(at: node), at: node,
            help: isPercent ? .percentWithPoint(text) ?? .numberHelp(text) : .numberHelp(text))
        return nil
    }

    // MARK: Ids

    private mutating func indicator(_ id: String, _ node: Node) -> Int? {
        guard rules.programme != nil else { return nil }
        if let place = rules.indicator(id) { return place }
        report(.unknown(.indicator, id), id, among: rules.indicators.lazy.map(\.id), at: node)
        return nil
    }

    private mutating func body(_ id: String, _ node: Node) -> Int? {
        guard let bodies = rules.bodies else { return nil }
        if let place = rules.body(id) { return place }
        report(.unknownBody(id), id, among: bodies.bodies.lazy.map(\.id), at: node)
        return nil
    }

    private mutating func report(
        _ message: DiagnosticMessage, _ id: String, among ids: some Sequence<String>, at node: Node
    ) {
        guesses += 1
        let near = guesses <= Self.mostGuesses ? Suggestion.nearest(to: id, among: ids) : nil
        reader.diagnostics.error(message, at: node, help: near.map { .didYouMean($0) })
    }

    // MARK: Reports and tasks

    private mutating func submission(_ node: Node) -> Submission? {
        guard let map = reader.mapping(node, FigureSchemas.report) else { return nil }
        let duty = map["duty"].flatMap(reader.identifier)
        let body = map["body"].flatMap(reader.identifier)
        let period = map["period"].flatMap { reader.period($0) }
        let sent = map["sent"].flatMap(reader.date)
        var isKnown = true
        if let duty, let programme = rules.programme, !programme.duties.contains(where: { $0.id == duty }) {
            report(.unknown(.duty, duty), duty, among: programme.duties.lazy.map(\.id), at: map["duty"] ?? node)
            isKnown = false
        }
        if let body, rules.bodies != nil, self.body(body, map["body"] ?? node) == nil { isKnown = false }
        guard isKnown, let duty, let body, let period, let sent else { return nil }
        return Submission(duty: duty, body: body, period: period, sentOn: sent)
    }

    private mutating func taskReport(_ node: Node) -> TaskReport? {
        guard let map = reader.mapping(node, FigureSchemas.task) else { return nil }
        let task = map["task"].flatMap(reader.identifier)
        let state = map["state"].flatMap { reader.word($0, of: TaskReport.State.self) }
        let date = map["date"].flatMap(reader.date)
        let note = map["note"].flatMap(reader.string)
        if let task, let programme = rules.programme, !programme.tasks.contains(where: { $0.id == task }) {
            report(.unknown(.task, task), task, among: programme.tasks.lazy.map(\.id), at: map["task"] ?? node)
            return nil
        }
        guard let task, let state, let date else { return nil }
        return TaskReport(task: task, state: state, date: date, note: note)
    }
}

extension Figure.Status {
    /// The words of documents.
    static let words = allCases.map { ($0.word, $0) }
}

extension FigureColumns {
    /// Adds a report that was found to make sense.
    mutating func append(
        _ checked: CheckedFigure, _ subject: FigureSubject, body: String, period: ReportingPeriod, day: Int32?,
        status: Figure.Status, remarks: Figure.Remarks
    ) {
        let (value, traits) = checkedCode(of: checked.content, status)
        append(
            subject: subjects.code(of: subject), body: bodies.code(of: body), period: periods.code(of: period),
            day: day ?? Self.noDay, value: value, traits: traits,
            share: share(checked.numerator, checked.denominator, checked.secretCases), remarks: code(of: remarks))
    }

    mutating func checkedCode(of content: CheckedFigure.Content, _ status: Figure.Status) -> (Int64, FigureTraits) {
        switch content {
        case .number(.short(let short)): (short.units, FigureTraits(.decimal, places: short.places, status: status))
        case .number(.exact(let value)): code(of: Figure.Content.value(value), status)
        case .achievement(let achievement): code(of: Figure.Content.achievement(achievement), status)
        case .absence(.notMeasured): code(of: Figure.Content.notMeasured, status)
        case .absence(.notApplicable): code(of: Figure.Content.notApplicable, status)
        }
    }

    mutating func share(
        _ numerator: FigureNumber?, _ denominator: FigureNumber?, _ secretCases: FigureNumber?
    ) -> UInt32 {
        if secretCases == nil, let above = Self.whole(numerator), let below = Self.whole(denominator) {
            return share(Share(numerator: above, denominator: below))
        }
        return share(
            ExactShare(
                numerator: numerator?.rational, denominator: denominator?.rational, secretCases: secretCases?.rational))
    }

    private static func whole(_ number: FigureNumber?) -> Int64? {
        guard let number else { return Share.absent }
        if case .short(let short) = number, short.places == 0 { return short.units }
        return nil
    }
}
