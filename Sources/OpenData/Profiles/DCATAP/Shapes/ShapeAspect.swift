// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// What a check of a property is about: one letter in its id.
enum ShapeAspect: UInt8, Sendable {
    case presence, number, kind, datatype, vocabulary

    func letter(_ severity: ProfileFinding.Severity) -> String {
        switch self {
        case .presence: severity == .violation ? "M" : "R"
        case .number: "N"
        case .kind: "K"
        case .datatype: "T"
        case .vocabulary: "V"
        }
    }
}
