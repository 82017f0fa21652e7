// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Indicators

/// A programme with the words it takes to write about it.
struct ProgrammeContext {
    let programme: Programme
    let phrases: Phrases
    let words: ProgrammeWords

    private let agencies: [String: LocalizedText]

    init(_ programme: Programme, _ language: Language) {
        self.programme = programme
        phrases = Phrases(language)
        words = ProgrammeWords(phrases: phrases)
        agencies = Dictionary(programme.agencies.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// A cell that names agencies: as printed, or in English the names.
    func agencies(_ cell: AgencyCell) -> String {
        words.agencies(printed: cell.printed, cell.agencies.map { agencies[$0] })
    }

    /// The targets of an indicator, in the order of the phases.
    func targets(_ indicator: Indicator) -> [(phase: ProgrammePhase, target: IndicatorTarget)] {
        programme.phases.compactMap { phase in indicator.targets[phase.id].map { (phase, $0) } }
    }

    /// Rows under their headings, in the order of the source.
    func blocks<Row>(_ rows: [Row], section: (Row) -> String?) -> [(heading: ProgrammeSection?, rows: [Row])] {
        var blocks: [(heading: ProgrammeSection?, rows: [Row])] = []
        var current: String?
        for row in rows {
            let id = section(row)
            if blocks.isEmpty || id != current {
                blocks.append((programme.sections.first { $0.id == id }, []))
                current = id
            }
            blocks[blocks.count - 1].rows.append(row)
        }
        return blocks
    }

    /// A heading with its number.
    func heading(_ section: ProgrammeSection) -> String {
        [section.number.map(SafeText.line), phrases.text(section.title)].compactMap(\.self).joined(separator: " ")
    }

    /// How much there is: `22 chỉ tiêu, 25 nhiệm vụ`.
    var size: String {
        [
            (programme.indicators.count, "chỉ tiêu", "indicator"),
            (programme.additionalTargets.count, "chỉ tiêu ngoài bảng", "additional target"),
            (programme.tasks.count, "nhiệm vụ", "task"), (programme.duties.count, "nghĩa vụ báo cáo", "reporting duty"),
        ].filter { $0.0 > 0 }.map {
            phrases.count($0.0, vi: $0.1, en: $0.2, many: $0.2 == "reporting duty" ? "reporting duties" : nil)
        }.joined(separator: ", ")
    }

    /// Id, version and status.
    var identity: String {
        let version = SafeText.line(programme.identity.version)
        return SafeText.line(programme.identity.id) + phrases.say(", phiên bản \(version), ", ", version \(version), ")
            + phrases.status(programme.status)
    }

    /// Number, day and issuer of the plan.
    var issued: String {
        let document = programme.document
        return SafeText.line(document.number) + phrases.say(" ngày ", " of ") + phrases.numbers.date(document.date)
            + ", "
            + phrases.text(document.issuer)
    }
}
