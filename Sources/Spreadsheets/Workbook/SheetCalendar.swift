// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import Evidence

    /// Days as spreadsheets count them (ECMA-376 part 1, 18.17.4.1): from 1900 with a 29 February 1900 that never was, or
    /// from 1904.
    enum SheetCalendar {
        /// The number of a day from 1 March 1900 on, in the system of 1900; earlier days are one off, as everywhere.
        static func serial(of date: CalendarDate) -> Int { date.daysSinceEpoch + 25_569 }

        /// The day of a number; the time of day behind the point is dropped. `nil` for numbers that no program shows as a day.
        static func date(_ serial: Double, is1904: Bool) -> CalendarDate? {
            guard serial >= 0, serial < 2_958_466 else { return nil }
            let day = Int(serial)
            if is1904 { return CalendarDate(daysSinceEpoch: day - 24_107) }
            guard day >= 1, day != 60 else { return nil }
            return CalendarDate(daysSinceEpoch: day - (day < 60 ? 25_568 : 25_569))
        }

        /// Whether a number format shows days: it has a year, month or day outside quotes, brackets and escapes.
        static func showsDays(_ code: String) -> Bool {
            var isQuoted = false
            var isBracketed = false
            var isEscaped = false
            // Only the format of positive numbers counts.
            for character in code {
                if isEscaped {
                    isEscaped = false
                    continue
                }
                switch character {
                case "\"": isQuoted.toggle()
                case _ where isQuoted: break
                case "\\", "_", "*": isEscaped = true
                case "[": isBracketed = true
                case "]": isBracketed = false
                case _ where isBracketed: break
                case ";": return false
                case "d", "D", "y", "Y", "m", "M": return true
                default: break
                }
            }
            return false
        }

        /// Whether a format that is known by number only shows days (ECMA-376 part 1, 18.8.30).
        static func showsDays(builtIn id: Int) -> Bool { 14...17 ~= id || id == 22 || 27...36 ~= id || 50...58 ~= id }
    }
#endif
