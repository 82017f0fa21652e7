// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What was tracked, how it stands, and what is not known.
struct ProgressSummary {
    private let parts: ProgressParts
    private var context: ProgressContext { parts.context }
    private var result: ProgressResult { parts.result }
    private var phrases: Phrases { parts.phrases }

    init(_ parts: ProgressParts) { self.parts = parts }

    var summary: ReportSummary {
        var summary = ReportSummary(
            kind: phrases.kind(.progress), subject: context.bodyName,
            body: result.body.id)
        summary.facts = facts
        let notices = ProgressNotices(context: context)
        summary.notices = notices.remarks.map { ReportNotice([.text($0)], tone: .warning) }
        summary.figures = figures
        summary.colophon = colophon
        return summary
    }

    private var facts: [ReportFact] {
        let head = ProgressHead(context: context)
        let programme = result.programme
        return [
            ReportFact(
                phrases.programmeLabel,
                [.text(phrases.name(programme.title) + " (" + phrases.name(programme.number) + "), ")]
                    + phrases.codes(programme.identity) + [.text(", "), phrases.mark(programme.status)]),
            ReportFact(phrases.asOf, phrases.numbers.date(result.asOf)),
            ReportFact(phrases.figuresLabel, head.figures),
            ReportFact(phrases.say("Đánh giá", "Assessments"), head.assessments),
            ReportFact(
                phrases.say("Chỉ tiêu có số liệu", "Indicators with a figure"), coverage),
            ReportFact(phrases.unknownLabel, unknown),
        ]
    }

    /// How many of the indicators that are asked for have a figure.
    private var coverage: String {
        let asked = result.rows.filter { $0.status != .notApplicable && $0.status != .notDue }
        let known = phrases.count(asked.count { $0.status != .missing })
        return known + "/" + phrases.count(asked.count)
    }

    private var unknown: String {
        var told: [String] = []
        let missing = result.rows.count { $0.status == .missing }
        if missing > 0 {
            let count = phrases.count(missing, vi: "chỉ tiêu", en: "indicator")
            told.append(phrases.say("\(count) chưa có số liệu", "\(count) without a figure"))
        }
        if result.tasks.unreported > 0 {
            let count = phrases.count(result.tasks.unreported, vi: "nhiệm vụ", en: "task")
            told.append(phrases.say("\(count) chưa có báo cáo", "\(count) without a report"))
        }
        return told.isEmpty ? phrases.nothing : told.joined(separator: "; ")
    }

    private var colophon: [ReportFact] {
        [phrases.fact(phrases.programmeLabel, result.programme.identity)]
            + result.figures.map { phrases.fact(phrases.figuresLabel, $0) }
            + (result.bodies.map { [phrases.fact(phrases.bodiesLabel, $0)] } ?? [])
            + result.scorecards.map { phrases.fact(phrases.say("Bảng điểm", "Scorecards"), $0) }
            + [phrases.fact(program: result.engine)]
    }

    /// The numbers of the phase of the day, else of the last one.
    var figures: [ReportFigure] {
        let phases = parts.phases.map(\.phase)
        guard let phase = phases.first(where: { $0.time == .current }) ?? phases.last else { return [] }
        let counts = PhaseCounts(phase)
        let title = phrases.name(phase.title)
        let late = counts[.atRisk] + counts[.offTrack]
        let total = phrases.count(counts.judged)
        var figures = [
            ReportFigure(
                name: phrases.say("Đã đạt", "Met"), value: phrases.count(counts.met) + "/" + total,
                detail: phrases.say("chỉ tiêu, ", "indicators, ") + title, tone: .good,
                explanation: parts.scope.id("result")),
            ReportFigure(
                name: phrases.lateOrAtRisk, value: phrases.count(late) + "/" + total, detail: title,
                tone: late > 0 ? .bad : .good, explanation: parts.scope.id(late > 0 ? "late" : "result")),
            ReportFigure(
                name: phrases.withoutFigures, value: phrases.count(counts[.missing]) + "/" + total, detail: title,
                tone: counts[.missing] > 0 ? .warning : .good,
                explanation: parts.scope.id(counts[.missing] > 0 ? "missing" : "result")),
        ]
        if result.tasks.total > 0 {
            figures.append(
                ReportFigure(
                    name: phrases.tasksLabel,
                    value: phrases.count(result.tasks.done) + "/" + phrases.count(result.tasks.total),
                    detail: ProgressTaskSection(context: context).overdue,
                    tone: result.tasks.overdue.isEmpty ? .neutral : .bad, explanation: parts.scope.id("tasks")))
        }
        return figures
    }
}
