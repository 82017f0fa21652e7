// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import ResultHistory
internal import Scoring

/// What a line of a trend says in words.
struct TrendWords {
    let series: HistoryTrend.Series
    let since: CalendarDate?
    let words: HistoryWords
    /// The points that count.
    let counting: [HistoryTrend.Point]
    /// Whether points say how much was answered, beside what is measured.
    let hasCoverage: Bool
    /// The ids of the levels, where all points have the same.
    let levels: [String]
    private var phrases: Phrases { words.phrases }

    init(_ series: HistoryTrend.Series, since: CalendarDate?, _ phrases: Phrases) {
        self.series = series
        self.since = since
        words = HistoryWords(phrases: phrases)
        counting = series.points.filter { !$0.isSuperseded }
        hasCoverage = series.measure != HistoryMeasure.coverage && series.points.contains { $0.coverage != nil }
        levels = Self.levels(series.measure, counting)
    }

    private static func levels(_ measure: String, _ points: [HistoryTrend.Point]) -> [String] {
        let ladders = points.compactMap(\.level?.of)
        guard measure == HistoryMeasure.level, let last = ladders.last, ladders.allSatisfy({ $0 == last }) else {
            return []
        }
        return last
    }

    /// What must be known of a point, where a column says how much was answered.
    func remarks(_ point: HistoryTrend.Point) -> [String] { words.remarks(point, withoutCoverage: hasCoverage) }

    var subject: String { words.subject(series.subject) }

    var measure: String { words.measure(series.measure, title: series.measureTitle, levels: levels) }

    /// The line in a heading: `Cấp độ trưởng thành – Sở Xây dựng`.
    var title: String { measure + " – " + subject }

    /// The main document: title, id and version.
    var document: String? {
        series.document.map { identity in
            (series.title.map { phrases.text($0) + " (" } ?? "(") + phrases.identity(identity) + ")"
                + (series.status.map { ", " + phrases.status($0) } ?? "")
        }
    }

    /// From the first day to the last.
    var span: String {
        let days = counting.map(\.asOf)
        guard let first = days.first, let last = days.last, first != last else {
            return days.first.map(phrases.numbers.date) ?? "–"
        }
        return phrases.numbers.span(DateSpan(from: first, to: last))
    }

    /// The change from the first point to the last, with the days; or why there is none.
    var change: String {
        guard let change = series.change, let first = counting.first, let last = counting.last else {
            return phrases.say("chỉ có một kết quả", "there is only one result")
        }
        let ends = words.value(first, of: series) + " → " + words.value(last, of: series)
        guard change.isComparable else {
            return ends + phrases.say(" (không so sánh được; xem ghi chú)", " (not comparable; see the remarks)")
        }
        let gain = words.change(change.value, of: series.measure, in: last.range)
        return gain.isEmpty ? ends : ends + " (" + (gain == "=" ? phrases.say("không đổi", "unchanged") : gain) + ")"
    }

    /// The change as a sentence.
    var sentence: String { change.prefix(1).uppercased() + change.dropFirst() + "." }

    /// The change in a column.
    var shortChange: String {
        guard let change = series.change else { return "" }
        return change.isComparable ? words.shortChange(change.value, of: series.measure, in: counting.last?.range) : "≠"
    }

    /// What must be said of the day from which changes are told.
    var sinceRemark: String? {
        guard let since, let first = counting.first else { return nil }
        let day = phrases.numbers.date(since)
        if first.asOf > since {
            return phrases.say(
                "chưa có kết quả nào đến ngày \(day); kết quả đầu tiên là của ngày \(phrases.numbers.date(first.asOf))",
                "there is no result up to \(day); the first is of \(phrases.numbers.date(first.asOf))")
        }
        return counting.count > 1
            ? nil : phrases.say("không có kết quả mới sau ngày \(day)", "there is no result after \(day)")
    }

    /// The line in one row of characters: a block for each point by its height, `·` for one without a number, `┆` before one
    /// that must not be compared with the one before.
    var sparkline: String {
        let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
        var line = ""
        for (index, point) in counting.enumerated() {
            if index > 0, point.isBroken { line.append("┆") }
            guard let share = words.share(point, of: series) else {
                line.append("·")
                continue
            }
            let step = (share * 7).rounded(.halfUp)
            line.append(blocks[min(max(Int(step.fraction) ?? 0, 0), 7)])
        }
        return line
    }
}
