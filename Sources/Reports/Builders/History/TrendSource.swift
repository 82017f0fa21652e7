// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import ResultHistory

/// What a trend gives to reports: how far each subject came, and a timeline with a table for each.
struct TrendSource: ReportSectionSource {
    private let trend: HistoryTrend
    /// More timelines are not looked at; the table of all subjects has every line.
    private static let mostLines = 40

    init(_ trend: HistoryTrend) { self.trend = trend }

    private func lines(_ scope: ReportScope) -> [TrendWords] {
        trend.series.map { TrendWords($0, since: trend.since, scope.phrases) }
    }

    private func ids(_ scope: ReportScope) -> [String] {
        scope.ids("line", of: trend.series.map { ($0.subject?.id ?? $0.kind.rawValue) + "." + $0.measure })
    }

    // MARK: Summary

    func summary(in scope: ReportScope) -> ReportSummary {
        let phrases = scope.phrases
        let lines = lines(scope)
        let only = lines.count == 1 ? lines.first : nil
        var summary = ReportSummary(
            kind: phrases.overTime,
            subject: only?.title ?? phrases.count(lines.count, vi: "đối tượng", en: "subject"),
            body: only.flatMap { $0.series.kind == .scorecard ? $0.series.subject?.id : nil })
        summary.facts = documents(lines).map { line in
            ReportFact(phrases.kind(line.series.kind), line.document ?? "–")
        }
        summary.facts.append(ReportFact(phrases.asOf, phrases.numbers.date(trend.asOf)))
        if let since = trend.since {
            summary.facts.append(
                ReportFact(phrases.say("So từ ngày", "Since"), phrases.numbers.date(since)))
        }
        summary.facts.append(ReportFact(phrases.unknownLabel, unknown(phrases)))
        summary.notices = notices(lines, phrases)
        summary.figures = zip(lines, ids(scope)).prefix(6).map { line, id in
            ReportFigure(
                name: only == nil ? line.subject : line.measure,
                value: line.counting.last.map { line.words.value($0, of: line.series) } ?? "–", detail: line.change,
                explanation: lines.count > Self.mostLines ? scope.id("lines") : id)
        }
        summary.colophon =
            documents(lines).compactMap { line in
                line.series.document.map { phrases.fact(phrases.kind(line.series.kind), $0) }
            } + [phrases.fact(program: trend.engine)]
        return summary
    }

    /// A line for each main document.
    private func documents(_ lines: [TrendWords]) -> [TrendWords] {
        var told: Set<DocumentIdentity> = []
        return lines.filter { line in line.series.document.map { told.insert($0).inserted } ?? false }
    }

    private func unknown(_ phrases: Phrases) -> String {
        let points = trend.series.flatMap(\.points)
        let quarters = points.reduce(0) { $0 + ($1.gap?.quarters ?? 0) }
        let numbers = points.count { $0.value == nil && !$0.isSuperseded }
        var unknown: [String] = []
        if quarters > 0 {
            unknown.append(
                phrases.count(
                    quarters, vi: "quý không có kết quả", en: "quarter without a result",
                    many: "quarters without a result"))
        }
        if numbers > 0 {
            unknown.append(
                phrases.count(
                    numbers, vi: "kết quả chưa có giá trị", en: "result without a number",
                    many: "results without a number"))
        }
        return unknown.isEmpty ? phrases.nothing : phrases.list(unknown)
    }

    private func notices(_ lines: [TrendWords], _ phrases: Phrases) -> [ReportNotice] {
        var notices: [ReportNotice] = []
        for line in documents(lines) {
            guard let status = line.series.status, status != .official else { continue }
            let title = line.series.title.map(phrases.text) ?? line.series.document.map(phrases.identity) ?? ""
            notices.append(ReportNotice([.text(title + ": "), phrases.mark(status)], tone: .warning))
        }
        let broken = lines.count { $0.series.change?.isComparable == false }
        if broken > 0 {
            notices.append(
                ReportNotice(
                    [
                        .text(
                            lines.count == 1
                                ? phrases.say(
                                    "Kết quả đầu và cuối không so sánh được với nhau; ghi chú nêu lý do.",
                                    "The first and the last result cannot be compared; the remarks say why.")
                                : phrases.say(
                                    "Ở \(phrases.count(broken)) đối tượng, kết quả đầu và cuối không so sánh được với nhau.",
                                    "Of \(phrases.count(broken, vi: "", en: "subject")) the first and the last result cannot be compared."
                                ))
                    ], tone: .warning))
        }
        for remark in lines.compactMap(\.sinceRemark).prefix(lines.count == 1 ? 1 : 0) {
            notices.append(ReportNotice([.text(remark.prefix(1).uppercased() + remark.dropFirst() + ".")]))
        }
        return notices
    }

    // MARK: Sections

