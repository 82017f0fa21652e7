// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite struct `The wording of an indicator` {
    @Test(arguments: [
        ("Tỷ lệ phủ sóng 5G", "Tỉ lệ phủ sóng 5g."),
        ("Tỷ lệ cơ sở dữ liệu được số hóa", "các CSDL được số hoá"),
        ("Phấn đấu tỉ lệ DVCTT toàn trình", "Dịch vụ công trực tuyến toàn trình"),
        ("thủ tục hành chính (TTHC) có đủ điều kiện", "TTHC có đủ điều kiện"),
    ])
    func `is the same whatever its spelling`(one: String, other: String) {
        #expect(Wording(one) == Wording(other))
    }

    @Test func `leaves the target out`() {
        let name = "Tỉ lệ dân số trưởng thành tiếp cận dịch vụ số đạt tối thiểu 80%"
        #expect(Wording(name, targets: ["đạt tối thiểu 80%"]) == Wording("Dân số trưởng thành tiếp cận dịch vụ số"))
    }

    @Test func `differs where a word is lost`() {
        #expect(Wording("cơ quan nhà nước cung cấp dữ liệu") != Wording("cơ quan nhà nước cấp tỉnh cung cấp dữ liệu"))
    }
}
