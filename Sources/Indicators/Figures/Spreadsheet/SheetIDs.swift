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
}
