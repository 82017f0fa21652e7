// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

extension CatalogueJudge {
    /// Whether a dataset can be reached (VN-O4): a download or an interface of one distribution answers with 2xx or 3xx, and
    /// neither a login nor a CAPTCHA stands before it.
    ///
    /// A login page that answers with 200 is not the data. Links that were not probed leave it unknown; a link that is
    /// relative or malformed fails, because nobody can follow it.
    ///
    /// Source: Law 20/2023/QH15 art. 43 (reachable on the Internet); status codes as in the metadata quality assessment.
    package func reachable(_ dataset: Dataset) -> CheckOutcome {
        best(of: dataset) { reachable($0) }
    }

    /// Whether a distribution can be reached.
    package func reachable(_ distribution: Distribution) -> CheckOutcome {
        var isReached = false
        var isWalled = false
        var isSilent = false
        var isRefused = false
        var isUntried = false
        var links = 0
        eachLink(of: distribution) { link in
            links += 1
            if let fact = probes?[link.text] {
                if fact.isReachable {
                    isReached = true
                } else if fact.asksForIdentification {
                    isWalled = true
                } else if fact.wasRefused {
                    isRefused = true
                } else {
                    isSilent = true
                }
            } else if LinkParts(link.text).isAbsolute {
                isUntried = true
            }
        }
        if isReached { return .pass() }
        if links == 0 { return .fail(.missing) }
        if isUntried { return .unknown(.notProbed) }
        if isRefused { return .unknown(.probeFailed) }
        if isWalled { return .fail(.walled) }
        return .fail(isSilent ? .notAnswering : .notAnAddress)
    }

    /// Whether links of a distribution were probed and none of them answers without a wall; `nil` when one does, or when
    /// nothing was found out.
    func brokenLink(of distribution: Distribution) -> OutcomeReason? {
        let outcome = reachable(distribution)
        return outcome.verdict == .fail ? outcome.reason : nil
    }
}
