// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes a rubric document of any size, of the shape that hand-written ones have: texts in two languages, shared scales,
/// tags, sources, levels with requirements, here and there bands, a straight line or options of an item's own.
public struct RubricText {
    /// How large the rubric is and what its items are.
    public struct Shape: Sendable {
        /// Groups below the root, each with domains of its own; 0 puts the domains below the root.
        public var areas: Int
        /// Domains in each area, or below the root.
        public var domains: Int
        /// Items in all.
        public var items: Int
        /// Whether there are number and multi items beside those of the shared scale, and weights.
        public var hasEveryKind: Bool

        /// About 5 MB.
        public static let large = Shape(areas: 26, domains: 16, items: 9_900, hasEveryKind: true)
        /// As large as a rubric that a body really answers: 150 items in 13 domains.
        public static let questionnaire = Shape(areas: 0, domains: 13, items: 150, hasEveryKind: false)
    }

    private let shape: Shape
    private var generator: SeededGenerator
    private var lines: [String] = []
    private var itemsWritten = 0
    private var domainsWritten = 0

    private init(_ shape: Shape, seed: UInt64) {
        self.shape = shape
        generator = SeededGenerator(seed: seed)
    }

    /// The YAML of a rubric.
    public static func yaml(_ shape: Shape, seed: UInt64 = 1) -> [UInt8] {
        var text = RubricText(shape, seed: seed)
        text.write()
        return Array(text.lines.joined(separator: "\n").utf8) + [UInt8(ascii: "\n")]
    }

    /// The id of the rubric.
    public static let id = "generated"
    /// The options of the shared scale.
    public static let options = ["none", "partial", "mostly", "full"]
    /// The id of an item of the shared scale.
    public static func item(_ number: Int) -> String { "practice-\(number)" }

    // MARK: The document

    private mutating func write() {
        lines += Self.head
        text("title", indent: 2)
        lines.append("  combine: mean")
        lines.append("  range: [0, 100]")
        lines.append("  round: {mode: half_up, digits: 1, stage: publish}")
        lines.append("  levels: agency")
        lines.append("  evidence: {kind: document, minimum: 1, effect: warn, from: 1}")
        lines.append("  children:")
        guard shape.areas > 0 else {
            for _ in 0..<shape.domains { domain(indent: 4, of: shape.domains) }
            return
        }
        for area in 1...shape.areas {
            lines.append("    - id: area-\(area)")
            text("title", indent: 6)
            text("description", words: 18...30, indent: 6)
            lines.append("      levels: agency")
            lines.append("      children:")
            for _ in 0..<shape.domains { domain(indent: 8, of: shape.areas * shape.domains) }
        }
    }

    private mutating func domain(indent: Int, of total: Int) {
        domainsWritten += 1
        let margin = String(repeating: " ", count: indent)
        lines.append("\(margin)- id: domain-\(domainsWritten)")
        text("title", indent: indent + 2)
        text("description", words: 18...30, indent: indent + 2)
        lines.append("\(margin)  levels: domain")
        lines.append("\(margin)  children:")
        while itemsWritten < shape.items * domainsWritten / total { item(indent: indent + 4) }
    }

    private mutating func item(indent: Int) {
        itemsWritten += 1
        let margin = String(repeating: " ", count: indent)
        lines.append("\(margin)- id: \(Self.item(itemsWritten))")
        text("title", words: 6...10, indent: indent + 2)
        text("question", words: 9...16, indent: indent + 2)
        let kind = shape.hasEveryKind ? itemsWritten % 16 : 0
        switch kind {
        case 5: bands(margin)
        case 9: ownScale(margin)
        case 13: lines.append("\(margin)  linear: {from: 0, to: 1, range: [0, 1]}")
        default: lines.append("\(margin)  scale: practice")
        }
        let topic = generator.pick(Self.topics)
        lines.append("\(margin)  tags: [level-\(2 + itemsWritten % 4), \(topic)]")
        lines.append("\(margin)  basis: [\(generator.pick(Self.sources)), own]")
        if shape.hasEveryKind, generator.chance(20) {
            lines.append("\(margin)  weight: \(generator.pick(["2", "0.5", "3/2"]))")
        }
        if generator.chance(60) { lines.append("\(margin)  effort: \(Int.random(in: 1...3, using: &generator))") }
    }

    private mutating func bands(_ margin: String) {
        lines.append("\(margin)  unit: \"%\"")
        lines.append("\(margin)  accepts: [0, 100]")
        lines.append("\(margin)  bands:")
        lines.append("\(margin)    - {to: {below: 40}, points: 0}")
        lines.append("\(margin)    - {from: {at_least: 40}, to: {below: 80}, points: 1/2}")
        lines.append("\(margin)    - {from: {at_least: 80}, points: 1}")
    }

    private mutating func ownScale(_ margin: String) {
        lines.append("\(margin)  kind: multi")
        lines.append("\(margin)  scale:")
        lines.append("\(margin)    options:")
        for (option, points) in [("plan", "1/4"), ("people", "0.25"), ("tools", "50%")] {
            lines.append(
                "\(margin)      - {id: \(option), points: \(points), "
                    + "title: {vi: \"\(phrase(Self.vietnamese, 3...5))\", en: \"\(phrase(Self.english, 3...5))\"}}")
        }
    }

