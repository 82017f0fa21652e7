// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Probe
    internal import Evidence
    internal import OpenData

    /// The steps of asking one URL: the header, then the beginning of the file, again after a failure that may pass.
    struct ProbeJob {
        /// What to do next.
        enum Step {
            /// Ask for the beginning of the file.
            case sample
            /// Ask for it again later.
            case retry
            /// Nothing: the fact stands.
            case finished(ProbeFact)
        }

        let target: ProbeTarget
        /// The URL as the catalogue writes it.
        let url: String
        let today: CalendarDate
        private(set) var retriesLeft: Int
        /// The answer to the question for the header, when it was a success.
        private var header: ProbeAnswer?
        /// Whether nothing was asked yet.
        private(set) var isFirst = true

        init(url: String, target: ProbeTarget, today: CalendarDate, retries: Int) {
            self.url = url
            self.target = target
            self.today = today
            retriesLeft = max(0, retries)
        }

        /// Takes an answer.
        mutating func take(_ answer: ProbeAnswer) -> Step {
            if isFirst {
                isFirst = false
                return takeHeader(answer)
            }
            return takeSample(answer)
        }

        /// Statuses that another method would not change; servers that merely refuse HEAD say many other things.
        private static let final: Set<Int> = [401, 404, 407, 410, 451]

        private mutating func takeHeader(_ answer: ProbeAnswer) -> Step {
            switch answer.failure {
            case nil:
                if let status = answer.status, Self.final.contains(status) { return .finished(fact(answer)) }
                if answer.isSuccess { header = answer }
                return .sample
            case "connection": return .sample
            case "timeout": return retry() ?? .finished(fact(answer))
            default: return .finished(fact(answer))
            }
        }

        private mutating func takeSample(_ answer: ProbeAnswer) -> Step {
            let mayPass =
                switch answer.failure {
                case nil: answer.status.map { $0 == 429 || $0 >= 500 } ?? false
                case "connection", "timeout": true
                default: false
                }
            if mayPass, let step = retry() { return step }
            // An empty file has no range to give.
            if answer.status == 416, let header { return .finished(fact(header)) }
            return .finished(fact(answer))
        }

        private mutating func retry() -> Step? {
            guard retriesLeft > 0 else { return nil }
            retriesLeft -= 1
            return .retry
        }

        private func fact(_ answer: ProbeAnswer) -> ProbeFact {
            var fact = ProbeFact(url: url, failure: answer.failure, checkedAt: today)
            // With a failure, a status says something only where the answer itself broke off.
            guard answer.failure == nil || !answer.body.isEmpty else { return fact }
            // The range was our wish: the file is there.
            fact.status = answer.status == 206 ? 200 : answer.status
            let header = answer.isSuccess ? header : nil
            if let final = answer.finalURL, final != target.url { fact.finalURL = final }
            fact.mediaType = (answer.mediaType ?? header?.mediaType).flatMap(Self.plainMediaType)
            fact.length = answer.length ?? header?.length
            fact.lastModified = (answer.lastModified ?? header?.lastModified).flatMap {
                CalendarDate(daysSinceEpoch: $0 / 86_400)
            }
            fact.wall = WallDetector.wall(
                status: answer.status, finalURL: answer.finalURL ?? target.url, page: answer.body)
            guard answer.isSuccess else { return fact }
            let isWhole = fact.length.map { $0 <= answer.body.count } ?? false
            let content = ContentSniffer.sniff(answer.body, isWhole: isWhole)
            fact.sniffedFormat = content.format
            fact.packedFormats = content.packedFormats
            return fact
        }

        /// `text/csv` of `Text/CSV; charset=utf-8`
        private static func plainMediaType(_ text: String) -> String? {
            let type = text.prefix { $0 != ";" && $0 != "," }.filter { !$0.isWhitespace }.lowercased()
            return type.isEmpty ? nil : String(type.prefix(128))
        }
    }
#endif
