// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension CatalogueJudge {
    /// How old the data of a dataset are against its frequency.
    ///
    /// With a period of P days, an age up to P + 1 is fresh and up to 2 P + 1 due. The date is the newest `modified` of the
    /// distributions, else that of the dataset, else the newest `Last-Modified` that a probe saw, else the newest
    /// `last_modified` of CKAN resources. The date of the catalogue is never read (it is often the moment of the request),
    /// and the date of the metadata alone says nothing. Stand-ins such as 1900-01-01 are no dates. Of several
    /// frequencies the shortest counts.
    ///
    /// Sources: the day of grace is udata's, "due" and "overdue" geolens's; an irregular frequency earns `unknown` here and
    /// not "on time" as in udata.
    package func freshness(of dataset: Dataset) -> Freshness {
        let period = period(of: dataset)
        if case .archived = period { return Freshness(.archived, .archived) }
        let date = newestDate(of: dataset)
        switch period {
        case .archived: return Freshness(.archived, .archived)
        case .none(let reason): return Freshness(.unknown, reason, date: date)
        case .days(let longest):
            guard let date else {
                let reason: OutcomeReason = dataset.metadataModified == nil ? .dateMissing : .onlyMetadataDate
                return Freshness(.unknown, reason, longestAge: longest)
            }
            let age = asOf.daysSinceEpoch - date.daysSinceEpoch
            if age < 0 { return Freshness(.unknown, .dateInFuture, date: date, longestAge: longest) }
            let state: Freshness.State = age <= longest + 1 ? .fresh : age <= 2 * longest + 1 ? .due : .overdue
            let reason: OutcomeReason = state == .fresh ? .holds : state == .due ? .due : .overdue
            return Freshness(state, reason, date: date, age: age, longestAge: longest)
        }
    }

    private enum Period {
        case days(Int)
        case archived
        case none(OutcomeReason)
    }

    private func period(of dataset: Dataset) -> Period {
        if dataset.frequencies.isEmpty { return .none(.frequencyMissing) }
        var shortest: Int?
        var isArchive = false
        var isUnderstood = false
        for frequency in dataset.frequencies {
            guard let code = frequency.code, let facts = vocabularies.frequencies.facts(of: code) else { continue }
            isUnderstood = true
            if facts.isArchive { isArchive = true }
            if let days = vocabularies.frequencies.longestAge(of: code, reading: frequencyReading) {
                shortest = min(shortest ?? days, days)
            }
        }
        if let shortest { return .days(shortest) }
        if isArchive { return .archived }
        return .none(isUnderstood ? .noDeadline : .frequencyUnrecognised)
    }

    private func newestDate(of dataset: Dataset) -> CalendarDate? {
        if let day = newest(dataset.distributions.lazy.map(\.modified)) { return day }
        if let day = usable(dataset.modified) { return day }
        var seen: CalendarDate?
        for distribution in dataset.distributions {
            eachLink(of: distribution) { link in
                guard let fact = probes?[link.text], fact.isReachable, let day = fact.lastModified else { return }
                seen = seen.map { max($0, day) } ?? day
            }
        }
        return seen ?? newest(dataset.distributions.lazy.map(\.lastModified))
    }

    private func newest(_ dates: some Sequence<LocatedDate?>) -> CalendarDate? {
        var newest: CalendarDate?
        for date in dates {
            if let day = usable(date) { newest = newest.map { max($0, day) } ?? day }
        }
        return newest
    }

    private func usable(_ date: LocatedDate?) -> CalendarDate? {
        guard let date, date.problem != .placeholder else { return nil }
        return date.day
    }
}
