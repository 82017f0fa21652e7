// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// A sample of each kind of sub-subject, commented out.
struct TemplateSubjects {
    let items: TemplateItems
    let phrases: Phrases

    func write(_ samples: [AskedItems.Sample], to lines: inout YAMLLines) {
        guard !samples.isEmpty else { return }
        lines.gap()
        lines.comment(
            phrases.say(
                "Các đối tượng con. Bỏ dấu # ở đầu dòng, chép lại một đoạn cho mỗi đối tượng.",
                "Sub-subjects. Remove the # at the beginning of the lines; repeat a part for each of them."))
        var block = YAMLLines()
        block.add("subjects:")
        write(samples, path: [], indent: 2, to: &block)
        lines.addAsComment(block)
    }

    private func write(_ samples: [AskedItems.Sample], path: [String], indent: Int, to lines: inout YAMLLines) {
        let start = String(repeating: " ", count: indent)
        for sample in samples {
            lines.add(start + "- id: \(sample.id)")
            lines.add(start + "  kind: \(sample.kind)")
            lines.add(start + "  name: " + YAMLLines.quoted(phrases.say("Tên đối tượng", "Name of the subject")))
            if !sample.tags.isEmpty { lines.add(start + "  tags: [\(sample.tags.joined(separator: ", "))]") }
            items.write(subjects: path + [sample.id], indent: indent + 2, to: &lines)
            guard !sample.parts.isEmpty else { continue }
            lines.add(start + "  subjects:")
            write(sample.parts, path: path + [sample.id], indent: indent + 4, to: &lines)
        }
    }
}
