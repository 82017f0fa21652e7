// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Reads resources of CKAN packages.
enum CKANResourceReader {
    /// States what a resource tells; a licence of its own goes before the one of the package.
    static func read(
        _ resource: JSONValue, of dataset: TermID, inherited licence: (term: TermID, place: CataloguePlace)?,
        into writer: inout JSONGraphWriter
    ) {
        guard writer.isObject(resource, .distribution) else { return }
        var fields = [JSONValue?](repeating: nil, count: CKANResourceField.allCases.count)
        for entry in resource.node.entries {
            guard let key = entry.key.text, let field = CKANResourceField.ofResource[key] else { continue }
            let value = writer.member(entry.value, key: key, of: resource)
            if fields[field.rawValue] == nil, !value.isEmpty { fields[field.rawValue] = value }
        }
        func value(_ field: CKANResourceField) -> JSONValue? { fields[field.rawValue] }
        if let state = value(.state), state.node.text == "deleted" { return }
        let node = writer.node([value(.uri)])
        let place = writer.place(resource)
        writer.builder.add(node, isA: .distribution, at: place)
        writer.builder.add(dataset, .distribution, node, at: place)
        for (field, property) in texts {
            guard let value = value(field), let text = writer.text(value) else { continue }
            writer.state(node, property, text, at: value)
        }
        for (field, property) in codes {
            guard let value = value(field) else { continue }
            for text in CKANList.texts(of: value, &writer) {
                writer.builder.add(node, property, writer.webTerm(text), at: writer.place(value))
            }
        }
        stateDates(node, value, &writer)
        stateLinks(node, value, &writer)
        if let size = value(.size) { stateSize(size, node, &writer) }
        if let list = value(.fields) { stateFieldNames(list, node, &writer) }
        let own = CKANLicence(url: value(.licenceURL), id: value(.licenceID), title: value(.licenceTitle))
        if let licence = own.term(&writer) ?? licence {
            writer.builder.add(node, .license, licence.term, at: licence.place)
        }
    }

    private static let texts: [(CKANResourceField, CatalogueProperty)] = [
        (.name, .title), (.description, .description), (.rights, .rights),
    ]

    private static let codes: [(CKANResourceField, CatalogueProperty)] = [
        (.format, .format), (.mimetype, .mediaType), (.conformsTo, .conformsTo), (.language, .language),
        (.availability, .availability), (.status, .status),
    ]

    private static func stateDates(
        _ node: TermID, _ value: (CKANResourceField) -> JSONValue?, _ writer: inout JSONGraphWriter
    ) {
        if let issued = value(.issued) ?? value(.created), let text = writer.text(issued) {
            writer.state(node, .issued, text, at: issued)
        }
        if let changed = value(.lastModified), let text = writer.text(changed) {
            writer.state(node, .lastModified, text, at: changed)
            if value(.modified) == nil { writer.state(node, .modified, text, at: changed) }
        }
        if let modified = value(.modified), let text = writer.text(modified) {
            writer.state(node, .modified, text, at: modified)
        }
    }

    /// The address gives access; when it leads to a file it is also where the file is.
    private static func stateLinks(
        _ node: TermID, _ value: (CKANResourceField) -> JSONValue?, _ writer: inout JSONGraphWriter
    ) {
        if let url = value(.url), let text = writer.text(url) {
            let term = writer.term(text)
            writer.builder.add(node, .accessURL, term, at: writer.place(url))
            let isUpload = value(.urlType)?.node.text == "upload"
            let isService = value(.resourceType)?.node.text == "api"
            if value(.downloadURL) == nil, isUpload || (!isService && CKANFileAddress.endsAsFile(text)) {
                writer.builder.add(node, .downloadURL, term, at: writer.place(url))
            }
        }
        if let file = value(.downloadURL), let text = writer.text(file) {
            writer.builder.add(node, .downloadURL, writer.term(text), at: writer.place(file))
        }
    }

    /// CKAN gives a number, older versions a text of digits.
    private static func stateSize(_ size: JSONValue, _ node: TermID, _ writer: inout JSONGraphWriter) {
        let isNumber = size.node.isPlain && size.node.text.flatMap { Int($0) } != nil
        guard let text = isNumber ? size.node.text : writer.text(size) else { return }
        let isWhole = text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        let datatype = "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"
        let literal = writer.builder.literal(text, datatype: isWhole ? datatype : nil)
        writer.builder.add(node, .byteSize, literal, at: writer.place(size))
    }

    /// The columns of the data store or of a table schema, as names or as objects with one.
    private static func stateFieldNames(_ value: JSONValue, _ node: TermID, _ writer: inout JSONGraphWriter) {
        var list = value
        if value.node.kind == .mapping {
            guard let inner = writer.member("fields", of: value) else { return }
            list = inner
        } else if value.node.kind == .scalar {
            for name in CKANList.texts(of: value, &writer) { writer.state(node, .fieldName, name, at: value) }
            return
        }
        for item in writer.items(list, wanted: .listOfTexts) {
            let keys = ["id", "name", "column_name"]
            let name = item.node.kind == .mapping ? keys.lazy.compactMap { item.node[$0] }.first : item.node
            guard let name, name.kind == .scalar, let text = name.text, text != "_id" else { continue }
            writer.state(node, .fieldName, text, at: item)
        }
    }
}

/// Tells addresses of files from addresses of pages and services.
enum CKANFileAddress {
    /// Whether the last step of the path, without query and fragment, ends in `.` and 2 to 7 letters and digits that are
    /// not the ending of a page.
    static func endsAsFile(_ address: String) -> Bool {
        let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        guard let slash = path.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex,
            path[path.index(before: slash)] != UInt8(ascii: "/"), let dot = path.lastIndex(of: UInt8(ascii: ".")),
            dot > slash
        else { return false }
        let ending = path[path.index(after: dot)...]
        guard 2...7 ~= ending.count, ending.allSatisfy(isLetterOrDigit) else { return false }
        return !pages.contains(String(Substring(ending)).lowercased())
    }

    private static let pages: Set<String> = ["html", "htm", "php", "asp", "aspx", "jsp", "jspx", "do", "cgi", "xhtml"]

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }
}
