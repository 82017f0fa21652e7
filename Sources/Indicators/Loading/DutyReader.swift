// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Reads who reports what to whom, and when.
struct DutyReader {
    let reader: DocumentReader
    let cells: CellReader

    func duty(_ node: Node, _ ids: inout SeenIDs) -> ReportingDuty? {
        guard let map = reader.mapping(node, ProgrammeSchemas.duty) else { return nil }
        let id = map["id"].flatMap(reader.identifier)
        let who = map["who"].flatMap(cells.cell)
        let to = map["to"].flatMap(cells.cell)
        let what = map["what"].flatMap(reader.text)
        let matter = map["matter"].flatMap { reader.word($0, of: ReportingDuty.Matter.self) }
        let frequency = map["every"].flatMap { reader.word($0, of: ReportingDuty.Frequency.self) }
        let year = map["year"].flatMap { reader.integer($0, in: 1...9999) }
        checkYear(map, frequency)
        if frequency == .regular, let due = map["due"] {
            reader.diagnostics.error(.dueOfRegular, at: due.key ?? due)
        }
        let days = map["due"].flatMap(reader.sequence) ?? []
        var due: [ReportingDuty.Due] = []
        var places: [Node] = []
        for day in days {
            guard let one = self.due(day, frequency, year: year) else { continue }
            if let same = due.firstIndex(where: { $0.period == one.period }) {
                reader.diagnostics.error(
                    .dueTwice(one.period), at: day, notes: [Diagnostic.Note(at: places[same], .firstGivenHere)])
                continue
            }
            due.append(one)
            places.append(day)
        }
        let isNew = ids.isNew(id, at: map["id"], reader)
        guard isNew, let id, let who, let what, let matter, let frequency else { return nil }
        return ReportingDuty(
            id: id, who: who, to: to, what: what, matter: matter, frequency: frequency, due: due, year: year)
    }

    private func checkYear(_ map: MappingReader, _ frequency: ReportingDuty.Frequency?) {
        guard let frequency else { return }
        if frequency == .once, map["year"] == nil, map.node["year"] == nil {
            reader.diagnostics.error(.onceWithoutYear, at: map["every"] ?? map.node)
        } else if frequency != .once, let year = map["year"] {
            reader.diagnostics.error(.yearWithoutOnce(frequency), at: year.key ?? year)
        }
    }

    // MARK: Days

    private func due(_ node: Node, _ frequency: ReportingDuty.Frequency?, year: Int?) -> ReportingDuty.Due? {
        guard let map = reader.mapping(node, ProgrammeSchemas.due) else { return nil }
        let printed = map["printed"].flatMap(reader.string)
        let isYearBefore = map["year_before"].flatMap(reader.mark) ?? false
        if isYearBefore, let frequency, frequency != .year, frequency != .once, let mark = map["year_before"] {
            reader.diagnostics.error(.yearBeforeOf(frequency), at: mark.key ?? mark)
        }
        let period = period(map, frequency)
        let isPeriodRight = period != nil || node["period"] == nil && frequency != .halfYear
        let (before, by) = (map["before"], map["by"])
        if let by, before != nil { reader.diagnostics.error(.formTwice("before", "by"), at: by.key ?? by) }
        guard let day = before ?? by else {
            if node["before"] == nil, node["by"] == nil,
                !reader.isMisspelt(["before", "by"], in: map, ProgrammeSchemas.due)
            {
                reader.diagnostics.error(.dueWithoutDay, at: node)
            }
            return nil
        }
        let form = DayForm(
            frequency, hasPeriod: node["period"] != nil, year: year.map { isYearBefore ? $0 - 1 : $0 })
        guard let (month, dayOfMonth) = self.day(day, form), let printed, isPeriodRight else { return nil }
        return ReportingDuty.Due(
            period: period, month: month, day: dayOfMonth, isStrict: before != nil, isYearBefore: isYearBefore,
            printed: printed)
    }

    private func period(_ map: MappingReader, _ frequency: ReportingDuty.Frequency?) -> String? {
        guard let frequency else { return nil }
        let words: [String] =
            switch frequency {
            case .quarter: ["Q1", "Q2", "Q3", "Q4"]
            case .halfYear: ["H1", "H2"]
            case .once, .month, .year, .regular: []
            }
        guard let node = map["period"] else {
            if frequency == .halfYear, map.node["period"] == nil {
                reader.diagnostics.error(.halfYearWithoutPeriod, at: map.node)
            }
            return nil
        }
        if words.isEmpty {
            reader.diagnostics.error(.periodOf(frequency), at: node.key ?? node)
            return nil
        }
        return reader.word(node, among: words.map { ($0, $0) })
    }

    private func day(_ node: Node, _ form: DayForm) -> (month: Int?, day: Int)? {
        guard let map = reader.mapping(node, ProgrammeSchemas.dayOfYear) else { return nil }
        let month = map["month"].flatMap { reader.integer($0, in: form.months) }
        let day = map["day"].flatMap { reader.integer($0, in: 1...31) }
        switch (form.kind, map["month"]) {
        case (.ofMonth, let month?):
            reader.diagnostics.error(.monthOfMonthlyDay, at: month.key ?? month)
            return nil
        case (.ofQuarter, nil), (.ofYear, nil):
            if node["month"] == nil, !reader.isMisspelt(["month"], in: map, ProgrammeSchemas.dayOfYear) {
                reader.diagnostics.error(
                    form.kind == .ofQuarter ? .dayWithoutMonthOfQuarter : .dayWithoutMonth, at: node)
            }
            return nil
        default: break
        }
        guard let day, (month == nil) == (map["month"] == nil) else { return nil }
        if let month, day > form.longest(month) {
            reader.diagnostics.error(
                form.kind == .ofQuarter ? .noSuchDayInQuarters(day, month: month) : .noSuchDay(day, month: month),
                at: map["day"] ?? node)
            return nil
        }
        return (month, day)
    }
}

/// How the day of a duty is told.
private struct DayForm {
    enum Kind { case ofMonth, ofQuarter, ofYear, unknown }

    let kind: Kind
    /// The only year; `nil` where the day must be there in every year.
    let year: Int?

    init(_ frequency: ReportingDuty.Frequency?, hasPeriod: Bool, year: Int?) {
        self.year = frequency == .once ? year : nil
        kind =
            switch frequency {
            case .month: .ofMonth
            case .quarter: hasPeriod ? .ofYear : .ofQuarter
            case .halfYear, .year, .once: .ofYear
            case .regular, nil: .unknown
            }
    }

    var months: ClosedRange<Int> { kind == .ofQuarter ? 1...3 : 1...12 }

    /// The last day that a month has in every year, or in every quarter.
    func longest(_ month: Int) -> Int {
        guard kind != .ofQuarter else { return [30, 28, 30][month - 1] }
        return ReportingPeriod.lastDay(year: year ?? 2025, month: month)?.day ?? 31
    }
}
