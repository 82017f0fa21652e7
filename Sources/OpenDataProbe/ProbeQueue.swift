// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    /// Which URL is asked when: few of one host at once, with a pause between them, and again after a growing wait.
    struct ProbeQueue {
        private struct Entry {
            var job: ProbeJob
            let host: Int
            /// Not before.
            var ready: ContinuousClock.Instant?
        }

        private struct Host {
            /// Numbers of jobs that wait, from `first` on.
            var waiting: [Int] = []
            var first = 0
            var active = 0
            var ready: ContinuousClock.Instant?

            var isWaiting: Bool { first < waiting.count }
        }

        private let options: UrlProber.Options
        private var entries: [Entry] = []
        private var hosts: [Host] = []
        private var hostNumbers: [String: Int] = [:]
        private var retries: [Int] = []
        private var active = 0
        private var left = 0
        private var nextHost = 0

        init(options: UrlProber.Options) {
            self.options = options
        }

        /// Whether every job is finished.
        var isDone: Bool { left == 0 }

        mutating func add(_ job: ProbeJob) {
            let host = hostNumbers[job.target.host] ?? hosts.count
            if host == hosts.count {
                hostNumbers[job.target.host] = host
                hosts.append(Host())
            }
            hosts[host].waiting.append(entries.count)
            entries.append(Entry(job: job, host: host))
            left += 1
        }

        /// The next job that may begin; hosts take turns.
        mutating func next(at now: ContinuousClock.Instant) -> (number: Int, job: ProbeJob)? {
            guard active < max(1, options.connections) else { return nil }
            if let index = retries.firstIndex(where: { canBegin($0, at: now) }) {
                return begin(retries.remove(at: index))
            }
            for offset in hosts.indices {
                let host = (nextHost + offset) % hosts.count
                guard hosts[host].isWaiting else { continue }
                let number = hosts[host].waiting[hosts[host].first]
                guard canBegin(number, at: now) else { continue }
                hosts[host].first += 1
                nextHost = (host + 1) % hosts.count
                return begin(number)
            }
            return nil
        }

        private func canBegin(_ number: Int, at now: ContinuousClock.Instant) -> Bool {
            let host = hosts[entries[number].host]
            guard host.active < max(1, options.connectionsPerHost) else { return false }
            return [host.ready, entries[number].ready].allSatisfy { $0.map { $0 <= now } ?? true }
        }

        private mutating func begin(_ number: Int) -> (number: Int, job: ProbeJob) {
            active += 1
            hosts[entries[number].host].active += 1
            return (number, entries[number].job)
        }

        /// Gives an answer to its job.
        mutating func take(_ answer: ProbeAnswer, of number: Int, at now: ContinuousClock.Instant) -> ProbeJob.Step {
            let step = entries[number].job.take(answer)
            switch step {
            case .sample: break
            case .retry:
                release(number, at: now)
                let before = options.retries - entries[number].job.retriesLeft - 1
                entries[number].ready = now + options.backOff * (1 << min(max(0, before), 10))
                retries.append(number)
            case .finished: end(number, at: now)
            }
            return step
        }

        /// A job is over.
        mutating func end(_ number: Int, at now: ContinuousClock.Instant) {
            release(number, at: now)
            left -= 1
        }

        private mutating func release(_ number: Int, at now: ContinuousClock.Instant) {
            active -= 1
            hosts[entries[number].host].active -= 1
            hosts[entries[number].host].ready = now + options.delayPerHost
        }

        /// How long nothing new can begin, at most a second.
        func wait(at now: ContinuousClock.Instant) -> Duration {
            let times = retries.compactMap { entries[$0].ready } + hosts.filter(\.isWaiting).compactMap(\.ready)
            let soonest = times.filter { $0 > now }.min().map { now.duration(to: $0) } ?? .seconds(1)
            return min(soonest, .seconds(1))
        }
    }
#endif
