// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// The indicators under their headings, each with its targets as printed and who is in charge.
struct ProgrammeIndicatorSection {
    let context: ProgrammeContext
    private var phrases: Phrases { context.phrases }
    private var words: ProgrammeWords { context.words }

    func write(to page: inout TextPage) {
        write(context.programme.indicators, phrases.say("Chỉ tiêu", "Indicators"), to: &page)
        write(
            context.programme.additionalTargets,
            phrases.say("Chỉ tiêu ngoài bảng", "Targets outside of the table"), to: &page)
    }

    private func write(_ indicators: [Indicator], _ title: String, to page: inout TextPage) {
        guard !indicators.isEmpty else { return }
        page.section("\(title) (\(phrases.count(indicators.count)))")
        for block in context.blocks(indicators, section: \.section) {
            if let heading = block.heading {
                page.gap()
                page.paragraph(context.heading(heading), .strong)
            }
            for indicator in block.rows { write(indicator, to: &page) }
        }
    }

    private func write(_ indicator: Indicator, to page: inout TextPage) {
        page.gap()
        let group = indicator.group.map { phrases.text($0) + ": " } ?? ""
        let unit = words.unit(indicator.unit, printed: indicator.printedUnit)
        page.entry(
            SafeText.line(indicator.id), group + phrases.text(indicator.name) + " (\(unit))", mark: .strong)
        for (phase, target) in context.targets(indicator) {
            page.entry(SafeText.line(phase.id) + ":", words.target(target, indicator.unit), indent: 6)
        }
        for line in lines(indicator) { page.paragraph(line, indent: 6, hanging: 2, .faint) }
    }

    private func lines(_ indicator: Indicator) -> [String] {
        var lines: [String] = []
        func add(_ vi: String, _ en: String, _ text: String?) {
            if let text { lines.append(phrases.say(vi, en) + ": " + text) }
        }
        add("Theo dõi", "Monitored by", indicator.monitoring.map(context.agencies))
        add("Thực hiện", "Carried out by", indicator.implementing.map(context.agencies))
        add("Bộ, ngành điều phối", "Ministry", indicator.ministry.map(context.agencies))
        add("Thời hạn", "Due", indicator.deadline.map(words.deadline))
        add("Ghi chú của bảng", "Remark of the table", indicator.remark.map(SafeText.line))
        add("In trong", "Printed in", indicator.printedIn.map { phrases.quoted($0) })
        add("Tiếp nối chỉ tiêu", "Continues", indicator.continues.map(SafeText.line))
        add("Số đo", "Measure", indicator.measure.map(SafeText.line))
        add("Tổng hợp", "Rolled up", indicator.rollUp.map(rollUp))
        add("Lưu ý", "Note", indicator.note.map(phrases.text))
        return lines
    }

    private func rollUp(_ rule: RollUpRule) -> String {
        let kinds = phrases.list(rule.kinds.map { phrases.text(Self.kind($0)) })
        let condition =
            switch rule.condition {
            case .level(let least, let rubric):
                phrases.say(
                    "đạt từ cấp độ \(least) trở lên theo \(SafeText.line(rubric))",
                    "at level \(least) or above by \(SafeText.line(rubric))")
            case .figure(let indicator, let bound):
                phrases.say("có chỉ tiêu ", "with indicator ") + SafeText.line(indicator) + " "
                    + ProgressNumbers(phrases: phrases).bound(bound, unit(of: indicator))
            }
        let missing =
            rule.missing == .leftOut
            ? phrases.say("; không có số liệu thì không tính", "; those without evidence are left out") : ""
        return phrases.say("tỷ lệ \(kinds) \(condition)", "share of \(kinds) \(condition)") + missing
    }

    private func unit(of indicator: String) -> IndicatorUnit {
        context.programme.tracked.first { $0.id == indicator }?.unit ?? .ratio
    }

    private static func kind(_ kind: String) -> LocalizedText {
        let words = ProgressWords.bodies(of: [kind])
        return words.en == "body" ? LocalizedText(kind) : LocalizedText(vi: words.vi, en: words.many)
    }
}
