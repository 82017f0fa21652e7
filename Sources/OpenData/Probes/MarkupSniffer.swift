// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Tells kinds of XML and HTML apart by the first element.
struct MarkupSniffer {
    private let text: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
    }

    /// The code; `nil` when it is no markup.
    var format: String? {
        var index = text.startIndex
        var isXML = false
        while index < text.endIndex {
            if TextSniffer.isSpace(text[index]) {
                index += 1
            } else if has("<?", at: index) {
                isXML = true
                guard let next = after("?>", from: index) else { return "XML" }
                index = next
            } else if has("<!--", at: index) {
                guard let next = after("-->", from: index) else { return isXML ? "XML" : nil }
                index = next
            } else if has("<!doctype", at: index) {
                let rest = String(decoding: text[index...].prefix(64), as: UTF8.self).lowercased()
                if rest.dropFirst(9).drop(while: \.isWhitespace).hasPrefix("html") { return "HTML" }
                isXML = true
                guard let next = afterDocumentType(from: index) else { return "XML" }
                index = next
            } else {
                return element(at: index, isXML: isXML)
            }
        }
        return isXML ? "XML" : nil
    }

    private static let pageElements: Set<String> = [
        "html", "head", "body", "title", "meta", "script", "style", "link", "div", "table", "p", "h1", "center",
        "form", "iframe", "a",
    ]
    private static let roots: [String: String] = [
        "rdf": "RDF_XML", "kml": "KML", "rss": "RSS", "feed": "ATOM", "svg": "SVG", "wms_capabilities": "WMS_SRVC",
        "wmt_ms_capabilities": "WMS_SRVC", "wfs_capabilities": "WFS_SRVC", "sparql": "SPARQLQRES", "sdmx": "SDMX",
    ]

    private func element(at index: Int, isXML: Bool) -> String? {
        let tag = text[index...].dropFirst().prefix(8_192).prefix { $0 != UInt8(ascii: ">") }
        let words = String(decoding: tag, as: UTF8.self)
        let full = words.prefix { !$0.isWhitespace && $0 != "/" }
        guard let first = full.unicodeScalars.first, first.properties.isAlphabetic || first == "_" else { return nil }
        // An IRI in angle brackets is no element.
        guard !full.contains("://"), !full.hasSuffix(":") else { return nil }
        let name = (full.split(separator: ":").last.map(String.init) ?? "").lowercased()
        if words.contains("http://www.w3.org/1999/xhtml") { return "HTML" }
        if !isXML, Self.pageElements.contains(name) { return "HTML" }
        if name == "html" { return "HTML" }
        if name == "wfs_capabilities" || name == "capabilities" {
            if words.contains("/wmts/") { return "WMTS_SRVC" }
            if words.contains("/wcs/") { return "WCS_SRVC" }
        }
        if let format = Self.roots[name] {
            return format == "RDF_XML" && !words.contains("22-rdf-syntax-ns#") ? "XML" : format
        }
        if words.contains("opengis.net/gml") { return "GML" }
        return "XML"
    }

    private func has(_ word: String, at index: Int) -> Bool {
        var index = index
        for byte in word.utf8 {
            guard index < text.endIndex, text[index] == byte || text[index] | 0x20 == byte else { return false }
            index += 1
        }
        return true
    }

    private func after(_ word: String, from index: Int) -> Int? {
        var index = index
        while index < text.endIndex {
            if has(word, at: index) { return index + word.utf8.count }
            index += 1
        }
        return nil
    }

    private func afterDocumentType(from start: Int) -> Int? {
        var (index, depth) = (start, 0)
        while index < text.endIndex {
            switch text[index] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return index + 1
            default: break
            }
            index += 1
        }
        return nil
    }
}
