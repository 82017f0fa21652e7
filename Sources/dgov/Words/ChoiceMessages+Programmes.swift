// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension Choice {
    static let programme = Choice(
        code: "programme", one: Words("chương trình đi kèm", "shipped programme"),
        all: Words("các chương trình đi kèm", "shipped programmes"))
    static let concept = Choice(
        code: "concept", one: Words("nội dung đo", "concept"), all: Words("các nội dung đo", "concepts"))
}
