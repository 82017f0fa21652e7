// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Indicators
import LocatedYAML

/// What an indicator says, without what plans write differently: case, spelling, abbreviations, marks, the target in the name.
struct Wording: Hashable, CustomStringConvertible {
    let description: String

    init(_ indicator: Indicator) {
        self.init(indicator.name.text(in: .vietnamese), targets: indicator.targets.values.flatMap(Self.texts))
    }

    init(_ name: String, targets: [String] = []) {
        var text = name.lowercased()
        for target in targets.sorted(by: { $0.count > $1.count }) {
            text = text.replacing(target.lowercased(), with: " ")
        }
        for (one, other) in Self.spellings { text = text.replacing(one, with: other) }
        let words = text.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        description = words.drop(while: { Self.openings.contains(String($0)) }).joined(separator: " ")
    }

    private static func texts(_ target: IndicatorTarget) -> [String] {
        guard case .parts(let parts) = target.requirement else { return [target.printed] }
        return [target.printed] + parts.map(\.printed)
    }

    private static let spellings = [
        ("tỉ", "tỷ"), ("hoá", "hóa"), ("(tthc)", ""), ("tthc", "thủ tục hành chính"), ("(dvctt)", ""),
        ("dvctt", "dịch vụ công trực tuyến"), ("csdl", "cơ sở dữ liệu"),
    ]

    /// Words before what is counted: "Phấn đấu tỷ lệ các …".
    private static let openings: Set = ["phấn", "đấu", "tối", "thiểu", "tỷ", "lệ", "các"]
}
