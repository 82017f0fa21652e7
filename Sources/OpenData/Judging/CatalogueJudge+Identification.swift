// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CatalogueJudge {
    /// Whether nobody has to say who they are (VN-O3): access rights are `PUBLIC`, and probes met no login and no CAPTCHA.
    ///
    /// The access right alone does not tell, because the EU table lets `PUBLIC` go with registration. One wall fails the
    /// dataset, even when other distributions stand open: distributions are often parts of one dataset.
    ///
    /// Source: Law 20/2023/QH15 art. 43 (no identification to use).
    package func noIdentification(_ dataset: Dataset) -> CheckOutcome {
        var isPublic = false
        for right in dataset.accessRights {
            switch right.code {
            case "PUBLIC": isPublic = true
            case "NON_PUBLIC", "RESTRICTED", "CONFIDENTIAL", "SENSITIVE": return .fail(.accessRestricted)
            case nil where RightsStatement(right.raw).contains(.identification): return .fail(.identificationStated)
            default: break
            }
        }
        if RightsStatement(dataset.rights).contains(.identification) { return .fail(.identificationStated) }

        var wasProbed = false
        var wasReached = false
        var isWalled = false
        for distribution in dataset.distributions {
            if !distribution.rights.isEmpty, RightsStatement(distribution.rights).contains(.identification) {
                return .fail(.identificationStated)
            }
            eachLink(of: distribution) { link in
                guard let fact = probes?[link.text] else { return }
                wasProbed = true
                if fact.isReachable { wasReached = true }
                if fact.asksForIdentification { isWalled = true }
            }
        }
        if isWalled { return .fail(.walled) }
        if dataset.distributions.isEmpty { return .fail(.noDistribution) }
        if !wasProbed { return .unknown(.notProbed) }
        if !wasReached { return .unknown(.notAnswering) }
        return isPublic ? .pass() : .unknown(dataset.accessRights.isEmpty ? .missing : .accessRightsUnclear)
    }
}

extension ProbeFact {
    /// Whether an account or a CAPTCHA stands before the link: told by the prober, or by status 401 or 407.
    var asksForIdentification: Bool { wall != nil || status == 401 || status == 407 }

    /// Whether the prober did not try, so that nothing is known of the link.
    var wasRefused: Bool { status == nil && (failure == "refused-address" || failure == "protocol") }
}
