// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence

extension CatalogueIntegrity {
    // MARK: INT-1

    /// INT-1: dates, sizes and links can be read.
    func unreadableValues() -> [CatalogueFinding] {
        var findings: [CatalogueFinding] = []
        func date(_ date: LocatedDate?, _ property: ResourceProperty, _ dataset: Int?, _ distribution: Int? = nil) {
            guard let date, let problem = date.problem, problem != .placeholder else { return }
            let fault = CatalogueFault.unreadable(property, raw: date.raw)
            findings.append(CatalogueFinding(fault, dataset: dataset, distribution: distribution, at: date.place))
        }
        date(catalogue.issued, .issued, nil)
        date(catalogue.modified, .modified, nil)
        for (number, dataset) in catalogue.datasets.enumerated() {
            date(dataset.issued, .issued, number)
            date(dataset.modified, .modified, number)
            for span in dataset.temporal {
                date(span.start, .temporal, number)
                date(span.end, .temporal, number)
            }
            for (position, distribution) in dataset.distributions.enumerated() {
                date(distribution.issued, .issued, number, position)
                date(distribution.modified, .modified, number, position)
                if let size = distribution.byteSize, size.value == nil {
                    let fault = CatalogueFault.unreadable(.byteSize, raw: size.raw)
                    findings.append(
                        CatalogueFinding(fault, dataset: number, distribution: position, at: size.place))
                }
                for (property, links) in [
                    (ResourceProperty.accessURL, distribution.accessURLs), (.downloadURL, distribution.downloadURLs),
                ] {
                    for link in links where !LinkParts(link.text).isAbsolute {
                        let fault = CatalogueFault.unreadable(property, raw: link.text)
                        findings.append(
                            CatalogueFinding(fault, dataset: number, distribution: position, at: link.place))
                    }
                }
            }
        }
        return findings
    }

    // MARK: INT-4

    /// INT-4: issued ≤ modified ≤ the day of the check, and no date is a stand-in.
    func impossibleDates() -> [CatalogueFinding] {
        var findings: [CatalogueFinding] = []
        func check(_ issued: LocatedDate?, _ modified: LocatedDate?, _ dataset: Int?, _ distribution: Int? = nil) {
            func add(_ fault: CatalogueFault, _ place: CataloguePlace) {
                findings.append(CatalogueFinding(fault, dataset: dataset, distribution: distribution, at: place))
            }
            for (property, date) in [(ResourceProperty.issued, issued), (.modified, modified)] {
                guard let date, let day = date.day else { continue }
                if date.problem == .placeholder {
                    add(.standInDate(property, raw: date.raw), date.place)
                } else if day > asOf, date.problem != .imprecise {
                    add(.dateInFuture(property, raw: date.raw), date.place)
                }
            }
            if let issued, let modified, issued.problem != .placeholder, issued.problem != .imprecise,
                let first = issued.day, let last = modified.day, last < first
            {
                add(.changedBeforeIssued(issued: issued.raw, modified: modified.raw), modified.place)
            }
        }
        check(catalogue.issued, catalogue.modified, nil)
        for (number, dataset) in catalogue.datasets.enumerated() {
            check(dataset.issued, dataset.modified, number)
            for (position, distribution) in dataset.distributions.enumerated() {
                check(distribution.issued, distribution.modified, number, position)
            }
        }
        return findings
    }

    // MARK: INT-5

    /// INT-5: the date of the catalogue is not newer than all its data by more than a year (366 days): such a date is the
    /// moment of the request.
    func catalogueAhead() -> [CatalogueFinding] {
        guard let modified = catalogue.modified, let day = modified.day else { return [] }
        var newest: CalendarDate?
        func read(_ date: LocatedDate?) {
            guard let date, date.problem != .placeholder, let day = date.day else { return }
            newest = newest.map { max($0, day) } ?? day
        }
        for dataset in catalogue.datasets {
            read(dataset.issued)
            read(dataset.modified)
            for distribution in dataset.distributions {
                read(distribution.issued)
                read(distribution.modified)
                read(distribution.lastModified)
            }
        }
        guard let newest, day.daysSinceEpoch - newest.daysSinceEpoch > 366 else { return [] }
        let fault = CatalogueFault.catalogueAhead(modified: modified.raw, newest: newest.description)
        return [CatalogueFinding(fault, dataset: nil, at: modified.place)]
    }

    // MARK: INT-6

    /// INT-6: codes are written as their lists have them; what was understood only as a known spelling, or guessed, and
    /// frequencies that mean two things in use are told.
    func aliases() -> [CatalogueFinding] {
        var findings: [CatalogueFinding] = []
        func check(
            _ values: some Sequence<CodedValue>, _ property: ResourceProperty, _ dataset: Int?,
            _ distribution: Int? = nil
        ) {
            for value in values {
                guard let code = value.code, value.recognition == .alias || value.recognition == .guessed else {
                    continue
                }
                let meanings = property == .frequency ? judge.vocabularies.frequencies.meanings(of: value.raw) : []
                let fault: CatalogueFault =
                    meanings.count > 1
                    ? .ambiguousFrequency(raw: value.raw, codes: meanings)
                    : .alias(property, raw: value.raw, code: code)
                findings.append(CatalogueFinding(fault, dataset: dataset, distribution: distribution, at: value.place))
            }
        }
        check(catalogue.languages, .language, nil)
        check(catalogue.licences, .licence, nil)
        for (number, dataset) in catalogue.datasets.enumerated() {
            check(dataset.themes, .theme, number)
            check(dataset.frequencies, .frequency, number)
            check(dataset.languages, .language, number)
            check(dataset.licences, .licence, number)
            check(dataset.accessRights, .accessRights, number)
            let hasOwnLicence = !dataset.licences.isEmpty
            for (position, distribution) in dataset.distributions.enumerated() {
                check(distribution.formats, .format, number, position)
                check(distribution.mediaTypes, .mediaType, number, position)
                check(distribution.packageFormats, .packageFormat, number, position)
                if !(distribution.hasInheritedLicence && (hasOwnLicence || position > 0)) {
                    check(distribution.licences, .licence, number, position)
                }
                if let availability = distribution.availability {
                    check(CollectionOfOne(availability), .availability, number, position)
                }
                if let status = distribution.status { check(CollectionOfOne(status), .status, number, position) }
            }
        }
        return findings
    }
}
