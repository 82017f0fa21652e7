// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Indicators

/// The values of `--format` of `calendar`.
enum CalendarFormatWord: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
    case ics
}

/// What `--include` of `calendar` adds to reports.
enum CalendarIncludeWord: String, CaseIterable {
    case indicators
    case tasks

    var kind: CalendarEntry.Kind { self == .indicators ? .indicator : .task }
}

/// The values of `--by` of `rank`.
enum RankOrderWord: String, ExpressibleByArgument, CaseIterable {
    case score
    case level

    var order: RankingResult.Order { self == .level ? .level : .score }
}
