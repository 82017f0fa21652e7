// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import OpenData

/// One finding: the resource, what is wrong with it, and where.
struct AuditFindingLines {
    let finding: AuditFinding
    let phrases: Phrases
    /// The title of the check that stands above the finding: its message need not repeat it.
    var heading: LocalizedText?
    let names: AuditNames

    func write(to page: inout TextPage) {
        page.paragraph(names.name(finding.resource, phrases) + ": " + message, indent: 4, hanging: 2)
        if let place = finding.place {
            let pointer = place.pointer.map { "  " + phrases.name($0) } ?? ""
            page.paragraph(phrases.place(place) + pointer, indent: 6, .faint)
        }
    }

    /// What is wrong, without the title above it.
    var message: String {
        let message = phrases.message(finding.message)
        guard let start = heading.map({ phrases.text($0) + ": " }), message.hasPrefix(start) else { return message }
        return String(message.dropFirst(start.count))
    }
}
