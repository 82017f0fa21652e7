// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Evidence

    /// Texts that programs might take for something else.
    enum HostileTexts {
        static let all: [String] = [
            "=1+1", "+1", "-2+3", "@SUM(A1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://x.example\",\"bấm\")", "0012",
            "1e5",
            "1/2", "TRUE", "#REF!", "<b>đậm</b> & 'nháy' \"kép\"", "]]>", "<!-- -->", "a_x0041_b", "_x005F_", "_x000D_",
            "  đầu và cuối  ", "dòng một\ndòng hai", "tab\tđây", "Nguyễn Thị Phượng – Đặng Văn Ổn", "🙂 và 𠮷", "ﬁ ǅ İ",
            "\u{FEFF}đầu tệp", "'00", "\"", ",;|", "{=1}", "%s %n",
        ]

        /// A body whose answers have them all, as notes, reasons, titles and names.
        static var evidence: EvidenceDocument {
            get throws {
                var document = try Sample.evidence(Sample.smallEvidence)
                document.evidence.answers = [:]
                document.evidence.subject.name = LocalizedText("=Tên & <tên>")
                document.evidence.answers["owner"] = ItemAnswer(
                    all.enumerated().map { index, text in
                        Response(
                            .word("yes"),
                            documents: [EvidenceItem(title: text, url: "https://x.example/?a=1&b=\(index)")],
                            note: text, rater: "Người \(index) \(text)")
                    })
                document.evidence.answers["days"] = ItemAnswer([
                    Response(
                        state: .notApplicable, reason: String(repeating: "Rất dài. ", count: 5_000),
                        note: "\u{1}\u{8}\u{202E}x")
                ])
                return document
            }
        }
    }
#endif
