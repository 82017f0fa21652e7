// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension FailureLimit: Codable {
    private enum CodingKeys: String, CodingKey { case share, count }

    /// Reads `{"share": …}` or `{"count": …}`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let count = try container.decodeIfPresent(Int.self, forKey: .count) {
            self = .count(count)
        } else {
            self = .share(try container.decode(Rational.self, forKey: .share))
        }
    }

    /// Writes `{"share": …}` or `{"count": …}`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .share(let share): try container.encode(share, forKey: .share)
        case .count(let count): try container.encode(count, forKey: .count)
        }
    }
}

extension SharingFigures: Codable {
    private enum CodingKeys: String, CodingKey {
        case connectedSince, platform, consumingSystems, callsAnswered, calls
    }

    /// Reads the figures as they were written.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            connectedSince: try container.decodeIfPresent(CalendarDate.self, forKey: .connectedSince),
            platform: try container.decodeIfPresent(String.self, forKey: .platform),
            consumingSystems: try container.decodeIfPresent(Int.self, forKey: .consumingSystems),
            callsAnswered: try container.decodeIfPresent(Int.self, forKey: .callsAnswered),
            calls: try container.decodeIfPresent(Int.self, forKey: .calls))
    }

    /// Writes the figures that are known.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(connectedSince, forKey: .connectedSince)
        try container.encodeIfPresent(platform, forKey: .platform)
        try container.encodeIfPresent(consumingSystems, forKey: .consumingSystems)
        try container.encodeIfPresent(callsAnswered, forKey: .callsAnswered)
        try container.encodeIfPresent(calls, forKey: .calls)
    }
}
