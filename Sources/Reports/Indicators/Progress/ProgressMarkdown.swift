// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import Evidence
public import Indicators

/// How a programme stands as a Markdown document in the layout in which offices report ("Biểu tổng hợp"): a table for each phase,
/// grouped by the headings of the plan, then the bodies that fall short, and the tasks.
///
/// Nothing in a text of a document can end a cell, begin a mark of Markdown or HTML, or turn the writing direction round. The
/// same result gives the same bytes.
public struct ProgressMarkdown: Sendable {
    private let language: Language
    private let programme: Programme?

    /// Makes a writer.
    /// - Parameters:
    ///   - language: the language of headings, names and statuses.
    ///   - programme: the programme, which gives its official title and the English names of agencies.
    public init(language: Language, programme: Programme? = nil) {
        self.language = language
        self.programme = programme
    }

    /// The document.
    public func render(_ result: ProgressResult) -> String {
        let context = ProgressContext(result, programme: programme, language: language, isFull: true)
        var lines = ProgressMarkdownHead(context: context).lines
        for phase in result.phases { lines += ProgressMarkdownTable(context: context, phase: phase).lines }
        lines += ProgressMarkdownRest(context: context).lines
        return lines.joined(separator: "\n") + "\n"
    }
}

/// Title, what it is about, and how many indicators stand how.
struct ProgressMarkdownHead {
    let context: ProgressContext
    private var result: ProgressResult { context.result }
    private var phrases: Phrases { context.phrases }

    var lines: [String] {
        let day = phrases.numbers.date(result.asOf)
        let number = IndicatorMarkdown.text(result.programme.number)
        let title = IndicatorMarkdown.text(
            (context.programme?.document.title ?? result.programme.title).text(in: phrases.language))
        let body = IndicatorMarkdown.text(context.bodyName)
        return [
            phrases.say("# BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", "# SUMMARY OF PROGRESS ON THE INDICATORS"),
            "",
            phrases.say("**\(title)** (số \(number)) – \(body)", "**\(title)** (No. \(number)) – \(body)"), "",
            phrases.say("Số liệu đến ngày \(day).", "Figures as of \(day).") + counting, "",
        ] + counts
    }

    private var counting: String {
        if result.scorecards.isEmpty { return "" }
        let text =
            switch result.counting {
            case .any:
                phrases.say("Tính cả kết quả tự đánh giá.", "Self-assessed results count too.")
            case .verified:
                phrases.say("Chỉ tính kết quả đánh giá đã thẩm định.", "Only verified results count.")
            }
        return " " + text
    }

    /// How many indicators stand how: a row for each phase.
    private var counts: [String] {
        let phases = result.phases.filter { phase in result.rows.contains { $0.phase == phase.id } }
        guard !phases.isEmpty else { return [] }
        let statuses = ProgressStatus.allCases
        var table = IndicatorMarkdown.Table(
            headings: [phrases.phase, phrases.say("Số chỉ tiêu", "Indicators")]
                + statuses.map { phrases.text(ProgressWords.status($0)) },
            alignments: [.left] + Array(repeating: .right, count: statuses.count + 1))
        for phase in phases {
            let counts = PhaseCounts(phase)
            table.add(
                [phase.title.text(in: phrases.language), phrases.count(counts.all)]
                    + statuses.map { phrases.count(counts[$0]) })
        }
        return table.lines + [""]
    }
}

/// The table of one phase.
struct ProgressMarkdownTable {
    let context: ProgressContext
    let phase: ProgressResult.PhaseProgress
    private var phrases: Phrases { context.phrases }
    private var numbers: ProgressNumbers { context.numbers }

    private static let columns: [(vi: String, en: String)] = [
        ("STT", "No."), ("Chỉ tiêu", "Indicator"), ("Đơn vị", "Unit"), ("Mục tiêu", "Target"), ("Kết quả", "Result"),
        ("Đánh giá", "Assessment"), ("Cơ quan chủ trì", "Agency in charge"), ("Thời hạn", "Due"),
        ("Khó khăn, vướng mắc", "Difficulties"), ("Đề xuất, kiến nghị", "Proposals"), ("Ghi chú", "Remarks"),
    ]

    /// The names of the columns.
    var headings: [String] { Self.columns.map { phrases.say($0.vi, $0.en) } }

    var lines: [String] {
        let rows = context.rows(of: phase)
        guard !rows.isEmpty else { return [] }
        var table = IndicatorMarkdown.Table(
            headings: headings,
            alignments: [.left, .left, .left, .left, .right] + Array(repeating: .left, count: 6))
        for block in context.blocks(rows) {
            if let heading = block.heading { table.add(heading: heading) }
            for row in block.rows {
                table.add(cells(row))
                for part in row.parts { table.add(cells(part, of: row)) }
            }
        }
        let title = IndicatorMarkdown.text(phase.title.text(in: phrases.language))
        return ["## \(title) (\(context.time(phase)))", ""] + table.lines + [""]
    }

    /// The cells of an indicator.
    func cells(_ row: IndicatorProgress) -> [String] {
        let group = row.group.map { $0.text(in: phrases.language) + ": " } ?? ""
        return [
            row.indicator, group + row.name.text(in: phrases.language), row.printedUnit ?? unit(row.unit),
            row.target.printed,
            row.parts.isEmpty ? result(row.figure, row) : "", phrases.text(ProgressWords.status(row.status)),
            context.inCharge(row) ?? "", due(row), row.remarks?.difficulties ?? "", row.remarks?.proposals ?? "",
            remarks(row),
        ]
    }

