// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// The verdict and the points of each pack.
struct AuditVerdictSection {
    let result: AuditResult
    let phrases: Phrases

    func write(to page: inout TextPage) {
        page.section(phrases.verdict)
        page.gap()
        let (mark, ink) = AuditWords.mark(result.status)
        page.entry(mark, phrases.text(AuditWords.status(result.status)), mark: ink, .strong)
        page.paragraph(counts)
        if let reading { page.paragraph(reading) }
        writePoints(to: &page)
        writeStandard(to: &page)
        writeDatasets(to: &page)
    }

    /// How many checks ended how.
    var counts: String {
        let checks = result.packs.flatMap(\.checks).filter(\.isInForce)
        let failed = checks.count { $0.counts.fail > 0 && $0.severity == .error }
        let warned = checks.count { $0.counts.fail > 0 && $0.severity != .error }
        let open = checks.count { $0.counts.fail == 0 && $0.counts.unknown > 0 }
        let passed = checks.count { $0.counts.fail == 0 && $0.counts.unknown == 0 && $0.counts.pass > 0 }
        let parts = [
            (failed, "không đạt", "failed"), (warned, "có cảnh báo", "with warnings"), (open, "chưa rõ", "not known"),
            (passed, "đạt", "passed"),
            (checks.count - failed - warned - open - passed, "không áp dụng", "not applicable"),
        ].filter { $0.0 > 0 }.map { phrases.count($0.0) + " " + phrases.say($0.1, $0.2) }
        return phrases.count(checks.count, vi: "phép kiểm tra", en: "check") + ": " + parts.joined(separator: ", ")
            + "."
    }

    private func writePoints(to page: inout TextPage) {
        let scored = result.packs.filter { $0.points != nil }
        guard !scored.isEmpty else { return }
        page.gap()
        var table = TextTable([.text, .left, .right, .left, .right])
        table.add([
            "", "", .init(phrases.pointsLabel, .faint), "", .init(phrases.assessed, .faint),
        ])
        for pack in scored {
            guard let points = pack.points else { continue }
            let share = points.earned.divided(by: points.possible) ?? 0
            let reach = (points.earned + points.possible - points.assessed).divided(by: points.possible)
            table.add([
                .init(lines: [phrases.text(pack.title)] + (rating(pack).map { ["→ " + $0] } ?? [])),
                .init(BlockBar.text(share, possible: reach, width: page.style.barWidth), .accent),
                .init(phrases.points(points.earned)),
                .init("/ " + phrases.numbers.number(points.possible, digits: 1, padded: false)),
                .init(phrases.numbers.number(points.assessed, digits: 1, padded: false)),
            ])
        }
        page.table(table)
        if scored.contains(where: { pack in pack.points.map { $0.assessed < $0.possible } ?? false }) {
            page.gap()
            page.entry(
                "▒",
                phrases.say(
                    "có thể đạt thêm khi biết những gì còn thiếu, như kết quả thăm dò liên kết",
                    "possible once what is missing is known, such as the answers of links"), .faint)
        }
    }

    /// The name of the points, and what it may still become.
    func rating(_ pack: PackResult) -> String? {
        guard let rating = pack.rating else { return nil }
        let name = phrases.text(rating.title)
        guard let best = pack.bestRating, best != rating else { return name }
        let other = phrases.text(best.title)
        return phrases.say("\(name), có thể đến \(other)", "\(name), possibly \(other)")
    }

    private func writeStandard(to page: inout TextPage) {
        guard let standard else { return }
        page.gap()
        page.paragraph(phrases.upToStandard + ": " + standard + ".", hanging: 2, .strong)
    }

    /// What was lost or is in doubt since the catalogue was read.
    var reading: String? {
        let reading = result.catalogue.reading
        guard reading.errors + reading.warnings > 0 else { return nil }
        let (errors, warnings) = (phrases.count(reading.errors), phrases.count(reading.warnings))
        return phrases.say(
            "Khi đọc danh mục: \(errors) chỗ bị mất, \(warnings) chỗ còn nghi ngờ.",
            "Reading the catalogue: \(errors) things were lost, \(warnings) are in doubt.")
    }

    /// How many datasets and publishers are up to standard.
    var standard: String? {
        let datasets = result.datasets.compactMap(\.isUpToStandard)
        guard !datasets.isEmpty else { return nil }
        let bodies = result.publishers.compactMap(\.isUpToStandard)
        return share(datasets, "bộ dữ liệu", "dataset") + "; " + share(bodies, "đơn vị công bố", "publisher")
    }

    /// How old the data are, and what is said about re-use.
    private func writeDatasets(to page: inout TextPage) {
        guard !result.datasets.isEmpty else { return }
        page.gap()
        var table = TextTable([.left, .text])
        table.add([.init(phrases.freshness, .faint), .init(ages)])
        table.add([.init(phrases.reuse, .faint), .init(licences)])
        page.table(table)
    }

    /// How old the data are.
    var ages: String { counts(Freshness.State.allCases, \.freshness, AuditWords.freshness) }

    /// What is said about re-use.
    var licences: String { counts(LicenceState.allCases, \.licence, AuditWords.licence) }

    /// How many datasets are in each state: `5 còn mới, 2 quá hạn cập nhật`.
    private func counts<State: Equatable>(
        _ states: [State], _ state: KeyPath<DatasetResult, State>, _ words: (State) -> LocalizedText
    ) -> String {
        states.compactMap { wanted in
            let count = result.datasets.count { $0[keyPath: state] == wanted }
            return count > 0 ? phrases.count(count) + " " + phrases.text(words(wanted)) : nil
        }.joined(separator: ", ")
    }

    private func share(_ verdicts: [CheckVerdict], _ vi: String, _ en: String) -> String {
        let asked = verdicts.filter { $0 != .notApplicable }
        let met = phrases.count(asked.count { $0 == .pass })
        let all = phrases.count(asked.count, vi: vi, en: en)
        let open = asked.count { $0 == .unknown }
        let rest =
            open > 0 ? phrases.say(" (\(phrases.count(open)) chưa rõ)", " (\(phrases.count(open)) not known)") : ""
        return phrases.say("\(met)/\(all)", "\(met) of \(all)") + rest
    }
}
