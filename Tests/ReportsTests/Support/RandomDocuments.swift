// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import LocatedYAML
import Scoring

/// Rubrics and evidence whose texts try everything that could spoil a page.
struct RandomDocuments {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// Pieces of text: Vietnamese composed and decomposed, wide, joined, stacked, invisible and harmful characters.
    static let pieces = [
        "dữ liệu", "Sở", "tiêu chí chất lượng", "e\u{302}\u{301}", "đ", "資料治理評価基準", "데이터", "ｆｕｌｌ", "👩‍👩‍👧", "🇻🇳", "☎️", "1️⃣",
        "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{301}", "\u{338}", "\u{200B}", "\u{202E}trái",
        "\u{2066}", "\u{FEFF}",
        "\u{1B}[31mđỏ\u{1B}[0m", "\u{7}", "\u{9B}2J", "\t", "\r\n", "\u{2028}", "\u{A0}", "\u{3000}", "\u{E000}", "%",
        "95 %", "–", "→",
        "pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopicsilicovolcanoconiosis", "#", ": ", "\"",
        "\\", "{x}", "· ",
        "\u{1100}\u{1161}\u{11A8}", "नि", "ก็", "\u{0}", "ﷺ",
    ]

    mutating func text() -> String {
        let count = Int.random(in: 0...12, using: &generator)
        let pieces = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
        return "T" + pieces.joined(separator: Bool.random(using: &generator) ? " " : "")
    }

    /// A text that may begin with anything.
    mutating func rawText() -> String {
        let text = text().dropFirst()
        return text.isEmpty ? "x" : String(text)
    }

    /// A text as a JSON string, every character of it escaped: readable as JSON and as YAML.
    static func quoted(_ text: String) -> String {
        "\""
            + text.utf16.map { unit in
                let hex = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            }.joined() + "\""
    }

    private mutating func title() -> String { "\"title\": " + Self.quoted(rawText()) }

    mutating func rubric() throws -> Rubric {
        let options = (0..<3).map { "{\"id\": \"o\($0)\", \"points\": \($0), \(title())}" }.joined(separator: ", ")
        let requirements = [
            "{\"share\": {\"of\": {\"items\": \"self\", \"tags\": [\"t\"]}, \"each\": {\"ratio\": {\"at_least\": \"2/3\"}}, \"at_least\": 1}}",
            "{\"any\": [{\"coverage\": {\"at_least\": \"80%\"}}, {\"score\": {\"node\": \"g1\", \"at_least\": \"0.9\"}}], \(title())}",
            "{\"count\": {\"of\": {\"children\": \"self\"}, \"each\": {\"level\": {\"at_least\": \"2\"}}, \"at_least\": 2}}",
        ]
        let domain =
            "{\"scheme\": \"cumulative\", \"list\": [{\"id\": \"1\", \(title())}, {\"id\": \"2\", \(title()), \"requires\": [\(requirements[0])]}]}"
        let groups = (0..<3).map { group in
            let items = (0..<3).map {
                "{\"id\": \"g\(group).i\($0)\", \(title()), \"scale\": \"s\", \"tags\": [\"t\"], \"basis\": [\"own\"]}"
            }
            return
                "{\"id\": \"g\(group)\", \(title()), \"levels\": \"domain\", \"weight\": \"\(group + 1)/7\", \"children\": [\(items.joined(separator: ", "))]}"
        }
        let json = """
            {"rubric": 1, "id": "random", "version": \(Self.quoted("1." + rawText())), \(title()), "status": "proposed",
             "notice": \(Self.quoted(rawText())), "description": \(Self.quoted(rawText())),
             "sources": [{"id": "own", \(title()), "status": "proposed", "number": \(Self.quoted(rawText())), "note": \(Self.quoted(rawText()))}],
             "scales": {"s": {"options": [\(options)]}}, "tags": {"t": {\(title())}},
             "level_sets": {"domain": \(domain)},
             "root": {"id": "root", \(title()), "range": [0, 100], "children": [\(groups.joined(separator: ", "))],
              "evidence": {"kind": "document", "effect": "cap", "cap": "1/2"},
              "levels": {"scheme": "cumulative", "list": [{"id": "1", \(title())}, {"id": "2", \(title()), "requires": [\(requirements.joined(separator: ", "))]}]},
              "caps": [{"unless": {"coverage": {"at_least": 1}}, "level": "1", \(title())}]},
             "views": [{"id": "v", \(title()), "groups": [{"id": "a", \(title()), "tags": ["t"]}]}],
             "targets": [{"id": "t", \(title()), "phase": {"from": "2026-01-01", "to": "2027-12-31"}, "scope": "body", "reach": [{"level": "2"}]}]}
            """
        return try Rubric(reading: Array(json.utf8), named: "random.json")
    }

    mutating func evidence(_ rubric: Rubric) -> EvidenceDocument {
        var answers: [String: ItemAnswer] = [:]
        for item in rubric.items where Int.random(in: 0..<4, using: &generator) > 0 {
            let option = "o\(Int.random(in: 0..<3, using: &generator))"
            let documents = [EvidenceItem(title: rawText(), url: rawText())]
            var responses = [Response(.word(option), documents: documents, note: rawText(), rater: rawText())]
            if Bool.random(using: &generator) {
                responses.append(Response(.word("o0"), rater: rawText(), assessment: .verified))
            }
            if Int.random(in: 0..<6, using: &generator) == 0 {
                responses = [Response(state: .notApplicable, reason: rawText())]
            }
            answers[item.id] = ItemAnswer(responses)
        }
        return EvidenceDocument(
            id: "random", rubric: .init(id: "random"), asOf: CalendarDate(parsing: "2026-12-31"),
            evidence: SubjectEvidence(subject: Subject(id: "x", name: LocalizedText(rawText())), answers: answers))
    }
}
