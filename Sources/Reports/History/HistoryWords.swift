// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DataQuality
internal import Evidence
internal import Indicators
internal import ResultHistory
internal import Scoring

/// What lists and trends of results say in words, for every form in which they are written.
struct HistoryWords {
    let phrases: Phrases

    // MARK: Names

    /// A kind of result in a narrow column.
    func shortKind(_ kind: ResultKind) -> String {
        switch kind {
        case .quality: phrases.say("Dữ liệu", "Data")
        case .audit: phrases.say("Dữ liệu mở", "Open data")
        case .progress: phrases.say("Chỉ tiêu", "Progress")
        case .calendar: phrases.say("Lịch", "Calendar")
        case .scorecard, .comparison, .ranking, .trend: phrases.kind(kind)
        }
    }

    /// Whom or what a result is about: its name, else its id.
    func subject(_ subject: HistoryEntry.Matter?) -> String {
        subject.map { $0.name.map(phrases.text) ?? phrases.line($0.id) } ?? "–"
    }

    /// A measure: `Cấp độ trưởng thành`.
    /// - Parameters:
    ///   - measure: what it is.
    ///   - title: its name, where it has one of its own.
    ///   - levels: the ids of the levels that it can have.
    func measure(_ measure: String, title: LocalizedText?, levels: [String] = []) -> String {
        if measure == HistoryMeasure.level {
            let noun = names(levels).noun
            return noun.prefix(1).uppercased() + noun.dropFirst()
        }
        if measure == HistoryMeasure.index, let title { return phrases.say("Chỉ số ", "Index ") + phrases.text(title) }
        if let title { return phrases.text(title) }
        if let word = QualityWord(rawValue: measure) { return phrases.text(word.title) }
        return Self.fixed[measure].map { phrases.say($0.0, $0.1) } ?? phrases.line(measure)
    }

    private static let fixed: [String: (String, String)] = [
        HistoryMeasure.value: ("Điểm", "Score"), HistoryMeasure.coverage: ("Đã trả lời", "Answered"),
        HistoryMeasure.verified: ("Đã thẩm định", "Verified"),
        HistoryMeasure.passed: ("Phép kiểm tra đạt", "Checks passed"),
        HistoryMeasure.rows: ("Bản ghi đã đọc", "Rows read"), HistoryMeasure.datasets: ("Bộ dữ liệu", "Datasets"),
        HistoryMeasure.published: ("Mục đến hạn đã công bố", "Due items published"),
        HistoryMeasure.met: ("Chỉ tiêu đạt", "Targets met"),
        ProgressStatus.onTrack.rawValue: ("Chỉ tiêu đúng tiến độ", "Targets on track"),
        ProgressStatus.atRisk.rawValue: ("Chỉ tiêu có nguy cơ chậm", "Targets at risk"),
        ProgressStatus.offTrack.rawValue: ("Chỉ tiêu chậm tiến độ", "Targets off track"),
        ProgressStatus.missing.rawValue: ("Chỉ tiêu chưa có số liệu", "Targets without a figure"),
        HistoryMeasure.tasksDone: ("Nhiệm vụ đã xong", "Tasks done"),
        HistoryMeasure.tasksOverdue: ("Nhiệm vụ quá hạn", "Tasks overdue"),
        HistoryMeasure.overdue: ("Báo cáo quá hạn", "Reports overdue"),
        HistoryMeasure.ranked: ("Được xếp hạng", "Ranked"),
    ]

    private func names(_ levels: [String]) -> LevelNames {
        LevelNames(levels.map { ($0, LocalizedText($0)) }, phrases)
    }

    // MARK: Values

    /// A number as it is read: `3`, `58,3 / 100`, `62,5 %`, `12/41`.
    func value(_ value: Rational?, of measure: String, in range: Scoring.ValueRange?, level: HistoryFigure.Level?)
        -> String
    {
        if let level, measure == HistoryMeasure.level { return self.level(level) }
        guard let value else { return "–" }
        var text: String
        if HistoryMeasure.counts.contains(measure), let range {
            text = phrases.plain(value) + "/" + phrases.plain(range.high)
        } else if let range {
            text = phrases.columnScaled(value, in: range)
        } else {
            text = phrases.plain(value)
        }
        if let level { text += " (" + self.level(level) + ")" }
        return text
    }

    private func level(_ level: HistoryFigure.Level) -> String {
        LevelNames(
            level.of.map { ($0, $0 == level.id ? level.title ?? LocalizedText($0) : LocalizedText($0)) }, phrases
        )
        .column(level.id)
    }

    /// The figure of an entry.
    func value(_ figure: HistoryFigure) -> String {
        value(figure.value, of: figure.measure, in: figure.range, level: figure.level)
    }

