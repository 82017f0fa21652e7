// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CalendarDate {
    /// The years that a date may have.
    static let years = 1...9999

    /// True in the years with a 29 February.
    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The days of a month, 1 to 12, in a year.
    static func days(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The days from 1 January 1970, which is 0, to this day; negative before.
    public var daysSinceEpoch: Int {
        // Years are counted from March, so that the leap day is the last day of its year.
        let marchYear = month > 2 ? year : year - 1
        let marchMonth = month > 2 ? month - 3 : month + 9
        let yearDays = marchYear * 365 + marchYear / 4 - marchYear / 100 + marchYear / 400
        // Months from March alternate 31 and 30 days with a period of five: 153 days.
        let monthDays = (153 * marchMonth + 2) / 5
        return yearDays + monthDays + day - 1 - Self.daysToEpoch
    }

    /// The days from 1 March of the year 0 to 1 January 1970.
    private static let daysToEpoch = 719_468

    /// The day that is a number of days after 1 January 1970, or nil outside the years 1 to 9999.
    public init?(daysSinceEpoch: Int) {
        // From 0001-01-01 to 9999-12-31.
        guard -719_162...2_932_896 ~= daysSinceEpoch else { return nil }
        let days = daysSinceEpoch + Self.daysToEpoch
        // 400 years are 146,097 days, 100 are 36,524 or one more, 4 are 1,461.
        let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        self.init(
            year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The day that is a period later, or nil after 9999-12-31.
    ///
    /// Years and months come first; a day that the month does not have becomes the month's last day (31 January plus
    /// a month is 28 or 29 February). Weeks and days follow.
    public func adding(_ period: CalendarPeriod) -> CalendarDate? {
        let months = (year + period.years) * 12 + month - 1 + period.months
        let (newYear, monthIndex) = months.quotientAndRemainder(dividingBy: 12)
        guard Self.years.contains(newYear) else { return nil }
        let newDay = min(day, Self.days(ofMonth: monthIndex + 1, year: newYear))
        guard let date = CalendarDate(year: newYear, month: monthIndex + 1, day: newDay) else { return nil }
        let days = period.weeks * 7 + period.days
        return days == 0 ? date : CalendarDate(daysSinceEpoch: date.daysSinceEpoch + days)
    }
}
