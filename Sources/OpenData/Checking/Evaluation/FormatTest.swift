// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Holds the format of a distribution against a list: its file formats or, where none is understood, its media types.
struct FormatTest {
    let list: CheckTest.FormatList
    let wantsAll: Bool
    let fileTypes: FileTypes

    func outcome(_ distribution: Distribution) -> CheckOutcome {
        let formats = distribution.formats.lazy.filter { CheckTest.Acceptance.understood.accepts($0) }
        if !formats.isEmpty { return joined(formats.compactMap(\.code).map(isListed)) }
        let types = distribution.mediaTypes.compactMap { type in type.code.flatMap { fileTypes.byMediaType[$0] } }
        if !types.isEmpty { return joined(types.map(isListed)) }
        return distribution.formats.isEmpty && distribution.mediaTypes.isEmpty ? .fail(.missing) : .fail(.notInList)
    }

    private func isListed(_ code: String) -> Bool {
        guard let facts = fileTypes.facts(of: code) else { return false }
        return list == .machineReadable ? facts.isMachineReadable : facts.isNonProprietary
    }

    private func joined(_ verdicts: [Bool]) -> CheckOutcome {
        let holds = wantsAll ? verdicts.allSatisfy { $0 } : verdicts.contains(true)
        return holds ? .pass() : .fail(.notInList)
    }
}
