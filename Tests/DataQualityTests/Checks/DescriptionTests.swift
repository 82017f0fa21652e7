// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Testing

@testable import DataQuality

@Suite("The suite's own description")
struct DescriptionTests {
    private static func dataset(
        owner: LocalizedText? = nil, identifier: String? = nil, licence: String? = nil, access: LocalizedText? = nil,
        period: CalendarPeriod? = nil, dictionary: String? = nil
    ) -> DatasetDescription {
        DatasetDescription(
            id: "d", title: nil, owner: owner, identifier: identifier, licence: licence, accessRule: access,
            classification: .restricted, updatePeriod: period, dictionary: dictionary, sharing: nil, origin: nil)
    }

    private static func column(_ name: String, tags: [String] = [], access: LocalizedText? = nil) -> ColumnDeclaration {
        ColumnDeclaration(
            name: name, id: name, title: nil, description: nil, type: .text, format: nil, weight: 1, tags: tags,
            accessRule: access, isRequired: true, numbers: .plain, dates: .iso, place: nil)
    }

    private static func suite(_ dataset: DatasetDescription, _ columns: [ColumnDeclaration]) -> QualitySuite {
        QualitySuite(
            identity: DocumentIdentity(id: "s", version: "1"), title: LocalizedText("s"), dataset: dataset,
            source: SourceDescription(
                path: nil, format: nil, delimiter: nil, quote: nil, hasHeader: true, encoding: nil, nullSpellings: [],
                placeholders: nil, offsetMinutes: 420),
            columns: columns, lists: [], checks: [], dictionary: nil, sources: [], allowsOtherColumns: true)
    }

    private static func figures(_ findings: CheckFindings) -> [String: String] {
        Dictionary(findings.figures.map { ($0.name, $0.value) }) { first, _ in first }
    }

    @Test func `five things describe a data set, and a rule of access does for a licence`() {
        let bare = CheckFindings.metadata(Self.dataset(owner: LocalizedText("  "), period: CalendarPeriod()))
        #expect(bare.counts.short == [5, 0, 0, 0, 5, 0, 5])
        #expect(bare.counts.unit == .elements)
        let full = CheckFindings.metadata(
            Self.dataset(
                owner: LocalizedText("Sở Tư pháp"), identifier: "urn:x", access: LocalizedText("Chỉ cơ quan nhà nước"),
                period: CheckTrial.period("P1M"), dictionary: "tu-dien.yaml"))
        #expect(full.counts.short == [5, 0, 0, 0, 5, 5, 0])
        #expect(
            Self.figures(full) == [
                "owner": "yes", "identifier": "yes", "licence_or_access": "yes", "update_period": "yes",
                "dictionary": "yes",
            ])
    }

    @Test func `a personal column needs a rule of access, its own or that of the data set`() {
        let columns = [
            Self.column("id", tags: ["personal"]),
            Self.column("ten", tags: ["personal"], access: LocalizedText("Nội bộ")),
            Self.column("xa"),
        ]
        let open = CheckFindings.personalAccess(Self.suite(Self.dataset(), columns))
        #expect(open.counts.short == [3, 0, 0, 0, 3, 2, 1])
        #expect(Self.figures(open) == ["columns.personal": "2", "column.1": "id"])
        let ruled = Self.dataset(access: LocalizedText("Chỉ cơ quan nhà nước"))
        #expect(CheckFindings.personalAccess(Self.suite(ruled, columns)).counts.failed == 0)
    }

    @Test func `names match the pattern, or stand in the dictionary`() throws {
        let dictionary = DataDictionary(
            identity: DocumentIdentity(id: "t", version: "1"), title: LocalizedText("t"),
            elements: [
                DataDictionary.Element(
                    name: "HoTen", aliases: ["ten"], title: nil, type: .text, format: nil, codes: nil, place: nil)
            ],
            namePattern: nil)
        let header = ["HoTen", "ten", "ma_xa", "Ghi chú"]
        let byDictionary = CheckFindings.names(header, pattern: nil, dictionary: dictionary, namesShown: 2)
        #expect(byDictionary.counts.short == [4, 0, 0, 0, 4, 1, 3])
        #expect(Self.figures(byDictionary) == ["column.1": "ten", "column.2": "ma_xa"])
        let pattern = try BytePattern("[a-z_]+")
        let byPattern = CheckFindings.names(header, pattern: pattern, dictionary: dictionary, namesShown: 5)
        #expect(Self.figures(byPattern) == ["column.1": "HoTen", "column.2": "Ghi chú"])
        let both = DataDictionary(
            identity: dictionary.identity, title: dictionary.title, elements: dictionary.elements,
            namePattern: PatternText(text: "[a-z_]+", pattern: pattern))
        let byBoth = CheckFindings.names(header, pattern: nil, dictionary: both, namesShown: 5)
        #expect(Self.figures(byBoth) == ["column.1": "ten", "column.2": "Ghi chú"])
        #expect(CheckFindings.names(header, pattern: nil, dictionary: nil, namesShown: 5).status == .inconclusive)
    }

    private static func sharing(
        since: String?, calls: Int? = nil, answered: Int? = nil
    ) -> CheckFindings {
        CheckFindings.sharing(
            SharingFigures(
                connectedSince: since.map(CheckTrial.day), platform: "LGSP", consumingSystems: 4,
                callsAnswered: answered, calls: calls), asOf: CheckTrial.day("2026-11-21"))
    }

    @Test func `calls without an answer fail, and so does a data set that is not connected`() {
        let shared = Self.sharing(since: "2026-11-21", calls: 1000, answered: 990)
        #expect(shared.counts.short == [1000, 0, 0, 0, 1000, 990, 10])
        #expect(
            Self.figures(shared) == [
                "connected_since": "2026-11-21", "consuming_systems": "4", "calls": "1000", "calls_answered": "990",
            ])
        let later = Self.sharing(since: "2026-11-22", calls: 1000, answered: 1000)
        #expect(later.counts.short == [1, 0, 0, 0, 1, 0, 1])
        #expect(later.reason?.code == "not-connected")
        #expect(Self.sharing(since: nil).counts.failed == 1)
        #expect(Self.sharing(since: "2020-01-01", calls: 0, answered: 0).counts.short == [1, 0, 0, 0, 1, 1, 0])
        #expect(CheckFindings.sharing(nil, asOf: CheckTrial.day("2026-11-21")).status == .inconclusive)
    }
}