    /// The number of a point.
    func value(_ point: HistoryTrend.Point, of series: HistoryTrend.Series) -> String {
        value(point.value, of: series.measure, in: point.range, level: point.level)
    }

    /// What came to a number: `+1`, `-2,5 điểm phần trăm`, `=`.
    func change(_ change: Rational?, of measure: String, in range: Scoring.ValueRange?) -> String {
        guard let change else { return "" }
        if change.isZero { return "=" }
        let isPlain = measure == HistoryMeasure.level || HistoryMeasure.counts.contains(measure)
        if !isPlain, let range { return phrases.gain(change, in: range) }
        return (change.sign < 0 ? "-" : "+") + phrases.plain(change.magnitude)
    }

    /// What came to a number, as it stands in a column: shares as percentages.
    func shortChange(_ change: Rational?, of measure: String, in range: Scoring.ValueRange?) -> String {
        guard let change else { return "" }
        if change.isZero { return "=" }
        let size =
            range == .unit
            ? phrases.numbers.percent(change.magnitude, digits: 1)
            : phrases.numbers.number(change.magnitude, digits: 2, padded: false)
        return (change.sign < 0 ? "-" : "+") + size
    }

    /// How far up its range a number lies, or how far up its ladder a level; `nil` where neither is known.
    func share(_ point: HistoryTrend.Point, of series: HistoryTrend.Series) -> Rational? {
        if let level = point.level, series.measure == HistoryMeasure.level {
            let position = level.id.flatMap { level.of.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
            return Rational(position, over: level.of.count)
        }
        guard let value = point.value, let range = point.range else { return nil }
        return range.ratio(of: range.clamp(value))
    }

    // MARK: Marks

    /// All that must be known of a point.
    func remarks(_ point: HistoryTrend.Point, withoutCoverage: Bool = false) -> [String] {
        (point.gap.map { [gap($0)] } ?? [])
            + point.marks.filter { !withoutCoverage || $0.kind != .coverage }.map(mark)
    }

    private func gap(_ gap: HistoryTrend.Gap) -> String {
        let periods = PeriodWords(phrases: phrases)
        let quarters =
            gap.quarters == 1
            ? periods.text(gap.from)
            : phrases.say("từ ", "") + periods.text(gap.from) + phrases.say(" đến ", " to ") + periods.text(gap.to)
        return phrases.say("trước đó không có kết quả: ", "none before it for ") + quarters
    }

    /// Why a point is not like the one before.
    func mark(_ mark: TrendMark) -> String {
        let document = mark.document.map(phrases.line) ?? ""
        let none = phrases.say("không có", "none")
        let (from, to) = (mark.from.map(phrases.line) ?? none, mark.to.map(phrases.line) ?? none)
        switch mark.kind {
        case .version:
            return phrases.say(
                "không so với kỳ trước: \(document) đổi phiên bản \(from) → \(to)",
                "not comparable: \(document) went from version \(from) to \(to)")
        case .content:
            return phrases.say(
                "không so với kỳ trước: nội dung \(document) đã sửa mà vẫn là phiên bản \(to)",
                "not comparable: the contents of \(document) changed under version \(to)")
        case .document:
            return mark.to == nil
                ? phrases.say(
                    "không so với kỳ trước: không còn dùng \(document)", "not comparable: without \(document) now")
                : phrases.say("không so với kỳ trước: thêm \(document)", "not comparable: \(document) is new")
        case .profile:
            return phrases.say(
                "không so với kỳ trước: đổi hồ sơ áp dụng \(from) → \(to)",
                "not comparable: another profile, \(from) → \(to)")
        case .phase:
            return phrases.say(
                "không so với kỳ trước: sang giai đoạn \(to)", "not comparable: phase \(to) has begun")
        case .merged:
            let names = phrases.list((mark.bodies ?? []).map { subject($0) })
            return phrases.say(
                "không so với kỳ trước: sáp nhập từ \(names)", "not comparable: merged from \(names)")
        case .sameDay:
            return phrases.say(
                "cùng ngày có kết quả khác; không rõ kết quả nào mới hơn",
                "another result of this day says otherwise; which is the later is not known")
        case .superseded:
            return phrases.say(
                "đã thay bằng kết quả chấm phiên bản minh chứng mới hơn, không tính",
                "replaced by the result of later evidence; does not count")
        case .coverage:
            let shares = [mark.from, mark.to].map { text in
                text.flatMap { Rational(parsing: $0) }.map { phrases.numbers.percent($0, digits: 1) } ?? "–"
            }
            return phrases.say("đã trả lời ", "answered ") + shares.joined(separator: " → ")
        case .scale:
            let ends = [mark.from, mark.to].map { $0.flatMap { Rational(parsing: $0) }.map(phrases.plain) ?? "–" }
            return phrases.say("tính trên tổng khác: ", "out of another total: ") + ends.joined(separator: " → ")
        }
    }
}
