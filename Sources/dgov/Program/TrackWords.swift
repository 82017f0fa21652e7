// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Indicators

/// The values of `--format` of `track`.
enum TrackFormatWord: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
    case md
}

/// The values of `--table` of `track`.
enum TrackTableWord: String, ExpressibleByArgument, CaseIterable {
    case indicators
    case bodies
}

/// The values of `--counting`.
enum CountingWord: String, ExpressibleByArgument, CaseIterable {
    case any
    case verified

    var choice: ProgressResult.AssessmentChoice { self == .verified ? .verified : .any }
}
