// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The cells of a sheet that were seen, with what each of them means.
struct SheetIDs {
    var indicators = ByteTable()
    var indicatorPlaces: [Int] = []
    var names = ByteTable()
    var namePlaces: [[Int]] = []
    /// By indicator, the cell of its name that was found right last.
    var nameSeen: [Int: Int] = [:]
    var units = ByteTable()
    /// By indicator, the cell of its unit that was found right last.
    var unitSeen: [Int: Int] = [:]
    var subjects: [Int: UInt32] = [:]
    var bodies = ByteTable()
    var bodyMeanings: [SheetMeanings.BodyMeaning] = []
    var bodyCodes: [UInt32?]
    var periods = ByteTable()
    var periodMeanings: [(code: UInt32, days: ClosedRange<Int32>)?] = []
    var days = ByteTable()
    var dayMeanings: [Int32?] = []
    var statuses = ByteTable()
    var statusMeanings: [Figure.Status?] = []
    var states = ByteTable()
    var stateMeanings: [SheetState?] = []
    var remarks = ByteTable()
    var remarkCodes: [UInt32] = []

    init(bodies count: Int) { bodyCodes = [UInt32?](repeating: nil, count: count) }

    /// Whether a text is an id as documents have them.
    static func isIdentifier(_ text: String) -> Bool {
        func isLetterOrDigit(_ byte: UInt8) -> Bool {
            0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
        }
        guard let first = text.utf8.first, text.utf8.count <= 128, isLetterOrDigit(first) else { return false }
        return text.utf8.allSatisfy { isLetterOrDigit($0) || "._-".utf8.contains($0) }
    }
}
