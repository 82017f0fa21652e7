// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// The names inside a ZIP file, from its directory when the whole file is there, else from the headers of its members.
struct ZipListing {
    private let bytes: [UInt8]
    private var names: [String] = []
    /// The text of the member `mimetype`, which open documents begin with.
    private var mediaType = ""
    /// More names than this tell nothing new.
    private static let mostNames = 10_000

    init(_ bytes: [UInt8], isWhole: Bool) {
        self.bytes = bytes
        readHeaders()
        if isWhole { readDirectory() }
    }

    var content: SniffedContent {
        if let format = document { return SniffedContent(format: format) }
        let files = names.filter { !$0.hasSuffix("/") && !$0.hasPrefix("__MACOSX/") }
        let isTimetable = ["stops.txt", "routes.txt", "trips.txt"].allSatisfy { wanted in
            files.contains { $0 == wanted || $0.hasSuffix("/" + wanted) }
        }
        var formats = isTimetable ? ["GTFS"] : Array(Set(files.compactMap(FileEnding.format)))
        if formats.contains("SHP") { formats.removeAll { $0 == "DBF" } }
        if names.contains(where: { $0.hasSuffix(".gdb/") || $0.contains(".gdb/") }) { formats.append("GDB") }
        return SniffedContent(
            format: "ZIP", packedFormats: formats.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    }

    /// The type of a file that merely uses ZIP inside.
    private var document: String? {
        let prefix = "application/vnd.oasis.opendocument."
        if mediaType.hasPrefix(prefix) {
            let kinds = [
                "spreadsheet": "ODS", "text": "ODT", "presentation": "ODP", "graphics": "ODG", "chart": "ODC",
                "formula": "ODF", "database": "ODB",
            ]
            return kinds[mediaType.dropFirst(prefix.count).split(separator: "-").first.map(String.init) ?? ""] ?? "ODF"
        }
        if mediaType.hasPrefix("application/epub+zip") { return "EPUB" }
        if names.contains("[Content_Types].xml") || names.contains("_rels/.rels") {
            if names.contains("xl/workbook.bin") { return "XLSB" }
            if names.contains("xl/vbaProject.bin") { return "XLSM" }
            for (folder, format) in [("xl/", "XLSX"), ("word/", "DOCX"), ("ppt/", "PPTX")]
            where names.contains(where: { $0.hasPrefix(folder) }) {
                return format
            }
        }
        if names.contains("AndroidManifest.xml") { return "APK" }
        if names.first == "META-INF/MANIFEST.MF" || names.prefix(2) == ["META-INF/", "META-INF/MANIFEST.MF"] {
            return "JAR"
        }
        let roots = names.filter { !$0.contains("/") }
        return roots.count == 1 && roots[0].lowercased().hasSuffix(".kml") ? "KMZ" : nil
    }

    private mutating func readHeaders() {
        var offset = 0
        while offset + 30 <= bytes.count, names.count < Self.mostNames {
            guard starts(with: [0x50, 0x4B, 0x03, 0x04], at: offset) else {
                guard let next = next(from: offset) else { return }
                offset = next
                continue
            }
            let (flags, method) = (number(offset + 6, 2), number(offset + 8, 2))
            let length = number(offset + 18, 4)
            let nameEnd = offset + 30 + number(offset + 26, 2)
            let start = nameEnd + number(offset + 28, 2)
            guard nameEnd <= bytes.count else { return }
            let name = String(decoding: bytes[(offset + 30)..<nameEnd], as: UTF8.self)
            names.append(name)
            if names.count == 1, name == "mimetype", method == 0, start <= bytes.count {
                let end = min(bytes.count, start + min(length, 100))
                mediaType = String(decoding: bytes[start..<end], as: UTF8.self)
            }
            // Bit 3: the length is told only after the member.
            offset = flags & 0x08 != 0 && length == 0 ? start : start + length
        }
    }

    /// The next header after a member of unknown length.
    private func next(from offset: Int) -> Int? {
        var offset = offset
        while offset + 4 <= bytes.count {
            if bytes[offset] == 0x50, starts(with: [0x50, 0x4B, 0x03, 0x04], at: offset) { return offset }
            offset += 1
        }
        return nil
    }

    /// The directory stands at the end; it counts more than the headers.
    private mutating func readDirectory() {
        guard bytes.count >= 22 else { return }
        var end = bytes.count - 22
        let lowest = max(0, bytes.count - 22 - 0xFFFF)
        while end >= lowest, !starts(with: [0x50, 0x4B, 0x05, 0x06], at: end) { end -= 1 }
        guard end >= lowest else { return }
        var offset = number(end + 16, 4)
        var found: [String] = []
        while offset + 46 <= end, found.count < Self.mostNames, starts(with: [0x50, 0x4B, 0x01, 0x02], at: offset) {
            let nameEnd = offset + 46 + number(offset + 28, 2)
            guard nameEnd <= end else { break }
            found.append(String(decoding: bytes[(offset + 46)..<nameEnd], as: UTF8.self))
            offset = nameEnd + number(offset + 30, 2) + number(offset + 32, 2)
        }
        if !found.isEmpty { names = found }
    }

    private func starts(with signature: [UInt8], at offset: Int) -> Bool {
        offset + signature.count <= bytes.count && bytes[offset..<offset + signature.count].elementsEqual(signature)
    }

    /// A little-endian number that stands inside the file.
    private func number(_ offset: Int, _ length: Int) -> Int {
        guard offset >= 0, offset + length <= bytes.count else { return 0 }
        return bytes[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
