// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// Which programme, which days, whose calendar.
struct CalendarHead {
    let result: CalendarResult
    let phrases: Phrases

    func write(to page: inout TextPage) {
        page.paragraph(
            phrases.say("Lịch thực hiện: ", "Calendar: ") + phrases.name(result.programme.title), indent: 0, .strong)
        page.gap()
        var table = TextTable([.left, .text])
        table.add([
            .init(phrases.say("Văn bản", "Document")),
            .init(
                phrases.name(result.programme.number) + phrases.say(", hiệu lực từ ", ", in force from ")
                    + phrases.numbers.date(result.programme.effective)),
        ])
        let (from, to) = (phrases.numbers.date(result.from), phrases.numbers.date(result.to))
        table.add([
            .init(phrases.say("Thời gian", "Days")), .init(phrases.say("\(from) đến \(to)", "\(from) to \(to)")),
        ])
        if let body = result.body {
            table.add([.init(phrases.bodyLabel), .init(phrases.name(body.name))])
        }
        if let asOf = result.asOf {
            table.add([.init(phrases.asOf), .init(phrases.numbers.date(asOf))])
        }
        page.table(table)
    }
}

/// What ends the programme, and the program behind the calendar.
struct CalendarFoot {
    let result: CalendarResult
    let phrases: Phrases

    func write(to page: inout TextPage) {
        page.rule()
        if let end = result.programmeEnd, end < result.to {
            let day = phrases.numbers.date(end)
            page.paragraph(
                phrases.say(
                    "Chương trình kết thúc ngày \(day): sau đó không còn báo cáo nào đến hạn.",
                    "The programme ends on \(day): no report falls due after that."), .strong)
        }
        if result.from < result.programme.effective {
            let day = phrases.numbers.date(result.programme.effective)
            page.paragraph(
                phrases.say(
                    "Chương trình có hiệu lực từ \(day): trước đó không có báo cáo nào đến hạn.",
                    "The programme is in force from \(day): no report falls due before that."), .strong)
        }
        page.paragraph(
            [
                SafeText.line(result.programme.identity.id) + " " + SafeText.line(result.programme.identity.version),
                SafeText.line(result.engine.name) + " " + SafeText.line(result.engine.version),
            ].joined(separator: " · "), .faint)
    }
}
