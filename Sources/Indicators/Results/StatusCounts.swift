// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Numbers by status as a JSON object, its keys in the order of the statuses.
struct StatusCounts: Codable {
    let counts: [ProgressStatus: Int]

    init(counts: [ProgressStatus: Int]) { self.counts = counts }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ status: ProgressStatus) { stringValue = status.rawValue }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        var counts: [ProgressStatus: Int] = [:]
        for key in container.allKeys {
            guard let status = ProgressStatus(rawValue: key.stringValue) else {
                throw DecodingError.dataCorruptedError(
                    forKey: key, in: container, debugDescription: "'\(key.stringValue)' is no status")
            }
            counts[status] = try container.decode(Int.self, forKey: key)
        }
        self.counts = counts
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for status in ProgressStatus.allCases {
            try container.encodeIfPresent(counts[status], forKey: Key(status))
        }
    }
}
