// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The elements of drawings, as an XML parser of others reads them.
final class DrawnElements: NSObject, XMLParserDelegate {
    struct Element {
        let name: String
        let attributes: [String: String]
        var text = ""
    }

    /// In the order in which they begin.
    private(set) var elements: [Element] = []
    private var open: [Int] = []

    /// Nil when the drawings are not well-formed. Several stand one after another.
    init?(_ svg: String) {
        super.init()
        let parser = XMLParser(data: Data("<drawings>\(svg)</drawings>".utf8))
        parser.delegate = self
        if !parser.parse() { return nil }
    }

    func named(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    /// The written words, in the order of drawing, with plain spaces.
    var words: [String] { named("text").map { $0.text.replacingOccurrences(of: "\u{A0}", with: " ") } }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(Element(name: elementName, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if let last = open.last { elements[last].text += string }
    }

    func parser(_ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }
}
