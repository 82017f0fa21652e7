// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML

/// Reads answers and dumps of CKAN into statements of DCAT.
///
/// Answers of `package_show`, `package_search` and `current_package_list_with_resources` are read, single packages,
/// lists of packages, and dumps with one package a line. A package is named by its extra `uri`, else it is a blank node.
/// The licence of a package is stated of the dataset and, at the same place, of each of its distributions; CKAN's own
/// verdict `isopen` is not used. `metadata_modified` becomes a property of its own, because it says nothing of the data.
public struct CKANReader: Sendable {
    /// A reader.
    public init() {}

    /// Reads an answer as far as it can be read.
    public func read(_ source: SourceText, document: Node) -> CatalogueReading {
        var packages = CKANPackageReader()
        var writer = JSONGraphWriter(source)
        CKANAnswer.eachPackage(of: document, &writer) { packages.read($1, into: &$0) }
        return writer.finish(.ckan, document: document)
    }

    /// Reads a dump with one package a line. A line that cannot be read is reported and hides no other.
    func readLines(_ source: SourceText) -> CatalogueReading {
        var packages = CKANPackageReader()
        var writer = JSONGraphWriter(source)
        var limits = ReadingLimits.catalogue
        var number = 0
        var start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < source.bytes.count {
            number += 1
            let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
            let line = source.bytes[start..<end]
            writer.offset = start
            start = end + 1
            guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { continue }
            do throws(ReadingFailure) {
                let text = SourceText(name: source.name, bytes: Array(line))
                let document = try DocumentComposer.compose(text, syntax: .json, limits: limits)
                limits.nodes -= document.count
                CKANAnswer.eachPackage(of: document, &writer) { packages.read($1, into: &$0) }
            } catch {
                writer.report(error, ofLine: number)
            }
        }
        return writer.finish(.ckan, document: nil)
    }
}
