// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import Evidence
internal import LocatedYAML

/// Reads the rows of a sheet as items.
struct PlanRowReader {
    let headed: HeadedSheet
    let codes: PlanCodes
    let language: Language
    let collector: DiagnosticCollector
    private let knownByID: [String: PublicationPlan.Item]
    private let knownByTitle: [String: PublicationPlan.Item]
    private var seen: [String: Diagnostic.Place] = [:]

    init(
        sheet: HeadedSheet, known: [PublicationPlan.Item], codes: PlanCodes, language: Language,
        collector: DiagnosticCollector
    ) {
        headed = sheet
        self.codes = codes
        self.language = language
        self.collector = collector
        knownByID = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let titled = known.flatMap { item in item.title.entries.map { (FoldedText.folded($0.text), item) } }
        knownByTitle = Dictionary(titled, uniquingKeysWith: { first, _ in first })
    }

    mutating func items() -> [PublicationPlan.Item] {
        let filled = headed.rows.filter { row in
            headed.columns.contains { $0.key != .number && !text(row, $0.key).isEmpty }
        }
        // Ids that stand in the file are not made up for other rows.
        let given = Set(filled.map { text($0, .id) })
        var items: [PublicationPlan.Item] = []
        for row in filled { if let item = item(row, position: items.count + 1, given) { items.append(item) } }
        return items
    }

    private mutating func item(
        _ row: PlanSheet.Row, position: Int, _ given: Set<String>
    ) -> PublicationPlan.Item? {
        let title = text(row, .title)
        guard !title.isEmpty else {
            error(.rowWithoutTitle(row.number), row, .title)
            return nil
        }
        let id = id(row, title, position, given)
        let known = knownByID[id]
        var item = PublicationPlan.Item(id: id, title: wording(title, known?.title))
        item.identifiers = CellList.read(text(row, .identifiers, trimmed: false), commas: false)
        item.priority = present(row, .priority)
        item.priorityReason = present(row, .priorityReason).map { wording($0, known?.priorityReason) }
        item.unit = present(row, .unit).map { wording($0, known?.unit) }
        item.plannedDate = date(row, .plannedDate)
        item.publishedDate = date(row, .publishedDate)
        item.methods = methods(row)
        item.formats = CellList.read(text(row, .formats, trimmed: false), commas: true).map { raw in
            let value = codes.format(raw, at: CataloguePlace(0))
            warn(value, .format, row, .formats)
            return value
        }
        item.licence = present(row, .licence).map { raw in
            let value = codes.licence(raw, at: CataloguePlace(0))
            warn(value, .licence, row, .licence)
            return value
        }
        item.frequency = present(row, .frequency).map { raw in
            let value = codes.frequency(raw, at: CataloguePlace(0))
            warn(value, .frequency, row, .frequency)
            return value
        }
        item.updater = present(row, .updater).map { wording($0, known?.updater) }
        let review = PublicationPlan.PrivacyReview(
            date: date(row, .reviewDate), reviewer: present(row, .reviewer),
            outcome: word(row, .reviewOutcome, .outcomes))
        if review != PublicationPlan.PrivacyReview() { item.privacyReview = review }
        item.classification = word(row, .classification, .classifications)
        return item
    }

    // MARK: Ids

    private mutating func id(
        _ row: PlanSheet.Row, _ title: String, _ position: Int, _ given: Set<String>
    ) -> String {
        let cell = text(row, .id)
        if !cell.isEmpty {
            if !Identifier.isValid(cell) {
                error(.badRowID(cell), row, .id)
            } else if let first = seen[cell] {
                error(
                    .idTwice(cell), row, .id, notes: [Diagnostic.Note(place: first, message: .firstGivenHere)])
            } else {
                seen[cell] = place(row, .id)
                return cell
            }
        }
        let known = knownByTitle[FoldedText.folded(title)]?.id
        var candidate = known ?? Self.made(position)
        var next = position
        while seen[candidate] != nil || given.contains(candidate) || (known != candidate && knownByID[candidate] != nil)
        {
            next += 1
            candidate = Self.made(next)
        }
        seen[candidate] = place(row, .title)
        return candidate
    }

