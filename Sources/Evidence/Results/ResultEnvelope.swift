// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension KeyedDecodingContainer {
    /// Refuses a result of another kind.
    /// - Parameters:
    ///   - kind: the kind that is read.
    ///   - key: where the result says what it is.
    ///   - wanted: what was wanted, as in "not a scorecard".
    package func expect(_ kind: ResultKind, forKey key: Key, wanted: String) throws {
        let found = try decode(ResultKind.self, forKey: key)
        guard found == kind else {
            throw DecodingError.dataCorruptedError(
                forKey: key, in: self, debugDescription: "this is a result of kind '\(found.rawValue)', not \(wanted)")
        }
    }

    /// Refuses a result in a later format than the first, the only one there is.
    package func expectFirstFormat(forKey key: Key) throws {
        let format = try decode(Int.self, forKey: key)
        guard format == 1 else {
            throw DecodingError.dataCorruptedError(
                forKey: key, in: self, debugDescription: "format \(format) is not known; this program reads format 1")
        }
    }
}
