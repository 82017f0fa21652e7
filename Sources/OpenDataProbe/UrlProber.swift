// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    public import Evidence
    public import OpenData

    /// Finds out about URLs through libcurl: whether they answer, with what, and what stands before it.
    ///
    /// Each URL is asked for its header and then for the beginning of the file. Hosts are spared: few URLs at once, with
    /// a pause between them. Only `http` and `https` are spoken, and no private address is asked unless the options
    /// allow it, whatever names and redirects say.
    public struct UrlProber: Sendable {
        /// How politely and how patiently.
        public var options: Options

        /// A prober.
        public init(options: Options = Options()) {
            self.options = options
        }

        /// The facts about some URLs, in the order in which they are given, each once.
        ///
        /// Blocks until all are done.
        ///
        /// - Parameters:
        ///   - today: the day that is noted as the day of the check.
        ///   - earlier: facts of an earlier run.
        ///   - freshSince: an earlier fact of this day or later stands as it is, and its URL is not asked.
        ///   - progress: is told of each URL that is done, in the order in which they end.
        public func probe(
            _ urls: [String], today: CalendarDate, earlier: ProbeSet? = nil, freshSince: CalendarDate? = nil,
            progress: (Progress) -> Void = { _ in }
        ) -> [ProbeFact] {
            var facts: [String: ProbeFact] = [:]
            var seen: Set<String> = []
            let wanted = urls.filter { seen.insert($0).inserted }
            var open: [String] = []
            for url in wanted {
                if let freshSince, let fact = earlier?[url], fact.checkedAt >= freshSince {
                    facts[url] = fact
                } else {
                    open.append(url)
                }
            }
            var done = 0
            ask(open, today) { fact in
                facts[fact.url] = fact
                done += 1
                progress(Progress(fact: fact, done: done, total: open.count))
            }
            return wanted.compactMap { facts[$0] }
        }

        private func ask(_ urls: [String], _ today: CalendarDate, _ finish: (ProbeFact) -> Void) {
            var queue = ProbeQueue(options: options)
            for url in urls {
                if let target = ProbeTarget(url) {
                    queue.add(ProbeJob(url: url, target: target, today: today, retries: options.retries))
                } else {
                    finish(ProbeFact(url: url, failure: "protocol", checkedAt: today))
                }
            }
            let clock = ContinuousClock()
            let transfers = CurlTransfers()
            var running: [Int: CurlTransfer] = [:]
            while !queue.isDone {
                while let (number, job) = queue.next(at: clock.now) {
                    guard let transfers, let transfer = CurlTransfer(url: job.target.url, options: options) else {
                        finish(ProbeFact(url: job.url, failure: "connection", checkedAt: today))
                        queue.end(number, at: clock.now)
                        continue
                    }
                    transfer.prepare(headerOnly: job.isFirst)
                    running[number] = transfer
                    transfers.start(transfer, number: number)
                }
                for (number, answer) in transfers?.run(atMost: queue.wait(at: clock.now)) ?? [] {
                    switch queue.take(answer, of: number, at: clock.now) {
                    case .sample:
                        running[number]?.prepare(headerOnly: false)
                        if let transfer = running[number] { transfers?.start(transfer, number: number) }
                    case .retry: running[number] = nil
                    case .finished(let fact):
                        running[number] = nil
                        finish(fact)
                    }
                }
            }
        }
    }
#endif
