// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
public import LocatedYAML

/// The entries of the reference lists of a suite, read once and shared by all workers.
///
/// Of a list file only the columns are kept that the suite uses.
public struct LoadedLists: Sendable {
    /// The lists in the order of the suite.
    let lists: [LoadedList]

    /// Reads the lists of a suite.
    ///
    /// - Parameters:
    ///   - suite: The suite.
    ///   - files: Opens the files of the lists; the same as for the suite.
    /// - Throws: `ReadingFailure` with what is wrong in the files, by line and column: columns that are not there, rows
    ///   that cannot be read, keys without a value, dates that are none, validity that ends before it begins or overlaps
    ///   that of an equal key. Of each file the first 20 mistakes are told.
    public init(_ suite: QualitySuite, files: SuiteFiles = .none) throws(ReadingFailure) {
        let collector = DiagnosticCollector()
        let uses = ListUses(suite)
        lists = suite.lists.enumerated().map { position, list in
            switch list.origin {
            case .inline(let values): LoadedList(values)
            case .file(let path, let delimiter):
                LoadedListReader(list, path: path, files: files, columns: uses.columns[position], collector)
                    .read(delimiter)
            }
        }
        if collector.hasErrors { throw ReadingFailure(diagnostics: collector.sorted()) }
    }

    /// The entries of a list by key.
    ///
    /// Builds the index: do it once for a check, not for a batch.
    ///
    /// - Parameters:
    ///   - list: The position of the list in the suite.
    ///   - key: The columns that are the key, among those the suite uses.
    func index(_ list: Int, key: [Int]) -> ListIndex {
        let list = lists[list]
        return ListIndex(
            (0..<list.count).lazy.map { row in
                (key: RowKeys.key(key.map { list.value(row, $0) }), from: list.from(row), to: list.to(row))
            })
    }

    /// The values of a column of a list, entry by entry; an empty one is missing.
    func values(_ list: Int, column: Int) -> [[UInt8]] {
        (0..<lists[list].count).map { lists[list].value($0, column) }
    }
}

/// The columns of lists that a suite uses.
private struct ListUses {
    private(set) var columns: [Set<Int>]

    init(_ suite: QualitySuite) {
        columns = suite.lists.map { Set($0.key + [$0.validFrom, $0.validTo].compactMap { $0 }) }
        for check in suite.checks {
            switch check.subject {
            case .equalsReference(_, _, let list, let key, let column), .sameValue(_, _, let list, let key, let column):
                columns[list].formUnion(key + [column])
            case .coverage(_, let list, let key), .foreignKey(_, let list, let key, _): columns[list].formUnion(key)
            case .groupCoverage(_, let list, let column, _): columns[list].insert(column)
            case .totals(let rule):
                if case .list(let list, let key, let value) = rule.other { columns[list].formUnion([key, value]) }
            default: break
            }
        }
    }
}
