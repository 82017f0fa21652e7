// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// Responses: what differs between two is written key by key.

extension DocumentText {
    /// Changes the response that stands in a mapping.
    mutating func update(
        _ path: [Step], from old: Response, to new: Response, _ defaults: AnswerDefaults
    ) throws(EditFailure) {
        try swapValueAndState(path, to: new, defaults)
        var superfluous: [String] = []
        for key in WrittenValue.responseKeys {
            let entry = try find(path + [.key(key)])?.node
            let part = WrittenValue.part(key, of: new, defaults)
            if key == "state", part == nil {
                if entry?.text.map({ $0 != new.state.rawValue }) ?? false { superfluous.append(key) }
                continue
            }
            if key == "documents", !old.documents.isEmpty, !new.documents.isEmpty {
                try updateDocuments(path + [.key(key)], from: old.documents, to: new.documents)
                continue
            }
            if part?.inline(syntax) == WrittenValue.part(key, of: old, defaults)?.inline(syntax) { continue }
            switch (part, entry) {
            case (let part?, _?): try setValue(path, key, to: part)
            case (let part?, nil): try insert(key, part, into: path, order: WrittenValue.responseKeys)
            case (nil, _?): superfluous.append(key)
            case (nil, nil): break
            }
        }
        for key in superfluous { try removeEntry(path, key) }
    }

    /// A value that comes in the place of a state, or a state in the place of a value, stands where that stood.
    private mutating func swapValueAndState(
        _ path: [Step], to new: Response, _ defaults: AnswerDefaults
    ) throws(EditFailure) {
        let hasValue = try find(path + [.key("value")]) != nil
        let hasState = try find(path + [.key("state")]) != nil
        if hasValue, !hasState, let state = WrittenValue.part("state", of: new, defaults) {
            try replaceEntry(path, "value", with: "state", state)
        } else if hasState, !hasValue, let value = WrittenValue.part("value", of: new, defaults) {
            try replaceEntry(path, "state", with: "value", value)
        }
    }

    private mutating func updateDocuments(
        _ path: [Step], from old: [EvidenceItem], to new: [EvidenceItem]
    ) throws(EditFailure) {
        let difference = new.difference(from: old)
        // A list must not be empty in between.
        let keepsSome = difference.removals.count < old.count
        if keepsSome { try removeDocuments(path, difference.removals) }
        for case .insert(let position, let document, _) in difference.insertions {
            try insertItem(WrittenValue(document), at: position, into: path)
        }
        guard !keepsSome else { return }
        for position in old.indices.reversed() { try removeItem(at: new.count + position, from: path) }
    }

    private mutating func removeDocuments(
        _ path: [Step], _ removals: [CollectionDifference<EvidenceItem>.Change]
    ) throws(EditFailure) {
        for case .remove(let position, _, _) in removals.reversed() { try removeItem(at: position, from: path) }
    }
}
