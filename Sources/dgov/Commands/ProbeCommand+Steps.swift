// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    internal import Evidence
    internal import LocatedYAML
    internal import OpenData
    internal import OpenDataProbe

    extension ProbeCommand {
        /// Asks every link of the catalogue and writes the facts; with an output file also now and then on the way, so
        /// that a run that is killed can be resumed.
        func gather(_ console: Console) throws(Failure) -> ExitStatus {
            for (name, value, range) in [
                ("--timeout", timeout, 1...3600), ("--delay", delay, 0...600_000),
                ("--connections", connections, 1...64),
            ]
            where !range.contains(value) {
                throw Failure(.wrongInput, .numberOutOfRange(name, range))
            }
            guard let today = try CalendarDate.asOf(asOf) ?? Terminal.today else {
                throw Failure(.wrongInput, .asOfMissing, help: .asOfExample)
            }
            let from = try CalendarDate.asOf(since) ?? today
            try InputPaths(paths: [catalogue]).check(output: out)
            try InputPaths(paths: [catalogue, resume].compactMap(\.self)).check(output: nil)
            let source = try OpenDataSource()
            let earlier = try resume.map { path throws(Failure) in try source.probes(path) }
            let input = try source.catalogue(catalogue)
            let urls = input.catalogue.linkURLs
            let stored = earlier.map { Array($0.facts.values) } ?? []
            var saver = ProbeSaver(stored: stored, out: out, title: title(of: input.catalogue))
            let bar = CountLine(console)
            let facts = UrlProber(options: options).probe(urls, today: today, earlier: earlier, freshSince: from) {
                step in
                saver.add(step.fact)
                bar.show(step.done, of: step.total, words: Words("liên kết", "links"))
            }
            bar.clear()
            try saver.finish(facts, console)
            return .done
        }

        private var options: UrlProber.Options {
            var options = UrlProber.Options()
            options.totalTimeout = .seconds(timeout)
            options.connectTimeout = min(options.connectTimeout, .seconds(timeout))
            options.delayPerHost = .milliseconds(delay)
            options.connections = connections
            options.allowsPrivateAddresses = allowPrivate
            return options
        }

        private func title(of catalogue: Catalogue) -> LocalizedText {
            let name = catalogue.titles.first?.text ?? catalogue.source.name
            return LocalizedText(vi: "Kết quả thăm dò liên kết: \(name)", en: "Facts about links: \(name)")
        }
    }

    /// Keeps the facts of a run on disk while it goes on.
    private struct ProbeSaver {
        private var facts: [ProbeFact]
        private var unsaved = 0
        private let out: String?
        private let title: LocalizedText
        /// So many facts are lost at most when a run is killed.
        private static let most = 25

        init(stored: [ProbeFact], out: String?, title: LocalizedText) {
            facts = stored
            self.out = out == Files.standardName ? nil : out
            self.title = title
        }

        mutating func add(_ fact: ProbeFact) {
            facts.append(fact)
            unsaved += 1
            guard let out, unsaved >= Self.most else { return }
            unsaved = 0
            // What cannot be saved now may be at the end; then it is said.
            if let bytes = try? bytes(facts) { try? Files.replace(out, with: bytes) }
        }

        func finish(_ facts: [ProbeFact], _ console: Console) throws(Failure) {
            try console.deliver(try bytes(facts), to: out)
        }

        private func bytes(_ facts: [ProbeFact]) throws(Failure) -> [UInt8] {
            do {
                let identity = DocumentIdentity(id: "probes", version: "1")
                return try ProbeDocument(identity: identity, title: title, facts: facts).encoded()
            } catch {
                throw Failure(.wrongInput, .unwritableResult)
            }
        }
    }
#endif
