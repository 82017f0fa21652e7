// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// The tree of a rubric: groups with how they combine, items with their ids.
struct RubricTree {
    let rubric: Rubric
    let phrases: Phrases

    func write(to page: inout TextPage) {
        page.section(phrases.say("Các tiêu chí", "What is asked"))
        let root = rubric.root
        page.gap()
        page.paragraph("\(phrases.text(root.title)): \(rule(root))")
        write(0, depth: 0, number: "", to: &page)
    }

    private func write(_ position: Int, depth: Int, number: String, to page: inout TextPage) {
        let indent = min(2 + depth * 2, 12)
        for (index, child) in rubric.nodes[position].children.enumerated() {
            let node = rubric.nodes[child]
            let id = SafeText.line(node.id)
            if node.item != nil {
                page.entry("•", phrases.text(node.title) + " (\(id))" + remarks(node), indent: indent)
                continue
            }
            let own = number + "\(index + 1)."
            if depth == 0 { page.gap() }
            page.entry(
                own, phrases.text(node.title) + " (\(id)): " + rule(node) + remarks(node), indent: indent, .strong)
            write(child, depth: depth + 1, number: own, to: &page)
        }
    }

    private func rule(_ node: RubricNode) -> String {
        guard let group = node.group else { return "" }
        let count = rubric.nodes[start(of: node)..<max(start(of: node), node.end)].count { $0.item != nil }
        let parts = phrases.count(node.children.count, vi: "phần", en: "part")
        let isFlat = node.children.allSatisfy { rubric.nodes[$0].item != nil }
        let items = isFlat ? phrases.items(count) : parts + ", " + phrases.items(count)
        let name =
            switch group.combine {
            case .mean: phrases.say("trung bình", "mean")
            case .sum: phrases.say("tổng", "sum")
            case .min: phrases.say("lấy thấp nhất", "lowest")
            case .max: phrases.say("lấy cao nhất", "highest")
            case .ladder: phrases.say("bậc thang", "ladder")
            case .levels: LevelNames(node.levels, phrases).noun
            }
        let range = group.range.map { ", " + phrases.scale($0) } ?? ""
        return name + phrases.say(" của ", " of ") + items + range
    }

    private func start(of node: RubricNode) -> Int { rubric.nodes.firstIndex { $0.id == node.id } ?? 0 }

    private func remarks(_ node: RubricNode) -> String {
        var parts: [String] = []
        if node.weight != 1 { parts.append(phrases.say("trọng số ", "weight ") + phrases.plain(node.weight)) }
        if let loop = node.forEach {
            parts.append(
                phrases.say("cho từng đối tượng loại ", "for each subject of kind ") + phrases.quoted(loop.kind))
        }
        if let measure = node.item?.measure { parts.append(phrases.say("số đo ", "measure ") + SafeText.line(measure)) }
        if node.status != rubric.status { parts.append(phrases.status(node.status)) }
        return parts.isEmpty ? "" : "; " + parts.joined(separator: ", ")
    }
}
