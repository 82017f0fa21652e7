// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import LocatedYAML

// Checks of the whole data set.

extension SubjectReader {
    /// The check of the whole data set.
    func whole() -> Subject? {
        switch kind {
        case .columnsPresent: return presence()
        case .rowCount: return rowCount()
        case .names: return names()
        case .dictionary:
            guard isTrue() else { return nil }
            if context.dictionary == nil {
                if !context.namesDictionary { context.diagnostics.error(.noDictionary, at: node.key ?? node) }
                return nil
            }
            return Subject(.dictionary, [])
        case .structure: return isTrue() ? Subject(.structure, []) : nil
        case .duplicateRows: return isTrue() ? Subject(.duplicateRows, []) : nil
        case .metadata: return isTrue() ? Subject(.metadata, []) : nil
        case .personalAccess: return isTrue() ? Subject(.personalAccess, []) : nil
        case .sharing: return isTrue() ? Subject(.sharing, []) : nil
        default: return nil
        }
    }

    /// Whether nothing but `true` is said; reports when something else is.
    private func isTrue() -> Bool {
        if isAlone || node.isPlain && node.text == "true" { return true }
        context.diagnostics.error(.expectedTrue(at: node), at: node)
        return false
    }

    private func presence() -> Subject? {
        var named = request.map?["columns"]
        if request.map == nil, !isAlone, !(node.isPlain && node.text == "true") { named = node }
        if let named {
            return context.columns(named, key: "columns").map { Subject(.columnsPresent($0), [], named: []) }
        }
        let all = context.columns.indices.filter { context.columns[$0].isRequired }
        guard !all.isEmpty else {
            missing("columns")
            return nil
        }
        return Subject(.columnsPresent(all), [])
    }

    private func rowCount() -> Subject? {
        let counts: (low: Int?, high: Int?)?
        if let map = request.map {
            counts = CountReader(context: context).counts(map, request.schema, in: 0...Int.max)
        } else if isAlone {
            missing("at_least", "at_most")
            return nil
        } else {
            counts = CountReader(context: context).counts(node, in: 0...Int.max)
        }
        return counts.map { Subject(.rowCount(atLeast: $0.low, atMost: $0.high), []) }
    }

    private func names() -> Subject? {
        var given = request.map?["is"]
        if request.map == nil, !isAlone, !(node.isPlain && node.text == "true") { given = node }
        guard let given else {
            if context.dictionary != nil { return Subject(.names(nil), []) }
            if !context.namesDictionary { context.diagnostics.error(.noNamePattern, at: node.key ?? node) }
            return nil
        }
        return context.pattern(given).map { Subject(.names($0), []) }
    }
}
