// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// How many indicators stand how, phase by phase: what a leader wants to know first.
struct ProgressCountSection {
    let context: ProgressContext
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        page.section(phrases.result)
        let phases = context.result.phases.filter { phase in context.result.rows.contains { $0.phase == phase.id } }
        guard !phases.isEmpty else {
            page.gap()
            page.paragraph(nothing)
            return
        }
        for phase in phases { write(phase, to: &page) }
    }

    private func write(_ phase: ProgressResult.PhaseProgress, to page: inout TextPage) {
        page.gap()
        page.paragraph(title(phase), .strong)
        let counts = PhaseCounts(phase)
        if counts.judged == 0 {
            page.paragraph(unjudged(counts))
        } else {
            page.paragraph(sentence(counts))
            page.gap()
            page.table(table(counts, page.style.barWidth))
        }
        let additional = context.rows(of: phase).filter(\.isAdditional)
        guard !additional.isEmpty else { return }
        if counts.judged > 0 { page.gap() }
        let noun = phrases.count(additional.count, vi: "mục tiêu", en: "target")
        page.paragraph(
            phrases.say("Ngoài bảng chỉ tiêu có \(noun): ", "Outside of the table \(noun): ")
                + statuses(additional.map(\.status)) + ".")
    }

    /// That there is nothing to count.
    var nothing: String { phrases.say("Không có chỉ tiêu nào để theo dõi.", "There is no indicator to track.") }

    /// The name of a phase, and when it is.
    func title(_ phase: ProgressResult.PhaseProgress) -> String {
        phrases.name(phase.title) + " (" + context.time(phase) + ")"
    }

    /// How many indicators of a phase stand how, in a sentence.
    func sentence(_ phase: ProgressResult.PhaseProgress) -> String {
        let counts = PhaseCounts(phase)
        return counts.judged == 0 ? unjudged(counts) : sentence(counts)
    }

    private func table(_ counts: PhaseCounts, _ barWidth: Int) -> TextTable {
        var table = TextTable([.left, .left, .left, .right, .right])
        for status in PhaseCounts.judgedStatuses {
            let share = Rational(counts[status], over: counts.judged) ?? 0
            let (mark, ink) = ProgressWords.mark(status)
            table.add([
                .init(mark, ink), .init(phrases.text(ProgressWords.status(status))),
                .init(BlockBar.text(share, width: barWidth), .accent),
                .init(phrases.count(counts[status]) + "/" + phrases.count(counts.judged)),
                .init(phrases.numbers.percent(share, digits: 1, padded: true)),
            ])
        }
        for status in [ProgressStatus.notDue, .notApplicable] where counts[status] > 0 {
            table.add([
                .init(ProgressWords.mark(status).mark, .faint),
                .init(phrases.text(ProgressWords.status(status)), .faint),
                .init(phrases.say("không tính", "not counted"), .faint), .init(phrases.count(counts[status]), .faint),
            ])
        }
        return table
    }

    private func sentence(_ counts: PhaseCounts) -> String {
        let (met, late, open) = (
            phrases.count(counts.met), phrases.count(counts[.atRisk] + counts[.offTrack]),
            phrases.count(counts[.missing])
        )
        let judged = phrases.count(counts.judged, vi: "chỉ tiêu", en: "indicator")
        return phrases.say(
            "\(met)/\(judged) đã đạt; \(late) chậm hoặc có nguy cơ chậm; \(open) chưa có số liệu.",
            "\(met) of \(judged) \(counts.judged == 1 ? "is" : "are") met; \(late) late or at risk; \(open) without a figure."
        )
    }

    private func unjudged(_ counts: PhaseCounts) -> String {
        let all = phrases.count(counts.all, vi: "chỉ tiêu", en: "indicator")
        guard counts.all > 0 else { return phrases.say("Không có chỉ tiêu trong bảng.", "No indicator of the table.") }
        return all + ": " + statuses(counts) + "."
    }

    private func statuses(_ counts: PhaseCounts) -> String {
        list { counts[$0] }
    }

    private func statuses(_ statuses: [ProgressStatus]) -> String {
        list { status in statuses.count { $0 == status } }
    }

    /// `3 đạt, 1 chậm tiến độ`.
    private func list(_ count: (ProgressStatus) -> Int) -> String {
        ProgressStatus.allCases.filter { count($0) > 0 }.map {
            phrases.count(count($0)) + " " + phrases.text(ProgressWords.status($0)).lowercased()
        }.joined(separator: ", ")
    }
}

/// How many indicators of a phase's table stand how.
struct PhaseCounts {
    /// The statuses of indicators that count when shares are told, in the order of reports.
    static let judgedStatuses: [ProgressStatus] = [.met, .metAndMaintained, .onTrack, .atRisk, .offTrack, .missing]

    private let counts: [ProgressStatus: Int]

    init(_ phase: ProgressResult.PhaseProgress) { counts = phase.counts }

    subscript(status: ProgressStatus) -> Int { counts[status] ?? 0 }

    /// All indicators of the table.
    var all: Int { ProgressStatus.allCases.reduce(0) { $0 + self[$1] } }

    /// Those that are asked for and whose phase has begun.
    var judged: Int { Self.judgedStatuses.reduce(0) { $0 + self[$1] } }

    /// Those that are met.
    var met: Int { self[.met] + self[.metAndMaintained] }
}
