// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// The ways of reading that are tried on a column, the most telling first.
///
/// Of all that fit at least 95 % of the values the first one is taken. Formats that ask little (five digits, two digits)
/// are tried only where the name of the column suggests them.
struct ReadingCandidates {
    /// One way of reading.
    struct Candidate {
        let reading: RecognisedReading
        let test: any ColumnTest
    }

    let all: [Candidate]

    /// The smallest share of values that a way of reading must fit.
    static let leastSupport = Rational(19, over: 20) ?? 1

    init(hints: ColumnNameHints, asOf: CalendarDate) {
        var list: [Candidate] = []
        func add(
            _ type: ColumnType, _ kind: ValueFormat.Kind, isWhole: Bool = false, numbers: String? = nil,
            dates: String? = nil
        ) {
            guard let format = ValueFormat(id: kind.rawValue) else { return }
            list.append(
                Candidate(
                    reading: RecognisedReading(
                        type: type, format: isWhole ? nil : format, numbers: numbers, dates: dates, support: 0),
                    test: format.test(asOf: asOf)))
        }
        add(.text, .uuid)
        add(.text, .email)
        add(.text, .url)
        add(.text, .personalID)
        if hints.isSocialInsurance { add(.text, .socialInsurance) }
        add(.text, .phone)
        add(.text, .taxCode)
        if hints.isCommune { add(.text, .communeCode) }
        if hints.isProvince { add(.text, .provinceCode) }
        if hints.isAgency { add(.text, .agencyCode) }
        if hints.isPlate { add(.text, .plate) }
        if hints.isLatitude { add(.decimal, .latitude) }
        if hints.isLongitude { add(.decimal, .longitude) }
        add(.text, .coordinates)
        add(.timestamp, .isoTimestamp, isWhole: true)
        add(.date, .isoDate, isWhole: true, dates: "iso")
        add(.date, .vietnameseDate, isWhole: true, dates: "vn")
        add(.integer, .integer, isWhole: true)
        add(.decimal, .number, isWhole: true, numbers: "plain")
        add(.decimal, .vietnameseNumber, isWhole: true, numbers: "vi")
        add(.decimal, .englishNumber, isWhole: true, numbers: "en")
        all = list
    }
}
