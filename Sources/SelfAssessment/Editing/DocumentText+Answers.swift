// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// The answers of a subject: one response changed, added or taken away.

extension DocumentText {
    private static let longestLine = 100

    /// The way to the subject of a place.
    func path(of place: AnswerPlace) throws(EditFailure) -> [Step] {
        var path: [Step] = []
        for part in place.parts {
            path.append(.key("subjects"))
            let list = try find(path)?.node
            let position = list?.items.firstIndex { item in
                item["id"]?.text == part.id && (part.kind.map { item["kind"]?.text == $0 } ?? true)
            }
            guard let position else { throw EditFailure(.noSuchSubject(part.id), at: list) }
            path.append(.item(position))
        }
        return path
    }

    /// Changes, adds or takes away one of the responses to an item.
    mutating func change(
        _ place: AnswerPlace, _ responses: [Response], at position: Int?, to new: Response?, order: [String],
        _ defaults: AnswerDefaults
    ) throws(EditFailure) {
        let subject = try path(of: place)
        let answers = subject + [.key("answers")]
        guard let new else {
            if responses.count == 1 { return try setValue(answers, place.item, to: .nothing) }
            if let position { try removeItem(at: position, from: answers + [.key(place.item)]) }
            return
        }
        guard let entry = try find(answers + [.key(place.item)]) else {
            return try add(
                .only(new, defaults), of: place.item, to: subject, under: "answers", before: ["measures", "subjects"],
                order: order)
        }
        guard let first = responses.first else {
            return try setValue(answers, place.item, to: .only(new, defaults))
        }
        let path = answers + [.key(place.item)]
        let isList = entry.node.items.contains { $0.kind == .mapping }
        switch (position, isList) {
        case (let position?, true):
            try update(path + [.item(position)], from: responses[position], to: new, defaults)
        case (nil, true): try insertItem(WrittenValue(new, defaults), at: responses.count, into: path)
        case (_?, false):
            if entry.node.kind == .mapping, !isAlias(entry.node), !isOutgrown(entry, by: new, defaults) {
                try update(path, from: first, to: new, defaults)
            } else {
                try setValue(answers, place.item, to: .only(new, defaults))
            }
        case (nil, false):
            if entry.node.kind == .mapping {
                try wrapInList(answers, place.item, adding: WrittenValue(new, defaults))
            } else {
                let both = [first, new].map { WrittenValue($0, defaults) }
                try setValue(answers, place.item, to: .list(both, isBlock: true))
            }
        }
    }

    /// Adds an answer or measure to a subject that has none of that id.
    ///
    /// - Parameters:
    ///   - section: the key it stands under: `answers` or `measures`.
    ///   - later: the keys that come below that one.
    mutating func add(
        _ value: WrittenValue, of id: String, to subject: [Step], under section: String, before later: [String],
        order: [String]
    ) throws(EditFailure) {
        let path = subject + [.key(section)]
        guard let parent = try find(subject) else { return }
        let isFlow = parent.isFlow || isBracketed(parent.node)
        if parent.node[section] == nil {
            let above = parent.node.entries.compactMap(\.key.text).filter { !later.contains($0) }
            let nothing: WrittenValue = isFlow ? .map([], isBlock: false) : .nothing
            try insert(section, nothing, into: subject, order: above + [section])
        }
        guard let found = try find(path)?.node else { return }
        if found.count > 0 || isFlow && found.kind == .mapping {
            return try insert(id, value, into: path, order: order)
        }
        try setValue(subject, section, to: .map([(id, value)], isBlock: true))
    }

    /// Whether an answer between braces on one line gets too long for it.
    private func isOutgrown(_ entry: Found, by new: Response, _ defaults: AnswerDefaults) -> Bool {
        let value = WrittenValue.only(new, defaults)
        let range = entry.node.range
        guard !entry.isFlow, isBracketed(entry.node), value.isBlock, endOfLine(range.start) == endOfLine(range.end)
        else { return false }
        let start = startOfLine(range.start)
        let width = String(decoding: bytes[start..<range.start], as: UTF8.self).count + value.inline(.yaml).count
        return width > Self.longestLine
    }
}
