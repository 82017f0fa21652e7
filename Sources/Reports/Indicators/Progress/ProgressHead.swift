// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// What was tracked: body, programme, day, and what the result rests on.
struct ProgressHead {
    let context: ProgressContext
    private var result: ProgressResult { context.result }
    private var phrases: Phrases { context.phrases }

    func write(to page: inout TextPage) {
        page.paragraph(context.bodyName, indent: 0, .strong)
        page.gap()
        var table = TextTable([.left, .text])
        let programme = result.programme
        table.add([
            .init(phrases.programmeLabel),
            .init(lines: [
                phrases.name(programme.title),
                phrases.name(programme.number) + phrases.say(", hiệu lực từ ", ", in force from ")
                    + phrases.numbers.date(programme.effective),
            ]),
        ])
        table.add([.init(phrases.asOf), .init(phrases.numbers.date(result.asOf))])
        table.add([.init(phrases.figuresLabel), .init(figures)])
        table.add([.init(phrases.say("Đánh giá", "Assessments")), .init(assessments)])
        page.table(table)
    }

    /// How many reported figures were known.
    var figures: String {
        if result.figures.isEmpty, result.reports.read == 0 {
            return phrases.say("không có", "none")
        }
        let (read, later) = (result.reports.read, result.reports.later)
        let documents = phrases.count(result.figures.count, vi: "tài liệu", en: "document")
        let known = phrases.count(read, vi: "báo cáo số liệu", en: "reported figure")
        let text = phrases.say("\(known) trong \(documents)", "\(known) in \(documents)")
        guard later > 0 else { return text }
        let rest = phrases.count(later)
        return text
            + phrases.say(
                "; \(rest) có sau ngày chốt, không tính",
                "; \(rest) of later date \(later == 1 ? "does" : "do") not count")
    }

    /// How many scorecards there were, and what of them counts.
    var assessments: String {
        if result.scorecards.isEmpty { return phrases.say("không có bảng điểm", "no scorecards") }
        let cards = phrases.count(result.scorecards.count, vi: "bảng điểm", en: "scorecard")
        return switch result.counting {
        case .any:
            phrases.say(
                "\(cards); tính cả kết quả tự đánh giá", "\(cards); self-assessed results count too")
        case .verified:
            phrases.say(
                "\(cards); chỉ tính kết quả đã thẩm định", "\(cards); only verified results count")
        }
    }
}