    /// The cells of one number of an indicator with several.
    func cells(_ part: IndicatorProgress.PartProgress, of row: IndicatorProgress) -> [String] {
        [
            "", "– " + part.name.text(in: phrases.language), "", part.printed,
            part.figure.flatMap { numbers.figure($0, row.unit, besides: [part.bound.value]) } ?? "–",
            phrases.text(ProgressWords.status(part.status)), "", "", "", "", part.figure.map(source) ?? "",
        ]
    }

    private func result(_ figure: IndicatorProgress.FigureStanding?, _ row: IndicatorProgress) -> String {
        let text = figure.flatMap { numbers.figure($0, row.unit, besides: row.bounds) } ?? "–"
        return figure?.origin == .derived ? text + phrases.say(" (suy ra)", " (derived)") : text
    }

    private func unit(_ unit: IndicatorUnit) -> String {
        switch unit {
        case .percent, .ratio: "%"
        case .index: phrases.say("chỉ số", "index")
        case .level: phrases.say("cấp độ trưởng thành", "level")
        case .rank: phrases.say("thứ hạng", "rank")
        case .count: phrases.say("số lượng", "number")
        case .qualitative: ""
        }
    }

    private func due(_ row: IndicatorProgress) -> String { row.deadline?.printed ?? phrases.numbers.date(row.due) }

    /// Where the figure comes from, how much is missing, what is owed, what the report says.
    private func remarks(_ row: IndicatorProgress) -> String {
        var parts: [String] = []
        if let figure = row.figure { parts.append(source(figure)) }
        if !row.status.isMet, let gap = row.gap.flatMap({ numbers.gap($0, row.unit) }) { parts.append(gap) }
        if let rollUp = row.rollUp {
            parts.append(RollUpLines(context: context, row: row, rollUp: rollUp).share)
        }
        if row.status == .missing {
            parts += MissingLines(context: context, waiting: row.waiting, charge: context.inCharge(row)).lines.map(
                \.text)
        }
        if row.target.isAspirational { parts.append(phrases.say("phấn đấu", "aspirational")) }
        if row.target.isInferred {
            parts.append(
                phrases.say("mục tiêu suy từ một giá trị in chung", "target inferred from the only value printed"))
        }
        if let note = row.remarks?.note { parts.append(note) }
        return parts.joined(separator: "; ")
    }

    private func source(_ figure: IndicatorProgress.FigureStanding) -> String {
        ([phrases.text(ProgressWords.origin(figure.origin))]
            + [figure.period.map { PeriodWords(phrases: phrases).text($0) }, numbers.fraction(figure)].compactMap(
                \.self))
            .joined(separator: ", ")
    }
}

/// What follows the tables: bodies that fall short, tasks, remarks, the rule.
struct ProgressMarkdownRest {
    let context: ProgressContext
    private var result: ProgressResult { context.result }
    private var phrases: Phrases { context.phrases }

    var lines: [String] { rollUps + tasks + findings + notices }

    private var rollUps: [String] {
        let shown = Set(context.shownPhases.map(\.id))
        let rows = result.rows.filter { $0.rollUp != nil && shown.contains($0.phase) }
        guard !rows.isEmpty else { return [] }
        var lines = [phrases.say("## Tính từ các cơ quan", "## Counted over the bodies"), ""]
        for row in rows {
            guard let rollUp = row.rollUp else { continue }
            let words = RollUpLines(context: context, row: row, rollUp: rollUp)
            lines.append(
                "- **" + IndicatorMarkdown.text(words.share) + "** ("
                    + IndicatorMarkdown.text(row.indicator + ", " + context.phaseTitle(row.phase)) + ")")
            let details =
                [words.verified].compactMap(\.self) + words.shortfalls + [words.denominator].compactMap(\.self)
            lines += details.map { "  - " + IndicatorMarkdown.text($0) }
        }
        return lines + [""]
    }

    private var tasks: [String] {
        let tasks = result.tasks
        guard tasks.total > 0 else { return [] }
        var lines = [phrases.say("## Nhiệm vụ", "## Tasks"), ""]
        lines += [ProgressTaskSection(context: context).sentence, ""]
        guard !tasks.overdue.isEmpty else { return lines }
        var table = IndicatorMarkdown.Table(
            headings: [
                phrases.number, phrases.say("Nhiệm vụ quá hạn", "Overdue task"),
                phrases.agencyInCharge, phrases.dueLabel,
                phrases.say("Tình trạng", "State"),
            ], alignments: Array(repeating: .left, count: 5))
        for task in tasks.overdue {
            table.add([
                task.id, task.name.text(in: phrases.language), task.lead.map(context.agencies) ?? "",
                phrases.numbers.date(task.due), phrases.text(ProgressWords.state(task.state)),
            ])
        }
        return lines + table.lines + [""]
    }

    private var findings: [String] {
        guard !result.findings.isEmpty else { return [] }
        return [phrases.say("## Lưu ý", "## Remarks"), ""]
            + result.findings.map { "- " + IndicatorMarkdown.text($0.message.text(in: phrases.language)) } + [""]
    }

    private var notices: [String] {
        let notices = ProgressNotices(context: context)
        return ["---", ""] + ([notices.rule] + notices.remarks).map { IndicatorMarkdown.text($0) + "\n" } + [
            "\(IndicatorMarkdown.text(result.engine.name)) \(IndicatorMarkdown.text(result.engine.version))"
        ]
    }
}
