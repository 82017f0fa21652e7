// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    /// The base that relative IRIs are resolved against, and the way back to what was written: a catalogue is read
    /// without knowing where it came from.
    struct PrivateBase {
        /// Leading steps to a parent folder that are told apart.
        private static let depth = 16
        private static let scheme = "x-relative:"
        private static let authority = "//swift-data-governance"
        private let folders: [String]
        /// The base: a folder so deep that steps upwards stay below its root.
        let text: String

        init() {
            folders = (1...Self.depth).map { "~\($0)" }
            text = Self.scheme + Self.authority + "/" + folders.joined(separator: "/") + "/"
        }

        /// The relative IRI as it was written; `nil` for an IRI that does not stand on the base.
        func relative(_ iri: String) -> String? {
            guard iri.utf8.starts(with: Self.scheme.utf8) else { return nil }
            if iri.utf8.starts(with: text.utf8) { return String(iri.dropFirst(text.utf8.count)) }
            let rest = iri.dropFirst(Self.scheme.utf8.count)
            let root = Self.authority + "/"
            guard rest.utf8.starts(with: root.utf8) else { return String(rest) }
            let path = rest.dropFirst(root.utf8.count)
            var steps = path.split(separator: "/", omittingEmptySubsequences: false)[...]
            var common = 0
            for folder in folders {
                guard steps.count > 1, steps.first.map({ $0 == folder }) == true else { break }
                steps = steps.dropFirst()
                common += 1
            }
            if common == 0 { return "/" + path }
            return String(repeating: "../", count: Self.depth - common) + steps.joined(separator: "/")
        }
    }
#endif
