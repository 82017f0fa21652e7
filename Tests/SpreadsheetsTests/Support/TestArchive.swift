// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Foundation

    /// Zip archives for the tests: parts stored as they are, or packed by gzip, and whatever is to be wrong with them.
    struct TestArchive {
        struct Part {
            var name: String
            var bytes: [UInt8]
            /// What the archive says of its length; `nil` for the truth.
            var claimed: UInt32?
            /// Whether the bytes are a raw deflate stream of `length` bytes with this checksum.
            var packed: (length: UInt32, checksum: UInt32)?

            init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

            init(_ name: String, _ bytes: [UInt8]) {
                self.name = name
                self.bytes = bytes
            }
        }

        var parts: [Part] = []

        var bytes: [UInt8] {
            var file: [UInt8] = []
            var directory: [UInt8] = []
            for part in parts {
                let start = UInt32(file.count)
                let checksum = part.packed?.checksum ?? Self.checksum(part.bytes)
                let length = part.claimed ?? part.packed?.length ?? UInt32(part.bytes.count)
                var head: [UInt8] = Self.word(20) + Self.word(0) + Self.word(part.packed == nil ? 0 : 8)
                head += Self.word(0) + Self.word(0x21) + Self.long(checksum) + Self.long(UInt32(part.bytes.count))
                head += Self.long(length) + Self.word(UInt16(part.name.utf8.count)) + Self.word(0)
                file += Self.long(0x0403_4B50) + head + Array(part.name.utf8) + part.bytes
                directory += Self.long(0x0201_4B50) + Self.word(20) + head + Self.word(0) + Self.word(0) + Self.word(0)
                directory += Self.long(0) + Self.long(start) + Array(part.name.utf8)
            }
            let count = UInt16(parts.count)
            return file + directory + Self.long(0x0605_4B50) + Self.word(0) + Self.word(0) + Self.word(count)
                + Self.word(count) + Self.long(UInt32(directory.count)) + Self.long(UInt32(file.count)) + Self.word(0)
        }

        private static func word(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
        private static func long(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> ($0 * 8) & 0xFF) } }

        static func checksum(_ bytes: [UInt8]) -> UInt32 {
            var sum: UInt32 = 0xFFFF_FFFF
            for byte in bytes {
                sum ^= UInt32(byte)
                for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
            }
            return ~sum
        }

        /// A part packed by the system's gzip.
        static func packed(_ name: String, _ bytes: [UInt8]) throws -> Part {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent("part-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: file) }
            try Data(bytes).write(to: file)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["gzip", "-9", "-n", "-c", file.path]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let output = [UInt8](pipe.fileHandleForReading.readDataToEndOfFile())
            process.waitUntilExit()
            var part = Part(name, Array(output.dropFirst(10).dropLast(8)))
            let tail = output.suffix(8).map { UInt32($0) }
            part.packed = (UInt32(bytes.count), tail[0] | tail[1] << 8 | tail[2] << 16 | tail[3] << 24)
            return part
        }
    }

    /// The parts of a workbook with one sheet, as programs write them.
    struct TestWorkbook {
        var book = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="Trang 1" sheetId="1" r:id="rId1"/></sheets></workbook>
            """
        var sheetData = ""
        var afterData = ""
        var strings: String?
        var styles: String?

        static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

        var sheet: String {
            "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(sheetData)</sheetData>\(afterData)</worksheet>"
        }

        var parts: [TestArchive.Part] {
            func relations(_ entries: [(String, String, String)]) -> String {
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + entries.map {
                        "<Relationship Id=\"\($0.0)\" Type=\"\(Self.office)/\($0.1)\" Target=\"\($0.2)\"/>"
                    }
                    .joined() + "</Relationships>"
            }
            var links = [("rId1", "worksheet", "worksheets/sheet1.xml")]
            if strings != nil { links.append(("rId2", "sharedStrings", "/xl/sharedStrings.xml")) }
            if styles != nil { links.append(("rId3", "styles", "../xl/styles.xml")) }
            var parts = [
                TestArchive.Part("_rels/.rels", relations([("rId1", "officeDocument", "xl/workbook.xml")])),
                TestArchive.Part("xl/workbook.xml", book),
                TestArchive.Part("xl/_rels/workbook.xml.rels", relations(links)),
                TestArchive.Part("xl/worksheets/sheet1.xml", sheet),
            ]
            if let strings {
                parts.append(
                    TestArchive.Part("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(strings)</sst>"))
            }
            if let styles {
                parts.append(
                    TestArchive.Part("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"))
            }
            return parts
        }

        var bytes: [UInt8] { TestArchive(parts: parts).bytes }
    }
#endif
