// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import DelimitedText
internal import LocatedYAML

/// Why a list file cannot be read.
enum ListFileError: Error {
    case notOpened(ByteSourceError)
    case badHeader
    case noHeader

    func message(_ path: String) -> DiagnosticMessage {
        switch self {
        case .notOpened(let error): .fileNotOpened(path, error)
        case .badHeader: .listHeaderUnreadable(path)
        case .noHeader: .listWithoutHeader(path)
        }
    }

    init(_ error: DelimitedTextError) {
        if let source = error.sourceError { self = .notOpened(source) } else { self = .badHeader }
    }
}

/// A delimited file with a header that holds a reference list, opened for one reading.
struct ListFile {
    /// The names of its columns.
    let header: [String]
    let scanner: RecordScanner

    init(_ path: String, delimiter: UInt8?, in files: SuiteFiles) throws(ListFileError) {
        do throws(ByteSourceError) {
            let format = try Self.format(path, delimiter, files)
            scanner = RecordScanner(try files.open(path), format: format)
        } catch {
            throw .notOpened(error)
        }
        do throws(DelimitedTextError) {
            header = try scanner.header() ?? []
        } catch {
            throw ListFileError(error)
        }
        if header.isEmpty { throw .noHeader }
    }

    /// How much of a file is looked at to find its delimiter.
    private static let prefix = 1 << 16

    private static func format(
        _ path: String, _ delimiter: UInt8?, _ files: SuiteFiles
    ) throws(ByteSourceError) -> DelimitedFormat {
        let found = DelimitedFormat.detected(in: try files.bytes(of: path, limit: prefix)).format
        do throws(DelimitedTextError) {
            return try DelimitedFormat(delimiter: delimiter ?? found.delimiter, encoding: found.encoding)
        } catch {
            // A delimiter that is the quote: the suite's reader lets none pass.
            return found
        }
    }
}
