// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension IndicatorTarget: Codable {
    private enum CodingKeys: String, CodingKey {
        case printed, form, bound, levels, parts, aspirational, maintained, rising, inferred, note
    }

    /// What kind of thing a target asks for, as results write it.
    private enum Form: String, Codable {
        case bound, levels, parts, qualitative, none
    }

    /// Reads a target as results write it.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func isSet(_ key: CodingKeys) throws -> Bool { try container.decodeIfPresent(Bool.self, forKey: key) ?? false }
        let requirement: Requirement =
            switch try container.decode(Form.self, forKey: .form) {
            case .bound: .bound(try container.decode(Bound.self, forKey: .bound))
            case .levels: .levels(try container.decode([Int].self, forKey: .levels))
            case .parts: .parts(try container.decode([Part].self, forKey: .parts))
            case .qualitative: .qualitative
            case .none: .none
            }
        self.init(
            printed: try container.decode(String.self, forKey: .printed), requirement: requirement,
            isAspirational: try isSet(.aspirational), isMaintained: try isSet(.maintained),
            isRising: try isSet(.rising), isInferred: try isSet(.inferred),
            note: try container.decodeIfPresent(LocalizedText.self, forKey: .note))
    }

    /// Writes the printed text, what it asks for, and only those marks that are set.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(printed, forKey: .printed)
        switch requirement {
        case .bound(let bound):
            try container.encode(Form.bound, forKey: .form)
            try container.encode(bound, forKey: .bound)
        case .levels(let levels):
            try container.encode(Form.levels, forKey: .form)
            try container.encode(levels, forKey: .levels)
        case .parts(let parts):
            try container.encode(Form.parts, forKey: .form)
            try container.encode(parts, forKey: .parts)
        case .qualitative: try container.encode(Form.qualitative, forKey: .form)
        case .none: try container.encode(Form.none, forKey: .form)
        }
        for (isSet, key) in [
            (isAspirational, CodingKeys.aspirational), (isMaintained, .maintained), (isRising, .rising),
            (isInferred, .inferred),
        ] where isSet {
            try container.encode(true, forKey: key)
        }
        try container.encodeIfPresent(note, forKey: .note)
    }
}
