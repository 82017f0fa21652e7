// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

/// A bar of block characters for a share from 0 to 1.
enum BlockBar {
    private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

    /// A bar of `width` columns: what is reached full, what is still possible half-toned, the rest light.
    ///
    /// Only 1 fills the bar, and anything above 0 can be seen.
    static func text(_ share: Rational, possible: Rational? = nil, width: Int) -> String {
        let filled = units(share, width * 8)
        var bar = String(repeating: "█", count: filled / 8)
        var used = filled / 8
        if filled % 8 > 0 {
            bar.append(eighths[filled % 8 - 1])
            used += 1
        }
        let reach = possible.map { (units($0, width * 8) + 7) / 8 } ?? 0
        if reach > used {
            bar += String(repeating: "▒", count: reach - used)
            used = reach
        }
        return bar + String(repeating: "░", count: max(0, width - used))
    }

    private static func units(_ share: Rational, _ whole: Int) -> Int {
        if share >= 1 { return whole }
        guard share.sign > 0 else { return 0 }
        let units = (share * Rational(whole)).rounded(.halfUp)
        return min(max(Int(units.fraction) ?? 1, 1), whole - 1)
    }
}
