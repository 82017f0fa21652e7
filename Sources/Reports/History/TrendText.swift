// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
public import ResultHistory

/// Writes trends as text for a terminal or a plain file: one line with all its points and a bar for each, several lines as
/// rows with a small curve of characters.
///
/// The same trend in the same style always gives the same text.
public struct TrendText: Sendable {
    private let style: TextStyle
    private var phrases: Phrases { Phrases(style.language) }

    /// Makes a writer.
    public init(_ style: TextStyle) { self.style = style }

    /// The whole trend.
    public func render(_ trend: HistoryTrend) -> String {
        var page = TextPage(style)
        let lines = trend.series.map { TrendWords($0, since: trend.since, phrases) }
        if let only = lines.first, lines.count == 1 {
            write(only, to: &page)
        } else {
            write(lines, to: &page)
        }
        page.rule()
        page.paragraph(phrases.engine(trend.engine), .faint)
        return page.text
    }

    // MARK: One line

    private func write(_ line: TrendWords, to page: inout TextPage) {
        page.paragraph(line.title, indent: 0, .strong)
        page.gap()
        page.table(head(line))
        if let remark = line.sinceRemark {
            page.gap()
            page.entry("!", remark)
        }
        page.gap()
        page.table(points(line))
        remarks(line, to: &page)
    }

    private func head(_ line: TrendWords) -> TextTable {
        var head = TextTable([.left, .text])
        if let document = line.document {
            head.add([.init(phrases.kind(line.series.kind)), .init(document)])
        }
        head.add([.init(phrases.say("Thời gian", "Time")), .init(line.span)])
        head.add([.init(phrases.changeLabel), .init(line.change)])
        return head
    }

    private func points(_ line: TrendWords) -> TextTable {
        let series = line.series
        var table = TextTable([.left, .right, .left, .right] + (line.hasCoverage ? [.right] : []))
        table.add(
            ([phrases.asOf, line.measure, "", phrases.changeLabel] + (line.hasCoverage ? [phrases.answered] : []))
                .map { .init($0, .faint) })
        for point in series.points {
            let bar = line.words.share(point, of: series).map { BlockBar.text($0, width: style.barWidth) } ?? ""
            let ink = point.isSuperseded ? Ink.faint : .plain
            var cells: [TextTable.Cell] = [
                .init(phrases.numbers.date(point.asOf), ink), .init(line.words.value(point, of: series), ink),
                .init(bar, point.isSuperseded ? .faint : .accent), change(point, line),
            ]
            if line.hasCoverage {
                cells.append(.init(point.coverage.map { phrases.numbers.percent($0, digits: 1) } ?? "–", ink))
            }
            table.add(cells)
        }
        return table
    }

    private func change(_ point: HistoryTrend.Point, _ line: TrendWords) -> TextTable.Cell {
        if point.isBroken { return .init(point.isSuperseded ? "" : "≠") }
        let text = line.words.shortChange(point.change, of: line.series.measure, in: point.range)
        let sign = line.series.isLessBetter ? 0 : point.change?.sign ?? 0
        return .init(text, sign > 0 ? .good : sign < 0 ? .bad : .plain)
    }

    /// What must be known of points, by day.
    private func remarks(_ line: TrendWords, to page: inout TextPage) {
        let told = line.series.points.map { (point: $0, remarks: line.remarks($0)) }.filter { !$0.remarks.isEmpty }
        guard !told.isEmpty else { return }
        page.gap()
        for (point, remarks) in told {
            let text = phrases.numbers.date(point.asOf) + ": " + remarks.joined(separator: "; ")
            page.entry(point.isBroken ? "≠" : "·", text)
        }
    }

    // MARK: Several lines

    private func write(_ lines: [TrendWords], to page: inout TextPage) {
        page.paragraph(phrases.overTime, indent: 0, .strong)
        for group in TrendGroup.groups(lines) {
            page.section(group.title(phrases))
            page.gap()
            var table = TextTable([.text, .left, .right, .right, .right])
            table.add(
                [
                    phrases.subjectLabel, "", phrases.firstLabel,
                    phrases.lastLabel, phrases.changeLabel,
                ].map { .init($0, .faint) })
            for line in group.lines {
                let counting = line.counting
                table.add([
                    .init(line.subject), .init(line.sparkline, .accent),
                    .init(counting.count > 1 ? counting.first.map { end($0, line) } ?? "" : ""),
                    .init(counting.last.map { end($0, line) } ?? ""), .init(line.shortChange),
                ])
            }
            page.table(table)
            if group.lines.contains(where: { $0.shortChange == "≠" }) {
                page.gap()
                page.paragraph(phrases.incomparable, .faint)
            }
        }
    }

    private func end(_ point: HistoryTrend.Point, _ line: TrendWords) -> String {
        line.words.value(point, of: line.series) + " (" + phrases.numbers.date(point.asOf) + ")"
    }
}

/// Lines of one kind of result, one document and one measure.
struct TrendGroup {
    var lines: [TrendWords]

    /// The lines in groups, each where its first line stands.
    static func groups(_ lines: [TrendWords]) -> [TrendGroup] {
        var groups: [TrendGroup] = []
        for line in lines {
            let index = groups.firstIndex { group in
                group.lines.first.map { first in
                    first.series.kind == line.series.kind && first.series.measure == line.series.measure
                        && first.series.document?.id == line.series.document?.id
                } ?? false
            }
            if let index {
                groups[index].lines.append(line)
            } else {
                groups.append(TrendGroup(lines: [line]))
            }
        }
        return groups
    }

    /// `Cấp độ trưởng thành – Khung quản trị dữ liệu (vn-data-governance, phiên bản 1.0)`.
    func title(_ phrases: Phrases) -> String {
        guard let first = lines.first, let last = lines.last else { return "" }
        return last.measure + " – " + (first.document ?? phrases.kind(first.series.kind))
    }
}

extension Phrases {
    var incomparable: String {
        say(
            "≠: không so sánh được, vì phiên bản, hồ sơ áp dụng, giai đoạn hoặc cơ quan đã thay đổi, hoặc một ngày có hai kết quả",
            "≠: not comparable, because of another version, profile or phase, a merger, or two results of one day")
    }
}

extension HistoryTrend.Series {
    /// Whether less of it is better, or neither is.
    var isLessBetter: Bool { !HistoryMeasure.moreIsBetter(measure) }
}