    // MARK: Texts

    private mutating func text(_ key: String, words: ClosedRange<Int> = 5...9, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        lines.append("\(margin)\(key):")
        lines.append("\(margin)  vi: \"\(phrase(Self.vietnamese, words))\"")
        lines.append("\(margin)  en: \"\(phrase(Self.english, words))\"")
    }

    private mutating func phrase(_ words: [String], _ count: ClosedRange<Int>) -> String {
        (0..<Int.random(in: count, using: &generator)).map { _ in generator.pick(words) }.joined(separator: " ")
    }

    private static let topics = ["people", "document", "technology", "quality"]
    private static let sources = ["law-2024", "decree-2025", "plan-2026"]

    private static let vietnamese = """
        cơ quan dữ liệu quy định bằng văn bản đã ban hành chất lượng kiểm kê danh mục người phụ trách báo cáo định kỳ
        chia sẻ kết nối kế hoạch năm cập nhật đầy đủ thống nhất an toàn bảo vệ mở từ điển dùng chung nghiệp vụ hồ sơ
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    private static let english = """
        the body keeps data under a written rule that is in force quality inventory catalogue steward reports every quarter
        sharing connected plan updated complete consistent secure protected open dictionary common business records
        """.split { $0 == " " || $0 == "\n" }.map(String.init)

    private static let head = """
        rubric: 1
        id: \(id)
        version: "1.0.0"
        title: {vi: "Bộ tiêu chí sinh tự động", en: "A generated rubric"}
        status: proposed
        languages: [vi, en]
        sources:
          - id: law-2024
            title: {vi: "Luật", en: "A law"}
            status: official
            effective: {from: 2024-07-01}
          - {id: decree-2025, title: {vi: "Nghị định", en: "A decree"}, status: official}
          - {id: plan-2026, title: {vi: "Kế hoạch", en: "A plan"}, status: reported}
          - {id: own, title: {vi: "Đề xuất", en: "A proposal"}, status: proposed}
        scales:
          practice:
            options:
              - {id: none, points: 0, title: {vi: "Chưa thực hiện", en: "Not done"}}
              - {id: partial, points: 1/3, title: {vi: "Thực hiện một phần", en: "Partly done"}}
              - {id: mostly, points: 2/3, title: {vi: "Thực hiện phần lớn", en: "Mostly done"}}
              - {id: full, points: 1, title: {vi: "Thực hiện đầy đủ", en: "Fully done"}}
        tags:
          level-2: {title: {vi: "Cấp độ 2", en: "Level 2"}}
          level-3: {title: {vi: "Cấp độ 3", en: "Level 3"}}
          level-4: {title: {vi: "Cấp độ 4", en: "Level 4"}}
          level-5: {title: {vi: "Cấp độ 5", en: "Level 5"}}
          people: {title: {vi: "Con người", en: "People"}}
          document: {title: {vi: "Văn bản", en: "Documents"}}
          technology: {title: {vi: "Công nghệ", en: "Technology"}}
          quality: {title: {vi: "Chất lượng dữ liệu", en: "Data quality"}}
        states:
          not_applicable: {policy: exclude, reason: required}
          unknown: zero
          not_assessed: zero
        level_sets:
          domain:
            scheme: cumulative
            list:
              - {id: "1", title: {vi: "Khởi đầu", en: "Initial"}}
        \(levels(2...5) { "share: {of: {items: self, tags: [level-\($0)]}, each: {ratio: {at_least: 2/3}}, at_least: 1, empty: met}" })
          agency:
            scheme: cumulative
            list:
              - {id: "1", title: {vi: "Khởi đầu", en: "Initial"}}
        \(levels(2...5) { "share: {of: {children: self}, each: {level: {at_least: \"\($0)\"}}, at_least: 1}" })
                  - coverage: {at_least: 80%}
        views:
          - id: by-level
            title: {vi: "Theo cấp độ", en: "By level"}
            range: [0, 100]
            groups:
        \(groups(["level-2", "level-3", "level-4", "level-5"]))
          - id: by-topic
            title: {vi: "Theo chủ đề", en: "By topic"}
            range: [0, 100]
            groups:
        \(groups(topics))
        targets:
          - id: by-2027
            title: {vi: "Đạt cấp độ 3", en: "Level 3"}
            phase: {from: 2026-01-01, to: 2027-12-31}
            reach: [{level: "3"}]
        root:
          id: generated
        """.split(separator: "\n").map(String.init)

    private static func levels(_ levels: ClosedRange<Int>, _ requirement: (Int) -> String) -> String {
        levels.map { level in
            """
                  - id: "\(level)"
                    title: {vi: "Cấp độ \(level)", en: "Level \(level)"}
                    requires:
                      - \(requirement(level))
            """
        }.joined(separator: "\n")
    }

    private static func groups(_ tags: [String]) -> String {
        tags.map { "      - {id: \($0), title: {vi: \"\($0)\", en: \"\($0)\"}, tags: [\($0)]}" }.joined(separator: "\n")
    }
}
