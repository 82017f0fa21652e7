// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// A small rubric with two levels and evidence for it, as a program gets them from a file, a database or the network.
enum FirstRubric {
    static let rubric = """
        rubric: 1
        id: first
        version: "1.0.0"
        title: A first rubric
        status: proposed
        languages: [en]
        sources: [{id: own, title: Our own work, status: proposed}]
        scales: {yes_no: {options: [{id: no, points: 0, title: "No"}, {id: yes, points: 1, title: "Yes"}]}}
        root: {id: all, title: Everything, combine: sum, levels: {list: [{id: "1", title: Begun}, {id: "2",
          title: Managed, requires: [{share: {of: {items: self}, each: {ratio: {at_least: 1}}, at_least: 1}}]}]},
          children: [{id: owner, scale: yes_no, title: A data owner is named},
            {id: dictionary, scale: yes_no, title: There is a data dictionary},
            {id: log, scale: yes_no, title: Data errors are logged}]}
        """

    /// Nothing is said about the log of errors: what is not answered counts as not done.
    static let evidence = """
        evidence: 1
        id: our-office
        rubric: first
        subject: {id: our-office}
        as_of: 2026-11-30
        answers: {owner: yes, dictionary: no}
        """
}