    func sections(in scope: ReportScope) -> [ReportSection] {
        let lines = lines(scope)
        var sections: [ReportSection] = []
        let isShort = lines.count <= Self.mostLines
        if lines.count > 1 {
            sections.append(
                ReportSection(
                    id: scope.id("lines"), title: scope.phrases.result,
                    blocks: [.table(overview(lines, isShort ? ids(scope) : [], scope))]))
        }
        guard isShort else { return sections }
        return sections + zip(lines, ids(scope)).map { section($0, $1, scope) }
    }

    private func overview(_ lines: [TrendWords], _ ids: [String], _ scope: ReportScope) -> ReportTable {
        let phrases = scope.phrases
        var table = ReportTable(
            id: scope.id("line-table"), caption: phrases.overTime,
            columns: [
                .init(phrases.subjectLabel, isRowHeader: true), .init(phrases.say("Số đo", "Measure")),
                .init(phrases.firstLabel), .init(phrases.lastLabel),
                .init(phrases.changeLabel, .number),
                .init(phrases.remarkLabel),
            ])
        for (index, line) in lines.enumerated() {
            let counting = line.counting
            func end(_ point: HistoryTrend.Point?) -> String {
                point.map { line.words.value($0, of: line.series) + ", " + phrases.numbers.date($0.asOf) } ?? "–"
            }
            let change = line.series.change
            table.rows.append(
                .init([
                    .init(
                        ids.indices.contains(index) ? [.reference(line.subject, to: ids[index])] : [.text(line.subject)]
                    ),
                    .init(line.measure), .init(counting.count > 1 ? end(counting.first) : "–"),
                    .init(end(counting.last)),
                    .init(
                        change?.isComparable == true ? line.shortChange : "–", number: change?.value,
                        tone: tone(change?.value, line)),
                    .init(
                        change?.isComparable == false
                            ? phrases.say("không so sánh được", "not comparable")
                            : change == nil ? phrases.say("một kết quả", "one result") : ""),
                ]))
        }
        return table
    }

    private func tone(_ change: Rational?, _ line: TrendWords) -> ReportTone {
        guard let change, !line.series.isLessBetter, !change.isZero else { return .neutral }
        return change.sign > 0 ? .good : .bad
    }

    private func section(_ line: TrendWords, _ id: String, _ scope: ReportScope) -> ReportSection {
        var blocks: [ReportBlock] = [.paragraph([.strong(line.sentence)])]
        if let chart = chart(line, id, scope) { blocks.append(.chart(chart)) }
        blocks.append(.table(points(line, id, scope)))
        return ReportSection(id: id, title: line.title, blocks: blocks)
    }

    private func chart(_ line: TrendWords, _ id: String, _ scope: ReportScope) -> ReportChart? {
        let phrases = scope.phrases
        let drawn = line.counting.compactMap { point -> ReportChart.Timeline.Point? in
            line.words.share(point, of: line.series).map {
                ReportChart.Timeline.Point(
                    day: point.asOf, share: $0, text: line.words.value(point, of: line.series), isBroken: point.isBroken
                )
            }
        }
        guard drawn.count > 1 else { return nil }
        return ReportChart(
            id: scope.id("chart", of: id), title: line.title,
            summary: phrases.summary(drawn),
            drawing: .timeline(
                ReportChart.Timeline(
                    lines: [.init(label: line.measure, points: drawn)],
                    marks: phrases.marks(line.levels))))
    }

    private func points(_ line: TrendWords, _ id: String, _ scope: ReportScope) -> ReportTable {
        let phrases = scope.phrases
        let series = line.series
        var table = ReportTable(
            id: scope.id("points", of: id), caption: line.title,
            columns: [
                .init(phrases.asOf, isRowHeader: true), .init(line.measure, .number),
                .init(phrases.changeLabel, .number),
            ] + (line.hasCoverage ? [.init(phrases.answered, .number)] : []) + [
                .init(phrases.version), .init(phrases.remarkLabel),
            ])
        for point in series.points {
            var cells: [ReportTable.Cell] = [
                .init(phrases.numbers.date(point.asOf)),
                .init(line.words.value(point, of: series), number: point.value),
                .init(
                    line.words.shortChange(point.change, of: series.measure, in: point.range), number: point.change,
                    tone: tone(point.change, line)),
            ]
            // The latest level leads to its scorecard where that is in the report.
            if series.kind == .scorecard, point == series.points.last, let subject = series.subject?.id,
                let anchor = scope.explanations(of: .level(subject)).first
            {
                cells[1].content = [.reference(line.words.value(point, of: series), to: anchor.id)]
            }
            if line.hasCoverage {
                cells.append(
                    .init(point.coverage.map { phrases.numbers.percent($0, digits: 1) } ?? "–", number: point.coverage))
            }
            cells.append(.init(point.document.map { phrases.line($0.version) } ?? "–"))
            cells.append(.init(line.remarks(point).joined(separator: "; ")))
            table.rows.append(.init(cells))
        }
        return table
    }
}
