// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import LocatedYAML

/// Reads how the rows of a data set are written.
struct SourceReader {
    let context: SuiteContext
    var reader: DocumentReader { context.reader }

    /// The description, and whether columns that are not declared are allowed.
    func source(_ node: Node?) -> (description: SourceDescription, allowsOtherColumns: Bool) {
        guard let node else { return (description(nil, path: nil), true) }
        if node.kind == .scalar { return (description(nil, path: reader.string(node)), true) }
        let map = reader.mapping(node, SuiteSchemas.source)
        let others = map?["other_columns"].flatMap(reader.flag) ?? true
        return (description(map, path: map?["path"].flatMap(reader.string)), others)
    }

    private func description(_ map: MappingReader?, path: String?) -> SourceDescription {
        let formats = SourceDescription.SourceFormat.allCases.map { ($0.rawValue, $0) }
        if let numbers = map?["numbers"].flatMap(numbers) { context.numbers = numbers }
        if let dates = map?["dates"].flatMap(dates) { context.dates = dates }
        let delimiter = map?["delimiter"].flatMap(delimiter)
        let mark = map?["quote"].map { quote($0) } ?? UInt8(ascii: "\"")
        if let mark, mark == delimiter, let node = map?["quote"] ?? map?["delimiter"] {
            context.diagnostics.error(.quoteIsDelimiter, at: node)
        }
        let format = map?["format"].flatMap { reader.word($0, among: formats) }
        if format == .jsonLines {
            for key in ["delimiter", "quote", "header"] {
                if let node = map?[key] {
                    context.diagnostics.error(.uselessKey(key, "format: jsonl"), at: node.key ?? node)
                }
            }
        }
        return SourceDescription(
            path: path, format: format, delimiter: delimiter, quote: mark,
            hasHeader: map?["header"].flatMap(reader.flag) ?? true, encoding: map?["encoding"].flatMap(encoding),
            nullSpellings: map?["nulls"].map { context.texts($0, key: "nulls") } ?? [],
            placeholders: map?["placeholders"].map(placeholders),
            offsetMinutes: map?["zone"].flatMap(zone) ?? 420)
    }

    /// A list that may be empty: then there are no placeholders.
    private func placeholders(_ node: Node) -> [String] {
        node.kind == .sequence && node.count == 0 ? [] : context.texts(node, key: "placeholders")
    }

    /// The delimiter: one character, or a name for those that are hard to write.
    func delimiter(_ node: Node) -> UInt8? {
        let names: [String: UInt8] = [
            "tab": 0x09, "comma": UInt8(ascii: ","), "semicolon": UInt8(ascii: ";"), "pipe": UInt8(ascii: "|"),
        ]
        if let byte = node.text.flatMap({ names[$0] ?? Self.character($0) }) { return byte }
        context.diagnostics.error(
            .expectedStyle(
                (
                    "một ký tự như ',' hoặc tab, comma, semicolon, pipe",
                    "a character such as ',' or tab, comma, semicolon, pipe"
                ),
                at: node), at: node)
        return nil
    }

    private func quote(_ node: Node) -> UInt8? {
        if node.text == "none" { return nil }
        if let byte = node.text.flatMap(Self.character) { return byte }
        context.diagnostics.error(
            .expectedStyle(("một ký tự như '\"', hoặc none", "a character such as '\"', or none"), at: node), at: node)
        return UInt8(ascii: "\"")
    }

    private static func character(_ text: String) -> UInt8? {
        guard text.utf8.count == 1, let byte = text.utf8.first, byte < 0x80, byte != 0, byte != 0x0A, byte != 0x0D,
            !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        else { return nil }
        return byte
    }

    private func encoding(_ node: Node) -> TextEncoding? {
        reader.word(
            node,
            among: [("utf-8", .utf8), ("utf-16le", .utf16LittleEndian), ("utf-16be", .utf16BigEndian)])
    }

    /// How numbers are written.
    func numbers(_ node: Node) -> NumberStyle? {
        reader.word(node, among: [("plain", .plain), ("vi", .vietnamese), ("en", .english)])
    }

    /// The ways in which dates may be written: one word or a list of them.
    func dates(_ node: Node) -> DateStyle? {
        let words: [(String, DateStyle)] = [
            ("iso", .iso), ("vn", .vietnamese), ("slashes", .slashes), ("dashes", .dashes), ("dots", .dots),
        ]
        if node.kind == .sequence, node.count == 0 { context.diagnostics.error(.emptyParameter("dates"), at: node) }
        let styles = context.scalars(node).compactMap { reader.word($0, among: words) }
        return styles.isEmpty ? nil : styles.reduce([]) { $0.union($1) }
    }

    /// Minutes east of Greenwich: `Z`, `+07:00`.
    private func zone(_ node: Node) -> Int? {
        if node.text == "Z" { return 0 }
        if let text = node.text, let minutes = Self.minutes(Array(text.utf8)), -720...840 ~= minutes { return minutes }
        context.diagnostics.error(.expectedZone(at: node), at: node)
        return nil
    }

    private static func minutes(_ text: [UInt8]) -> Int? {
        guard text.count == 6, text[3] == UInt8(ascii: ":"), "+-".utf8.contains(text[0]) else { return nil }
        let digits = [1, 2, 4, 5].map { Int(text[$0]) - 48 }
        guard digits.allSatisfy({ 0...9 ~= $0 }), digits[2] < 6 else { return nil }
        let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
        return text[0] == UInt8(ascii: "-") ? -minutes : minutes
    }
}
