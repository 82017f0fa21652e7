// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import DelimitedText
internal import OpenData

/// The values of `--format` of `audit`.
enum AuditFormatWord: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
    case dqv
    case sarif
}

/// The values of `--aggregation`.
enum AggregationWord: String, ExpressibleByArgument, CaseIterable {
    case bestDistribution = "best-distribution"
    case proportional
    case allMustPass = "all-must-pass"

    var aggregation: Aggregation {
        switch self {
        case .bestDistribution: .bestDistribution
        case .proportional: .proportional
        case .allMustPass: .allMustPass
        }
    }
}

/// The values of `--frequency-reading`.
enum FrequencyReadingWord: String, ExpressibleByArgument, CaseIterable {
    case lenient
    case strict

    var reading: Frequencies.Reading { self == .strict ? .strict : .lenient }
}

/// The values of `--delimiter` of the commands that write tables.
enum PlanDelimiterWord: String, ExpressibleByArgument, CaseIterable {
    case comma
    case semicolon

    var format: DelimitedFormat { self == .semicolon ? .semicolonSeparated : .commaSeparated }
}
