// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Tells the type of a text by its structure.
struct TextSniffer {
    private let text: ArraySlice<UInt8>
    private let isWhole: Bool

    init(_ bytes: [UInt8], isWhole: Bool) {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count, Self.isSpace(bytes[start]) { start += 1 }
        text = bytes[start...]
        self.isWhole = isWhole
    }

    var format: String? {
        guard let first = text.first, !text.prefix(4_096).contains(0) else { return nil }
        switch first {
        case UInt8(ascii: "<"):
            return MarkupSniffer(text).format ?? triples ?? plain
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            return JSONSniffer(text).format ?? plain
        default: break
        }
        if starts(with: "BEGIN:VCALENDAR") { return "ICS" }
        if starts(with: "@prefix ") || starts(with: "@base ") || starts(with: "PREFIX ") || starts(with: "BASE ") {
            return "RDF_TURTLE"
        }
        return triples ?? plain
    }

    private var plain: String? {
        guard looksLikeText else { return nil }
        return DelimitedSniffer(text, isWhole: isWhole).format ?? "TXT"
    }

    /// Few controls: old eight-bit Vietnamese encodings pass, compressed data do not.
    private var looksLikeText: Bool {
        let sample = text.prefix(4_096)
        let controls = sample.count { $0 < 0x20 && !Self.isSpace($0) && $0 != 0x1A }
        return controls * 200 <= sample.count
    }

    /// The first two whole lines that are no comments are N-Triples or N-Quads.
    private var triples: String? {
        var lines = text.split(separator: UInt8(ascii: "\n"), maxSplits: 40)
        if !isWhole || lines.count > 40 { lines = lines.dropLast() }
        let statements = lines.map { line in
            String(decoding: line.prefix(4_096), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        }
        .filter { !($0.isEmpty || $0[0].hasPrefix("#")) }
        guard !statements.isEmpty else { return nil }
        let isNode = { (word: Substring) in word.hasPrefix("<") && word.hasSuffix(">") || word.hasPrefix("_:") }
        for words in statements.prefix(2) {
            guard words.count >= 4, words.last == ".", isNode(words[0]), words[1].hasPrefix("<"),
                words[1].hasSuffix(">"), isNode(words[2]) || words[2].hasPrefix("\"")
            else { return nil }
        }
        let isQuad = statements[0].count == 5 && isNode(statements[0][2]) && isNode(statements[0][3])
        return isQuad ? "RDF_N_QUADS" : "RDF_N_TRIPLES"
    }

    private func starts(with word: String) -> Bool { text.starts(with: word.utf8) }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C
    }
}
