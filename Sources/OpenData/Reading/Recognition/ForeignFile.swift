// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A kind of file that is given for a catalogue by mistake.
enum ForeignFile: Sendable {
    case empty, gzip, zip, excel, oldOffice, pdf, html, wideText, binary, dataPackage

    /// The kind of a file by its first bytes; `nil` when it may be a catalogue.
    static func recognised(_ bytes: [UInt8]) -> ForeignFile? {
        if bytes.starts(with: [0x1F, 0x8B]) { return .gzip }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return holdsWorkbook(bytes) ? .excel : .zip
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .oldOffice }
        if bytes.starts(with: "%PDF".utf8) { return .pdf }
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return .wideText }
        let beginning = TextBeginning(bytes)
        if beginning.isBlank { return .empty }
        if bytes.prefix(1_024).contains(0) { return .binary }
        if beginning.starts(withAnyOf: ["<!doctype html", "<html"]) { return .html }
        if XMLRoot.ofText(bytes)?.name.lowercased() == "html" { return .html }
        return nil
    }

    /// Whether an archive holds the parts of an Excel workbook; their names stand in it as they are.
    private static func holdsWorkbook(_ bytes: [UInt8]) -> Bool {
        let name = Array("xl/workbook".utf8)
        guard bytes.count >= name.count else { return false }
        return bytes.indices.dropLast(name.count - 1).contains { start in
            bytes[start] == name[0] && bytes[start..<start + name.count].elementsEqual(name)
        }
    }
}

/// The beginning of a text, after a byte order mark and blanks.
struct TextBeginning {
    let bytes: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let visible = bytes[start...].firstIndex { $0 > UInt8(ascii: " ") } ?? bytes.endIndex
        self.bytes = bytes[visible...]
    }

    var isBlank: Bool { bytes.isEmpty }

    /// Whether the text begins with one of some words in lower case; its own case does not matter.
    func starts(withAnyOf words: [String]) -> Bool {
        words.contains { word in
            bytes.prefix(word.utf8.count).lazy.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 }
                .elementsEqual(word.utf8)
        }
    }
}
