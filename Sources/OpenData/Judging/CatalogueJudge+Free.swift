// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CatalogueJudge {
    /// Whether a dataset costs nothing (VN-O2): no fee and no non-commercial clause.
    ///
    /// It passes on evidence only: a licence that is understood, a statement that it is free, or a link that a probe could
    /// fetch. Where nothing is said and nothing was fetched it is unknown.
    ///
    /// Source: Law 20/2023/QH15 art. 43 (free of charge; commercial use). What counts as evidence is a convention of this
    /// project.
    package func free(_ dataset: Dataset) -> CheckOutcome {
        var statement = RightsStatement(dataset.rights)
        for right in dataset.accessRights where right.code == nil { statement.formUnion(RightsStatement(right.raw)) }
        var hasLicence = false
        var wasFetched = false
        for distribution in dataset.distributions {
            if !distribution.rights.isEmpty { statement.formUnion(RightsStatement(distribution.rights)) }
            eachLink(of: distribution) { link in
                if let fact = probes?[link.text], fact.isReachable { wasFetched = true }
            }
            if distribution.hasInheritedLicence { continue }
            for licence in distribution.licences { read(licence, into: &statement, &hasLicence) }
        }
        if dataset.licences.isEmpty, let first = dataset.distributions.first, first.hasInheritedLicence {
            for licence in first.licences { read(licence, into: &statement, &hasLicence) }
        }
        for licence in dataset.licences { read(licence, into: &statement, &hasLicence) }

        if statement.contains(.fee) { return .fail(.feeStated) }
        if statement.contains(.nonCommercial) { return .fail(.nonCommercial) }
        if hasLicence || wasFetched || statement.contains(.free) || statement.grantsByStatute { return .pass() }
        return .unknown(.missing)
    }

    private func read(_ licence: CodedValue, into statement: inout RightsStatement, _ hasLicence: inout Bool) {
        guard let code = licence.code, let facts = vocabularies.licences.facts(of: code) else {
            statement.formUnion(RightsStatement(licence.raw))
            return
        }
        if facts.isRestrictive, Self.isNonCommercial(code) { statement.insert(.nonCommercial) }
        hasLicence = true
    }

    /// Whether the code of a restrictive licence says "NC": `CC_BYNC_4_0`, `OGL_NC`, `other-nc`.
    private static func isNonCommercial(_ code: String) -> Bool {
        var previous: UInt8 = 0
        for byte in code.utf8 {
            let upper = byte >= 0x61 && byte <= 0x7A ? byte - 32 : byte
            if previous == UInt8(ascii: "N"), upper == UInt8(ascii: "C") { return true }
            previous = upper
        }
        return false
    }
}