    private static func made(_ number: Int) -> String { "muc-" + (number < 10 ? "0" : "") + String(number) }

    // MARK: Cells

    private func text(_ row: PlanSheet.Row, _ column: PlanColumn, trimmed: Bool = true) -> String {
        guard let position = headed.columns[column], row.cells.indices.contains(position) else { return "" }
        let text = SafeCell.read(row.cells[position])
        return trimmed ? CellText.trimmed(text) : text
    }

    private func present(_ row: PlanSheet.Row, _ column: PlanColumn) -> String? {
        let text = text(row, column)
        return text.isEmpty ? nil : text
    }

    /// The known text when it has this wording; else this wording in place of the one in the language.
    private func wording(_ text: String, _ known: LocalizedText?) -> LocalizedText {
        guard let known, known.entries.contains(where: { $0.language != nil }) else { return LocalizedText(text) }
        if known.entries.contains(where: { $0.text == text }) { return known }
        var entries = known.entries.filter { $0.language != language && $0.language != nil }
        let position = known.entries.firstIndex { $0.language == language } ?? 0
        entries.insert(LocalizedText.Entry(language: language, text: text), at: min(position, entries.count))
        return LocalizedText(entries: entries)
    }

    private func date(_ row: PlanSheet.Row, _ column: PlanColumn) -> CalendarDate? {
        guard let text = present(row, column) else { return nil }
        if let date = SheetDate.read(text) { return date }
        error(.cellIsNoDate(text), row, column, help: .writeSheetDate)
        return nil
    }

    private func methods(_ row: PlanSheet.Row) -> [PublicationPlan.AccessMethod] {
        var methods: [PublicationPlan.AccessMethod] = []
        for part in CellList.read(text(row, .method, trimmed: false), commas: true).flatMap(Self.conjuncts) {
            guard let method = CellWords.methods.value(of: part) else {
                error(.unknownCellWord(part, CellWords.methods.all), row, .method)
                continue
            }
            if !methods.contains(method) { methods.append(method) }
        }
        return methods
    }

    /// The parts of "tệp và API", "file/API" and the like.
    private static func conjuncts(_ text: String) -> [String] {
        let words = text.split(separator: " ")
        return words.split { ["và", "va", "and", "&", "+"].contains($0.lowercased()) }.flatMap { part in
            part.joined(separator: " ").split(separator: "/").map { CellText.trimmed(String($0)) }
        }
    }

    private func word<Value>(_ row: PlanSheet.Row, _ column: PlanColumn, _ words: CellWords<Value>) -> Value? {
        guard let text = present(row, column) else { return nil }
        if let value = words.value(of: text) { return value }
        error(.unknownCellWord(text, words.all), row, column)
        return nil
    }

    // MARK: Problems

    private func place(_ row: PlanSheet.Row, _ column: PlanColumn) -> Diagnostic.Place {
        headed.sheet.place(row, headed.columns[column] ?? 0)
    }

    private func error(
        _ message: DiagnosticMessage, _ row: PlanSheet.Row, _ column: PlanColumn, notes: [Diagnostic.Note] = [],
        help: DiagnosticMessage? = nil
    ) {
        collector.report(
            Diagnostic(severity: .error, message: message, place: place(row, column), notes: notes, help: help))
    }

    private func warn(
        _ value: CodedValue, _ kind: DiagnosticMessage.PlanCodeKind, _ row: PlanSheet.Row, _ column: PlanColumn
    ) {
        guard value.code == nil else { return }
        let near = codes.nearest(kind, to: value.raw)
        collector.report(
            Diagnostic(
                severity: .warning, message: .unknownPlanCode(kind, value.raw), place: place(row, column),
                help: near.map { .didYouMean($0) }))
    }
}
