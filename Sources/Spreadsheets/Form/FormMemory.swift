// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import LocatedYAML
    internal import Scoring
    internal import SelfAssessment

    /// What a form was made from, on a hidden sheet: names in the first column, values in the second.
    ///
    /// The answers it was made with are kept as a document, so that reading tells what has been changed in the form from what
    /// has been changed elsewhere meanwhile, and a cell nobody has touched stands for exactly what it was made from. That
    /// document has nothing that the form does not show.
    struct FormMemory: Hashable, Sendable {
        var rubric: EvidenceDocument.RubricReference
        var hash: String?
        var profile: String?
        var language: Language
        /// The answers the form was made with; `nil` when there are none, or what is kept of them is damaged.
        var document: EvidenceDocument?
        /// Whether what is kept of the answers cannot be read.
        private(set) var isDamaged = false

        /// The version of the form.
        private static let format = "1"
        /// LibreOffice breaks paragraphs of more than some 16,000 characters where a cell has several.
        private static let piece = 16_000

        init(_ document: EvidenceDocument, rubric: Rubric, profile: String?, language: Language) {
            self.rubric = .init(id: rubric.identity.id, version: rubric.identity.version)
            hash = rubric.identity.hash?.description
            self.profile = profile
            self.language = language
            self.document = document.evidence.subject.id.isEmpty ? nil : document
        }

        /// What a sheet of that name holds; `nil` when it is not of a form.
        init?(_ sheet: ReadSheet) {
            var values: [String: String] = [:]
            var text = ""
            for row in sheet.rows {
                let (name, value) = (sheet.cell(row, 0).text, sheet.cell(row, 1).text)
                if name == "document" { text += value } else { values[name] = values[name] ?? value }
            }
            guard values["form"] == Self.format, let id = values["rubric"] else { return nil }
            rubric = .init(id: id, version: values["version"])
            hash = values["hash"]
            profile = values["profile"]
            language = values["language"] == Language.english.code ? .english : .vietnamese
            document = try? EvidenceDocument(reading: Array(text.utf8), named: FormWords.memorySheet + ".json")
            isDamaged = document == nil && !text.isEmpty
        }

        var sheet: SheetLayout {
            var entries = [("form", Self.format), ("rubric", rubric.id), ("version", rubric.version ?? "")]
            if let hash { entries.append(("hash", hash)) }
            if let profile { entries.append(("profile", profile)) }
            entries.append(("language", language.code))
            if let document {
                for piece in Self.pieces(Self.plain(document)) { entries.append(("document", piece)) }
            }
            var sheet = SheetLayout(name: FormWords.memorySheet, widths: [12, 40])
            sheet.isHidden = true
            sheet.isProtected = true
            let style = CellStyle(role: .plain, format: .text)
            sheet.rows = entries.map { [CellLayout($0.0, style), CellLayout($0.1, style)] }
            return sheet
        }

        /// The document in JSON. What looks like an escape of the file format is written so that no program takes it for one.
        private static func plain(_ document: EvidenceDocument) -> String {
            var text = ""
            var isAfterLine = false
            for scalar in document.text(syntax: .json).unicodeScalars {
                if isAfterLine, scalar == "x" {
                    text.removeLast()
                    text += "\\u005f"
                }
                text.unicodeScalars.append(scalar)
                isAfterLine = scalar == "_"
            }
            if text.hasSuffix("\n") { text.removeLast() }
            return text
        }

        private static func pieces(_ text: String) -> [String] {
            var pieces: [String] = []
            var piece = String.UnicodeScalarView()
            var units = 0
            for scalar in text.unicodeScalars {
                if units >= Self.piece {
                    pieces.append(String(piece))
                    piece = String.UnicodeScalarView()
                    units = 0
                }
                piece.append(scalar)
                units += scalar.utf16.count
            }
            return pieces + [String(piece)]
        }
    }
#endif
