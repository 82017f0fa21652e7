// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import DataQuality
import Evidence

/// Quality results that several tests render: the made-up register that the tests of module DataQuality keep as a golden
/// file.
enum QualitySamples {
    /// Every status, unit and kind of remark, with personal values and hostile text.
    static func register() throws -> QualityResult { try result("quality.json") }

    static func result(_ name: String) throws -> QualityResult {
        try QualityResult(json: bytes(name), named: name)
    }

    static func comparison(_ name: String) throws -> QualityComparison {
        try QualityComparison(json: bytes(name), named: name)
    }

    private static func bytes(_ name: String) throws -> [UInt8] {
        try TestFiles.bytes("Tests/ReportsTests/Golden/\(name)")
    }
}
