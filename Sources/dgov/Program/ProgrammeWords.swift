// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import ArgumentParser
internal import Reports

/// The values of `--format` of the commands about programmes.
enum ProgrammesFormatWord: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case csv
    case md
}

/// The values of `--section`.
enum ProgrammeSectionWord: String, ExpressibleByArgument, CaseIterable {
    case indicators
    case tasks
    case duties
    case all

    var part: ProgrammePart? {
        switch self {
        case .indicators: .indicators
        case .tasks: .tasks
        case .duties: .duties
        case .all: nil
        }
    }
}
