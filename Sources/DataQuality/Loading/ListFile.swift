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
            let source = try files.open(path)
            scanner = RecordScanner(source, format: try Self.format(delimiter))
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

    private static func format(_ delimiter: UInt8?) throws(ByteSourceError) -> DelimitedFormat {
        guard let delimiter else { return .commaSeparated }
        do throws(DelimitedTextError) {
            return try DelimitedFormat(delimiter: delimiter)
        } catch {
            throw ByteSourceError(code: .readFailed, description: error.description)
        }
    }
}
