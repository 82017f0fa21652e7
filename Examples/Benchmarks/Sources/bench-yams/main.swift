// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// What a Swift program would do without this package: Yams and Codable types of the same shape. Nothing is checked
// beyond the types: no ids, no references, no ranges, no unknown keys, and no place is known in the file.

import BenchmarkKit
import Yams

func load(_ bytes: [UInt8]) throws -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    return try YAMLDecoder().decode(RubricShape.self, from: text).root.count
}

try Loading.run(name: "yams", result: "nodes", of: load)
