// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Looks whether an SVG picture is whole: its tags match and its outermost element is `svg`. Browsers do not draw a picture
/// that is not well-formed; what it draws is their business, and as a picture it runs no scripts.
struct SVGStructure {
    /// What is wrong with the text; `nil` when it is whole.
    static func fault(in bytes: [UInt8]) -> PictureFault? {
        guard String(validating: bytes, as: UTF8.self) != nil else { return PictureFault(.notUTF8Drawing, at: 0) }
        var reader = SVGStructure(bytes)
        do throws(Stop) {
            try reader.read()
            return nil
        } catch {
            return error.fault
        }
    }

    static func isBlank(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

    private struct Stop: Error { let fault: PictureFault }

    private let bytes: [UInt8]
    private var offset = 0
    private var open: [ArraySlice<UInt8>] = []
    private var hasRoot = false

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    private mutating func read() throws(Stop) {
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "<") else {
                if open.isEmpty, !Self.isBlank(bytes[offset]) { throw stop(hasRoot ? .brokenPicture : .unknownPicture) }
                offset += 1
                continue
            }
            if skips("<!--", to: "-->") || skips("<?", to: "?>") || !open.isEmpty && skips("<![CDATA[", to: "]]>") {
                continue
            }
            if starts(with: "<!DOCTYPE"), !hasRoot {
                try documentType()
            } else if starts(with: "</") {
                try endTag()
            } else {
                try startTag()
            }
        }
        guard open.isEmpty else { throw stop(.pictureEnds) }
        guard hasRoot else { throw Stop(fault: PictureFault(.unknownPicture, at: 0)) }
    }

    private func stop(_ message: DiagnosticMessage) -> Stop { Stop(fault: PictureFault(message, at: offset)) }

    private func starts(with text: String) -> Bool { bytes[offset...].starts(with: text.utf8) }

    /// Goes behind something that has its own end; without that end, to the end of the text.
    private mutating func skips(_ start: String, to end: String) -> Bool {
        guard starts(with: start) else { return false }
        offset += start.utf8.count
        let end = Array(end.utf8)
        while offset < bytes.count, !bytes[offset...].starts(with: end) { offset += 1 }
        offset = min(offset + end.count, bytes.count)
        return true
    }

    private mutating func documentType() throws(Stop) {
        while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") {
            if bytes[offset] == UInt8(ascii: "[") { throw stop(.declaresEntities) }
            offset += 1
        }
        offset += 1
    }

    private mutating func endTag() throws(Stop) {
        let start = offset
        offset += 2
        let name = self.name()
        blanks()
        guard offset < bytes.count else { throw stop(.pictureEnds) }
        guard bytes[offset] == UInt8(ascii: ">"), open.last == name else {
            offset = start
            throw stop(.unbalancedTag(String(decoding: name, as: UTF8.self)))
        }
        open.removeLast()
        offset += 1
    }

    private mutating func startTag() throws(Stop) {
        let start = offset
        offset += 1
        let name = self.name()
        let isRoot = open.isEmpty
        guard !name.isEmpty, !(isRoot && hasRoot) else {
            offset = start
            throw stop(.brokenPicture)
        }
        if isRoot {
            guard name.elementsEqual("svg".utf8) || Array(name).suffix(4).elementsEqual(":svg".utf8) else {
                offset = start
                throw stop(.unknownPicture)
            }
            hasRoot = true
        }
        while true {
            blanks()
            guard offset < bytes.count else { throw stop(.pictureEnds) }
            if bytes[offset] == UInt8(ascii: ">") {
                open.append(name)
                offset += 1
                return
            }
            if starts(with: "/>") {
                offset += 2
                return
            }
            try attribute()
        }
    }

    private mutating func attribute() throws(Stop) {
        guard !name().isEmpty else { throw stop(.brokenPicture) }
        blanks()
        guard offset < bytes.count else { throw stop(.pictureEnds) }
        guard bytes[offset] == UInt8(ascii: "=") else { throw stop(.brokenPicture) }
        offset += 1
        blanks()
        guard offset < bytes.count else { throw stop(.pictureEnds) }
        let quote = bytes[offset]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw stop(.brokenPicture) }
        offset += 1
        while offset < bytes.count, bytes[offset] != quote {
            if bytes[offset] == UInt8(ascii: "<") { throw stop(.brokenPicture) }
            offset += 1
        }
        guard offset < bytes.count else { throw stop(.pictureEnds) }
        offset += 1
    }

    private mutating func name() -> ArraySlice<UInt8> {
        let start = offset
        let ends = Array(" \t\r\n/>=<\"'".utf8)
        while offset < bytes.count, !ends.contains(bytes[offset]) { offset += 1 }
        return bytes[start..<offset]
    }

    private mutating func blanks() {
        while offset < bytes.count, Self.isBlank(bytes[offset]) { offset += 1 }
    }
}
