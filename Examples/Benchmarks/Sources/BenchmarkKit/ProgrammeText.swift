// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A generated programme with bodies and the figures they report. Everything in it is invented.
public struct ProgrammeText: Sendable {
    /// How many provinces; with one, it is the body whose programme it is, else they lie below a country.
    public var provinces: Int
    /// How many bodies there are in all provinces together.
    public var bodies: Int
    /// How many indicators, all of them shares.
    public var indicators: Int
    /// How many quarters are reported, from the first of 2026 on.
    public var quarters: Int

    /// A programme of that size.
    public init(provinces: Int, bodies: Int, indicators: Int, quarters: Int) {
        self.provinces = provinces
        self.bodies = bodies
        self.indicators = indicators
        self.quarters = quarters
    }

    private var root: String { provinces == 1 ? "t0" : "nuoc" }

    /// The programme.
    public var programme: [UInt8] {
        var text = """
            programme: 1
            id: sinh-ra
            version: "1.0.0"
            title: {vi: Kế hoạch sinh ra, en: Generated plan}
            status: proposed
            document: {number: 01/KH, title: {vi: Kế hoạch, en: Plan}, issuer: {vi: Cơ quan, en: Body}, date: 2025-12-31}
            sources: [{id: own, title: {vi: Tự sinh, en: Generated}, status: proposed}]
            body: {id: \(root), name: {vi: Nơi lập, en: Owner}, kind: \(provinces == 1 ? "province" : "country")}
            agencies: {so: {name: {vi: Các sở, en: Departments}, covers: [department]}}
            phases: {p1: {title: {vi: Giai đoạn, en: Phase}, from: 2026-01-01, to: 2030-12-31}}
            indicators:

            """
        for number in 1...indicators {
            text += "  - {id: c\(number), name: {vi: Tỷ lệ thứ \(number), en: Share \(number)}, unit: percent,\n"
            text += "     targets: {p1: {printed: \"≥ 80%\", at_least: 80%}}, monitoring: Các sở}\n"
        }
        return Array(text.utf8)
    }

    /// The bodies.
    public var tree: [UInt8] {
        var text = """
            bodies: 1
            id: sinh-ra-co-quan
            version: "1.0.0"
            title: {vi: Cơ quan sinh ra, en: Generated bodies}
            sources: [{id: own, title: {vi: Tự sinh, en: Generated}, status: proposed}]
            items:

            """
        if provinces > 1 { text += "  - {id: nuoc, name: {vi: Cả nước, en: Country}, kind: country}\n" }
        for number in 0..<provinces {
            let parent = provinces > 1 ? ", parent: nuoc" : ""
            text +=
                "  - {id: t\(number), name: {vi: Tỉnh \(number), en: Province \(number)}, kind: province\(parent)}\n"
        }
        for number in 0..<bodies {
            let kind = number % 4 == 0 ? "department" : "commune"
            text += "  - {id: b\(number), name: {vi: Đơn vị \(number), en: Body \(number)}, kind: \(kind), "
            text += "parent: t\(number % provinces)}\n"
        }
        return Array(text.utf8)
    }

    /// The figures as an office exports them, a row for each indicator, body and quarter.
    public var figures: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bodies * indicators * quarters * 56)
        text += Array(
            "Mã chỉ tiêu;Mã cơ quan, đơn vị;Kỳ báo cáo;Kết quả;Tử số;Mẫu số;Ngày báo cáo\r\n".utf8)
        for quarter in 0..<quarters {
            let year = 2026 + quarter / 4
            let period = Array(";\(year)-Q\(quarter % 4 + 1);".utf8)
            let day = Array(";\(year)-\(["03-20", "06-20", "09-20", "12-20"][quarter % 4])\r\n".utf8)
            for body in 0..<bodies {
                for indicator in 1...indicators {
                    // A thousand cases each, so that the percentage has one decimal and agrees with what was counted.
                    let share = 200 + (body * 7 + indicator * 13 + quarter * 25) % 800
                    text += Array("c\(indicator);b\(body)".utf8)
                    text += period
                    text += Array("\(share / 10),\(share % 10);\(share);1000".utf8)
                    text += day
                }
            }
        }
        return text
    }
}
