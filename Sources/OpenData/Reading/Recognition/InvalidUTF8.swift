// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Finds the first byte that is not UTF-8.
enum InvalidUTF8 {
    /// The offset of the first fault; `nil` when all bytes are UTF-8.
    static func first(in bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }
}
