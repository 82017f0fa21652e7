// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Evidence
import Reports

/// A report with a block of every kind; body and numbers are invented.
enum SampleReport {
    static func make(_ language: Language) -> Report {
        let vi = language == .vietnamese
        func say(_ vietnamese: String, _ english: String) -> String { vi ? vietnamese : english }
        var report = Report(
            language: language, title: say("Mức độ trưởng thành về quản trị dữ liệu", "Maturity of data governance"),
            subtitle: say("Sở Xây dựng tỉnh Minh Hà", "Department of Construction, Minh Hà province"))
        report.facts = [
            ReportFact(say("Bộ tiêu chí", "Rubric"), [.code("vn-dg-maturity 1.0.0")]),
            ReportFact(say("Ngày chốt", "As of"), say("21/11/2026", "21 November 2026")),
            ReportFact(say("Hình thức", "Kind"), say("Tự đánh giá", "Self-assessment")),
            ReportFact(
                say("Mức bao phủ", "Coverage"), say("91,7 % số điểm có minh chứng", "91.7% of points have evidence")),
        ]
        report.notices = [
            ReportNotice(
                [
                    .text(
                        say(
                            "Bộ tiêu chí này được biết qua nguồn gián tiếp: ",
                            "This rubric is known from indirect sources: ")),
                    .strong(say("kết quả chỉ để tham khảo", "the result is for orientation only")), .text("."),
                ], tone: .warning),
            ReportNotice([.text(say("Còn 3 tiêu chí chưa trả lời.", "3 items are not answered."))]),
        ]
        report.sections = [
            summary(say), domains(say), steps(say), findings(say), everyItem(say),
        ]
        report.colophon = [
            ReportFact(say("Chương trình", "Program"), "dgov 0.1.0"),
            ReportFact(
                say("Mã băm bộ tiêu chí", "Hash of the rubric"),
                [.code("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]),
        ]
        return report
    }

    private typealias Say = (String, String) -> String

    private static func share(_ hundredths: Int) -> Rational { Rational(hundredths, over: 100) ?? 0 }

    private static func percent(_ hundredths: Int, _ say: Say) -> String { say("\(hundredths) %", "\(hundredths)%") }

    private static func summary(_ say: Say) -> ReportSection {
        ReportSection(
            id: "summary", title: say("Kết quả chính", "Main results"),
            blocks: [
                .figures([
                    ReportFigure(
                        name: say("Cấp độ trưởng thành", "Maturity level"), value: "2 / 5",
                        detail: say("Đang phát triển", "Developing"), explanation: "steps"),
                    ReportFigure(
                        name: say("Điểm", "Points"), value: say("58,3 / 100", "58.3 / 100"),
                        detail: say("có thể đạt đến 66,7", "66.7 still possible"), tone: .good,
                        explanation: "domain-quality"),
                    ReportFigure(
                        name: say("Chất lượng dữ liệu", "Data quality"), value: percent(71, say),
                        detail: say("mục tiêu 80 %", "target 80%"), tone: .warning, explanation: "domain-quality"),
                    ReportFigure(
                        name: say("Dữ liệu mở", "Open data"), value: percent(25, say),
                        detail: say("mục tiêu 60 %", "target 60%"), tone: .bad, explanation: "domain-open"),
                    ReportFigure(
                        name: say("Chia sẻ", "Sharing"), value: "–", detail: say("chưa đánh giá", "not assessed"),
                        tone: .muted),
                ]),
                .paragraph([
                    .text(say("So với kỳ trước, điểm tăng ", "Since last time, points rose by ")),
                    .strong(say("4,2 điểm", "4.2 points")),
                    .text(say(", chủ yếu nhờ lĩnh vực ", ", mostly in the domain ")),
                    .reference(say("chất lượng dữ liệu", "data quality"), to: "domain-quality"),
                    .text(say("; căn cứ: ", "; by: ")),
                    .link("Quyết định 12/QĐ-SXD", url: "https://minhha.example.vn/qd/12?a=1&b=2"), .text("."),
                ]),
            ])
    }

    private static let domainNames = [
        ("Chiến lược và tổ chức", "Strategy and organisation"), ("Kiến trúc dữ liệu", "Data architecture"),
        ("Chất lượng dữ liệu", "Data quality"), ("An toàn và bảo vệ dữ liệu cá nhân", "Security and personal data"),
        ("Chia sẻ và kết nối", "Sharing and connection"), ("Dữ liệu mở", "Open data"),
    ]

    private static func domains(_ say: Say) -> ReportSection {
        let values = [
            (82, 90, 80, ReportTone.good), (64, 80, 60, .neutral), (71, 80, 52, .warning), (90, 90, 90, .good),
        ]
        let ids = ["strategy", "architecture", "quality", "security", "sharing", "open"]
        let found: [(Int, Int, Int, ReportTone)?] = values + [nil, (25, 60, 25, .bad)]
        let rows = zip(domainNames, zip(ids, found)).map { name, rest -> ReportTable.Row in
            let label = ReportTable.Cell(say(name.0, name.1))
            guard let value = rest.1 else {
                return ReportTable.Row(
                    id: "domain-" + rest.0,
                    [
                        label, ReportTable.Cell("–"), ReportTable.Cell("–"),
                        ReportTable.Cell([.mark(say("chưa đánh giá", "not assessed"), .muted)]),
                    ])
            }
            let word = [
                ReportTone.good: say("đạt", "met"), .neutral: say("đang làm", "under way"),
                .warning: say("cần chú ý", "to be watched"), .bad: say("chưa đạt", "not met"),
            ]
            return ReportTable.Row(
                id: "domain-" + rest.0,
                [
                    label,
                    ReportTable.Cell(
                        [.text(percent(value.0, say))], number: share(value.0), possible: share(min(value.0 + 9, 100))),
                    ReportTable.Cell(percent(value.1, say), number: share(value.1)),
                    ReportTable.Cell([.mark(word[value.3] ?? "", value.3)], tone: value.3),
                ])
        }
        let axes = zip(domainNames, found).map { name, value in
            ReportChart.Radar.Axis(
                label: say(name.0, name.1), value: value.map { share($0.0) }, target: value.map { share($0.1) },
                previous: value.map { share($0.2) }, text: value.map { percent($0.0, say) } ?? "–")
        }
        return ReportSection(
            id: "domains", title: say("Các lĩnh vực", "Domains"),
            blocks: [
                .chart(
                    ReportChart(
                        id: "radar", title: say("Sáu lĩnh vực so với mục tiêu", "Six domains against their targets"),
                        summary: say(
                            "An toàn dữ liệu đạt mục tiêu; dữ liệu mở còn cách xa nhất.",
                            "Security has met its target; open data is furthest from it."),
                        drawing: .radar(ReportChart.Radar(axes: axes, rings: ["1", "2", "3", "4", "5"])))),
                .table(
                    ReportTable(
                        id: "domain-table", caption: say("Kết quả theo lĩnh vực", "Results by domain"),
                        columns: [
                            .init(say("Lĩnh vực", "Domain"), isRowHeader: true), .init(say("Kết quả", "Result"), .bar),
                            .init(say("Mục tiêu", "Target"), .number), .init(say("Đánh giá", "Judgement")),
                        ], rows: rows)),
            ])
    }

    private static func steps(_ say: Say) -> ReportSection {
        let names = [
            ("Khởi đầu", "Initial"), ("Đang phát triển", "Developing"), ("Được xác lập", "Defined"),
            ("Được quản lý", "Managed"), ("Tối ưu", "Optimised"),
        ]
        let states: [ReportChart.Step.State] = [.reached, .here, .next, .ahead, .ahead]
        let progress: [Int?] = [100, 100, 67, 20, nil]
        let ladder = zip(names, zip(states, progress)).enumerated().map { index, step in
            ReportChart.Step(
                label: "\(index + 1) – " + say(step.0.0, step.0.1), state: step.1.0, progress: step.1.1.map(share),
                blockers: step.1.0 == .next
                    ? [
                        say("dữ liệu mở dưới 50 %", "open data is below 50%"),
                        say("chưa có cán bộ dữ liệu chuyên trách", "there is no full-time data officer"),
                    ] : [])
        }
        return ReportSection(
            id: "steps", title: say("Đường lên cấp độ 3", "The way to level 3"),
            blocks: [
                .chart(
                    ReportChart(
                        id: "ladder", title: say("Bậc thang cấp độ", "The ladder of levels"),
                        summary: say("Hai điều kiện chặn cấp độ 3.", "Two conditions block level 3."),
                        drawing: .ladder(ladder))),
                .list(
                    [
                        [
                            .text(say("Ban hành danh mục dữ liệu mở, ", "Adopt a list of open data, ")),
                            .strong(say("+4,5 điểm", "+4.5 points")),
                        ],
                        [.text(say("Giao cán bộ dữ liệu chuyên trách.", "Name a full-time data officer."))],
                    ], isNumbered: true),
            ],
            sections: [
                ReportSection(
                    id: "effort", title: say("Công sức", "Effort"),
                    blocks: [
                        .facts([
                            ReportFact(say("Thời gian", "Time"), say("khoảng 6 tháng", "about 6 months")),
                            ReportFact(say("Người", "People"), "2"),
                        ]),
                        .notice(
                            ReportNotice(
                                [.text(say("Chưa có kinh phí năm 2027.", "There is no budget for 2027."))], tone: .bad)
                        ),
                    ])
            ])
    }

    private static func findings(_ say: Say) -> ReportSection {
        ReportSection(
            id: "findings", title: say("Phát hiện", "Findings"),
            blocks: [
                .list(
                    [
                        [
                            .mark(say("đạt", "met"), .good),
                            .text(say(" Có chiến lược dữ liệu", " There is a strategy")),
                        ],
                        [
                            .mark(say("chưa rõ", "not known"), .muted),
                            .text(say(" Tỷ lệ hồ sơ trùng", " Share of duplicates")),
                        ],
                    ], isNumbered: false),
                .notice(ReportNotice([.text(say("Không có lỗi nặng.", "Nothing grave was found."))], tone: .good)),
                .notice(
                    ReportNotice(
                        [.text(say("Hai phép đo đã quá 90 ngày.", "Two measures are older than 90 days."))],
                        tone: .muted)),
            ])
    }

    private static func everyItem(_ say: Say) -> ReportSection {
        var rows: [ReportTable.Row] = []
        for (index, name) in domainNames.enumerated() {
            rows.append(ReportTable.Row([ReportTable.Cell(say(name.0, name.1))], isHeading: true))
            for item in 1...4 {
                let isGood = (index + item) % 3 != 0
                rows.append(
                    ReportTable.Row(
                        id: "item-\(index + 1)-\(item)",
                        [
                            ReportTable.Cell([.code("\(index + 1).\(item)")]),
                            ReportTable.Cell(
                                say(
                                    "Quy chế quản trị, khai thác và sử dụng dữ liệu được ban hành và rà soát hằng năm",
                                    "A regulation on governing and using data is adopted and reviewed every year")),
                            ReportTable.Cell(
                                isGood ? say("4,5", "4.5") : say("1,2", "1.2"),
                                number: Rational(isGood ? 45 : 12, over: 10), tone: isGood ? .neutral : .bad),
                            ReportTable.Cell([
                                .reference(say("vì sao", "why"), to: index == 0 && item == 1 ? "why-1-1" : "summary")
                            ]),
                        ], depth: 1))
            }
        }
        return ReportSection(
            id: "items", title: say("Từng tiêu chí", "Every item"),
            blocks: [
                .table(
                    ReportTable(
                        id: "item-table", caption: say("Điểm từng tiêu chí", "Points of every item"),
                        columns: [
                            .init(say("Mã", "Id")), .init(say("Tiêu chí", "Item"), isRowHeader: true),
                            .init(say("Điểm", "Points"), .number), .init(""),
                        ], rows: rows)),
                .details(
                    id: "why-1-1",
                    summary: [.code("1.1"), .text(say(" Vì sao được 4,5 điểm", " Why it has 4.5 points"))],
                    blocks: [
                        .paragraph([
                            .text(say("Câu trả lời: “Thực hiện phần lớn”, có ", "The answer: “Mostly done”, with ")),
                            .strong(say("2 tài liệu", "2 documents")), .text("."),
                        ]),
                        .facts([
                            ReportFact(
                                say("Tài liệu", "Document"),
                                [.link("qd-12.pdf", url: "file:///home/steward/qd-12.pdf")])
                        ]),
                    ]),
            ])
    }
}
