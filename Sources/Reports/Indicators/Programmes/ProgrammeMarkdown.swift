// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators

/// A programme as a Markdown document: tables of indicators, duties and tasks, grouped by the headings of the plan.
///
/// Nothing in a text of a document can end a cell, begin a mark of Markdown or HTML, or turn the writing direction round. The
/// same programme gives the same bytes.
public struct ProgrammeMarkdown: Sendable, Hashable {
    private let language: Language

    /// Makes a writer.
    /// - Parameter language: the language of headings and names.
    public init(language: Language) { self.language = language }

    /// The document.
    /// - Parameters:
    ///   - programme: the programme.
    ///   - part: the only part to show.
    public func render(_ programme: Programme, only part: ProgrammePart? = nil) -> String {
        let tables = ProgrammeTables(context: ProgrammeContext(programme, language))
        var lines = tables.head
        if part == nil || part == .indicators { lines += tables.indicators }
        if part == nil || part == .duties { lines += tables.duties }
        if part == nil || part == .tasks { lines += tables.tasks }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// The tables of a programme, without columns that no row fills.
private struct ProgrammeTables {
    /// A column: its heading, and its cell of a row.
    private typealias Column<Row> = (heading: String, cell: (Row) -> String?)

    let context: ProgrammeContext
    private var programme: Programme { context.programme }
    private var phrases: Phrases { context.phrases }

    var head: [String] {
        let text = IndicatorMarkdown.text
        return ["# " + text(phrases.text(programme.title)), "", text(context.issued) + ".", ""]
    }

    var indicators: [String] {
        table(phrases.say("Chỉ tiêu", "Indicators"), programme.indicators, section: \.section)
            + table(
                phrases.say("Chỉ tiêu ngoài bảng", "Targets outside of the table"), programme.additionalTargets,
                section: \.section)
    }

    private func table(
        _ title: String, _ rows: [Indicator], section: @escaping (Indicator) -> String?
    ) -> [String] {
        var columns: [Column<Indicator>] = [
            (phrases.number, { $0.id }), (phrases.say("Nhóm", "Group"), { $0.group.map(phrases.text) }),
            (phrases.indicatorLabel, { phrases.text($0.name) }),
            (phrases.say("Đơn vị", "Unit"), { context.words.unit($0.unit, printed: $0.printedUnit) }),
        ]
        for phase in programme.phases {
            columns.append(
                (
                    phrases.text(phase.title),
                    { row in row.targets[phase.id].map { context.words.target($0, row.unit) } }
                ))
        }
        columns += [
            (phrases.say("Theo dõi", "Monitored by"), { $0.monitoring.map(context.agencies) }),
            (phrases.say("Thực hiện", "Carried out by"), { $0.implementing.map(context.agencies) }),
            (phrases.say("Bộ, ngành điều phối", "Ministry"), { $0.ministry.map(context.agencies) }),
            (phrases.dueLabel, { $0.deadline.map(context.words.deadline) }),
            (phrases.say("Ghi chú", "Remarks"), { remarks($0) }),
        ]
        return lines(title, columns, context.blocks(rows, section: section))
    }

    private func remarks(_ indicator: Indicator) -> String? {
        let parts = [indicator.remark, indicator.note.map(phrases.text)].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    var tasks: [String] {
        let columns: [Column<ProgrammeTask>] = [
            (phrases.number, { $0.number }), (phrases.idLabel, { $0.id }),
            (phrases.say("Nhiệm vụ", "Task"), { phrases.text($0.name) }),
            (phrases.say("Theo dõi", "Monitored by"), { $0.monitoring.map(context.agencies) }),
            (phrases.say("Chủ trì", "Led by"), { $0.lead.map(context.agencies) }),
            (phrases.say("Phối hợp", "With"), { $0.cooperating.map(context.agencies) }),
            (phrases.result, { $0.result.map(phrases.text) }),
            (phrases.dueLabel, { $0.deadline.map(context.words.deadline) }),
            (phrases.say("Ghi chú", "Remarks"), { $0.remark }),
        ]
        return lines(
            phrases.tasksLabel, columns, context.blocks(programme.tasks, section: \.section))
    }

    var duties: [String] {
        let columns: [Column<ReportingDuty>] = [
            (phrases.say("Ai", "Who"), { context.agencies($0.who) }),
            (phrases.say("Nội dung", "What"), { phrases.text($0.what) }),
            (phrases.say("Gửi", "To whom"), { $0.to.map(context.agencies) }),
            (phrases.say("Kỳ", "How often"), { context.words.frequency($0) }),
            (
                phrases.say("Ngày", "Day"),
                { duty in
                    duty.due.isEmpty ? nil : duty.due.map { context.words.due($0, of: duty) }.joined(separator: "; ")
                }
            ),
        ]
        return lines(phrases.say("Nghĩa vụ báo cáo", "Reporting duties"), columns, [(nil, programme.duties)])
    }

    private func lines<Row>(
        _ title: String, _ columns: [Column<Row>], _ blocks: [(heading: ProgrammeSection?, rows: [Row])]
    ) -> [String] {
        let rows = blocks.flatMap(\.rows)
        guard !rows.isEmpty else { return [] }
        let used = columns.filter { column in rows.contains { column.cell($0)?.isEmpty == false } }
        var table = IndicatorMarkdown.Table(
            headings: used.map(\.heading), alignments: Array(repeating: .left, count: used.count))
        for block in blocks {
            if let heading = block.heading { table.add(heading: context.heading(heading)) }
            for row in block.rows { table.add(used.map { $0.cell(row) ?? "" }) }
        }
        return ["## " + IndicatorMarkdown.text(title), ""] + table.lines + [""]
    }
}
