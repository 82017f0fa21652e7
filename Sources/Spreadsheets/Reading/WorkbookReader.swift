// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence
    internal import LocatedYAML

    /// Reads a workbook: its sheets in order with texts, numbers, days and what formulas have come to.
    struct WorkbookReader {
        private let parts: ZipParts
        private let limits: SheetLimits

        static func read(_ bytes: [UInt8], limits: SheetLimits = SheetLimits()) throws(SheetFault) -> ReadWorkbook {
            try WorkbookReader(parts: ZipParts(bytes, limits: limits), limits: limits).workbook()
        }

        private init(parts: ZipParts, limits: SheetLimits) {
            self.parts = parts
            self.limits = limits
        }

        private func workbook() throws(SheetFault) -> ReadWorkbook {
            let roots = try relations(of: "")
            let main = roots.first { $0.kind.hasSuffix("/officeDocument") }?.target ?? "xl/workbook.xml"
            guard parts.contains(main) else { throw SheetFault(.notAWorkbook, help: .saveAsXLSX) }
            let book = BookListener()
            try read(main, book)
            let relations = try relations(of: main)
            func first(_ kind: String) -> String? { relations.first { $0.kind.hasSuffix("/" + kind) }?.target }
            let styles = StyleListener()
            if let part = first("styles"), parts.contains(part) { try read(part, styles) }
            let strings = StringListener(limits)
            if let part = first("sharedStrings") { try read(part, strings) }
            let budget = CellBudget(limits)
            var sheets: [ReadSheet] = []
            for entry in book.sheets {
                guard let relation = relations.first(where: { $0.id == entry.relation }) else {
                    throw SheetFault(.sheetMissing(entry.name), part: main, help: .saveAgain)
                }
                // Charts stand on sheets of their own, which have no cells.
                guard relation.kind.hasSuffix("/worksheet") else { continue }
                let listener = SheetListener(
                    name: entry.name, isHidden: entry.isHidden, strings: strings.texts, dates: styles.dates,
                    is1904: book.is1904, budget: budget)
                try read(relation.target, listener)
                sheets.append(listener.sheet)
            }
            guard !sheets.isEmpty else { throw SheetFault(.noSheets, part: main) }
            return ReadWorkbook(sheets: sheets)
        }

        private func read(_ part: String, _ listener: any XMLListener) throws(SheetFault) {
            guard let bytes = try parts.bytes(of: part) else {
                throw SheetFault(.partMissing(part), part: part, help: .saveAgain)
            }
            try XMLEvents.read(bytes, of: part, limits: limits, to: listener)
        }

        // MARK: Relations

        private func relations(of part: String) throws(SheetFault) -> [RelationListener.Relation] {
            let folder = part.split(separator: "/").dropLast().joined(separator: "/")
            let file = part.split(separator: "/").last.map(String.init) ?? ""
            let name = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
            guard parts.contains(name) else { return [] }
            let listener = RelationListener(folder: folder)
            try read(name, listener)
            return listener.relations
        }
    }

    /// Hears which part is behind an id.
    private final class RelationListener: XMLListener {
        struct Relation {
            let id: String
            let kind: String
            let target: String
        }

        private let folder: String
        private(set) var relations: [Relation] = []
        let fault: DiagnosticMessage? = nil

        init(folder: String) { self.folder = folder }

        func started(_ name: String, isMain: Bool, _ attributes: [String: String]) {
            guard isMain, name == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
                let target = attributes["Target"]
            else { return }
            relations.append(Relation(id: id, kind: attributes["Type"] ?? "", target: resolved(target)))
        }

        func ended(_ name: String, isMain: Bool) {}
        func heard(_ text: String) {}

        private func resolved(_ target: String) -> String {
            if target.hasPrefix("/") { return String(target.dropFirst()) }
            var path = folder.split(separator: "/")
            for step in target.split(separator: "/") {
                switch step {
                case ".": break
                case "..": _ = path.popLast()
                default: path.append(step)
                }
            }
            return path.joined(separator: "/")
        }
    }

    /// Hears which sheets there are and from when days are counted.
    private final class BookListener: XMLListener {
        private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []
        private(set) var is1904 = false
        let fault: DiagnosticMessage? = nil

        func started(_ name: String, isMain: Bool, _ attributes: [String: String]) {
            guard isMain else { return }
            if name == "workbookPr" { is1904 = ["1", "true"].contains(attributes["date1904"] ?? "") }
            guard name == "sheet" else { return }
            sheets.append(
                (
                    CellText.unescaped(attributes["name"] ?? ""), attributes["r:id"] ?? "",
                    ["hidden", "veryHidden"].contains(attributes["state"] ?? "")
                ))
        }

        func ended(_ name: String, isMain: Bool) {}
        func heard(_ text: String) {}
    }

    /// Hears which styles show days.
    private final class StyleListener: XMLListener {
        /// By style, whether it shows days.
        private(set) var dates: [Bool] = []
        private var codes: [Int: Bool] = [:]
        private var isInside = false
        let fault: DiagnosticMessage? = nil

        func started(_ name: String, isMain: Bool, _ attributes: [String: String]) {
            guard isMain else { return }
            switch name {
            case "numFmt":
                guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { return }
                codes[id] = SheetCalendar.showsDays(attributes["formatCode"] ?? "")
            case "cellXfs": isInside = true
            case "xf" where isInside:
                let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
                dates.append(codes[id] ?? SheetCalendar.showsDays(builtIn: id))
            default: break
            }
        }

        func ended(_ name: String, isMain: Bool) { if name == "cellXfs" { isInside = false } }
        func heard(_ text: String) {}
    }
#endif
