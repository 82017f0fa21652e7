// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

/// Fills a list of codes; a spelling that two codes claim is an error.
struct CodeListBuilder {
    var list: CodeList
    let reader: DocumentReader

    /// Adds a code, its IRI, its title and its spellings.
    mutating func add(_ code: String, _ entry: MappingReader?, isOfficial: Bool) {
        if list.contains(code) {
            if let key = entry?.node.key { reader.diagnostics.error(.spellingTwice(code, code), at: key) }
            return
        }
        list.add(code, isOfficial: isOfficial)
        claim(code, for: code, at: entry?.node.key ?? entry?.node)
        if let entry { addSpellings(code, entry) }
    }

    /// Adds the title and the spellings of a code.
    mutating func addSpellings(_ code: String, _ entry: MappingReader) {
        list.titles[code] = entry("title").flatMap(reader.text)
        for key in ["exact", "aliases"] {
            guard let items = entry(key).flatMap(reader.sequence) else { continue }
            for item in items {
                guard let spelling = reader.string(item) else { continue }
                claim(spelling, for: code, at: item)
                if key == "exact" { list.exact[CodeList.bare(spelling)] = code }
            }
        }
    }

    /// Makes a spelling mean a code.
    mutating func claim(_ spelling: String, for code: String, at node: Node?) {
        let key = CodeList.normalised(spelling)
        guard let other = list.aliases[key], other != code else {
            list.aliases[key] = code
            return
        }
        if let node { reader.diagnostics.error(.spellingTwice(spelling, other), at: node) }
    }
}
