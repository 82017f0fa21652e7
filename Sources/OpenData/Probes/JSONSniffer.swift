// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Tells kinds of JSON apart by the keys of the outermost object, or of the first one of a list.
struct JSONSniffer {
    private let text: ArraySlice<UInt8>
    private static let geometries: Set<String> = [
        "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
    ]

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
    }

    /// `JSON`, `GEOJSON` or `JSON_LD`; `nil` when it is no JSON.
    var format: String? {
        guard let (keys, type) = outermost() else { return nil }
        if keys.contains("@context") || keys.contains("@graph") || keys.contains("@id") { return "JSON_LD" }
        switch type {
        case "FeatureCollection" where keys.contains("features"), "Feature" where keys.contains("geometry"):
            return "GEOJSON"
        case let type? where Self.geometries.contains(type):
            return keys.contains("coordinates") || keys.contains("geometries") ? "GEOJSON" : "JSON"
        default: return "JSON"
        }
    }

    /// The keys of the object and the value of its key "type".
    private func outermost() -> (keys: Set<String>, type: String?)? {
        var keys: Set<String> = []
        var type: String?
        var depth = 0
        var level: Int?
        var key: String?
        var mayFollow = false
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            index += 1
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                if byte == UInt8(ascii: "{"), level == nil { level = depth }
                mayFollow = true
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == level { return (keys, type) }
                depth -= 1
                mayFollow = true
                if depth == 0 { return (keys, type) }
            case UInt8(ascii: "\""):
                guard let string = string(&index) else { return mayFollow ? (keys, type) : nil }
                mayFollow = true
                guard depth == level else { continue }
                var next = index
                while next < text.endIndex, TextSniffer.isSpace(text[next]) { next += 1 }
                if next < text.endIndex, text[next] == UInt8(ascii: ":") {
                    keys.insert(string)
                    key = string
                } else if key == "type" {
                    type = string
                    key = nil
                }
            case UInt8(ascii: ":"), UInt8(ascii: ","): continue
            default:
                // Numbers and the three words; anything else is no JSON.
                let isValue =
                    TextSniffer.isSpace(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || "+-.eEtrufalsn".utf8.contains(byte)
                if !isValue { return nil }
            }
        }
        return mayFollow ? (keys, type) : nil
    }

    /// The text of a string whose opening quote is read; `nil` when it does not end here.
    private func string(_ index: inout Int) -> String? {
        let start = index
        while index < text.endIndex {
            let byte = text[index]
            index += 1
            if byte == UInt8(ascii: "\\") {
                index += 1
            } else if byte == UInt8(ascii: "\"") {
                return String(decoding: text[start..<(index - 1)].prefix(64), as: UTF8.self)
            }
        }
        return nil
    }
}
