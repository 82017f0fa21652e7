// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import Evidence
internal import Scoring

/// Says what a selection selects and what each element must be.
struct SelectionWords {
    let context: ScorecardContext
    /// The node that owns the levels.
    let owner: Int
    private var phrases: Phrases { context.phrases }

    /// A noun in both languages; English in two forms.
    struct Things {
        var vi: String
        var en: String
        var many: String
    }

    /// A predicate: Vietnamese with its verb, English after "is" or "are".
    struct Predicate {
        let vi: String
        let en: String
    }

    static let domains = Things(vi: "lĩnh vực", en: "domain", many: "domains")
    static let items = Things(vi: "tiêu chí", en: "item", many: "items")
    static let groups = Things(vi: "nhóm", en: "group", many: "groups")
    static let parts = Things(vi: "mục", en: "part", many: "parts")

    // MARK: What is selected

    /// The elements by the words of the rubric.
    func things(_ selection: Selection) -> Things {
        var things: Things
        var place: String?
        switch selection.origin {
        case .children(let node):
            let parent = node ?? context.card.nodes[owner].id
            place = node
            things = children(of: parent)
        case .items(let node):
            place = node
            things = Self.items
        case .nodes(let ids):
            things = Self.parts
            if !ids.isEmpty, ids.count <= 3 {
                let names = ids.map { phrases.quoted(context.rubric?.node($0)?.title ?? LocalizedText($0)) }
                let list = phrases.list(names)
                things = Things(vi: "mục \(list)", en: "part \(list)", many: "parts \(list)")
            }
        }
        let tags = phrases.list(selection.tags.map(tag))
        let anyTags = phrases.list(selection.anyTags.map(tag), or: true)
        for words in [tags, anyTags] where !words.isEmpty {
            things = things.adding(vi: " thuộc \(words)", en: " of \(words)")
        }
        if let kind = selection.subjectKind {
            let name = phrases.quoted(kind)
            things = things.adding(vi: " của đối tượng loại \(name)", en: " of the subjects of kind \(name)")
        }
        if !selection.subjectTags.isEmpty {
            let words = phrases.list(selection.subjectTags.map { phrases.quoted($0) })
            things = things.adding(vi: " mang nhãn \(words)", en: " tagged \(words)")
        }
        if let place, place != context.card.nodes[owner].id, let node = context.rubric?.node(place) {
            let name = phrases.quoted(node.title)
            things = things.adding(vi: " trong \(name)", en: " in \(name)")
        }
        return things
    }

    /// The elements by the nodes that fail, where the rubric is not at hand.
    func things(failing: [NodeReference]) -> Things {
        let nodes = failing.compactMap(context.position)
        guard !nodes.isEmpty else { return Self.parts }
        if nodes.allSatisfy({ context.card.nodes[$0].isItem }) { return Self.items }
        if nodes.allSatisfy(context.domains.contains) { return Self.domains }
        return nodes.contains { context.card.nodes[$0].isItem } ? Self.parts : Self.groups
    }

    private func children(of id: String) -> Things {
        let nodes = context.rubric.flatMap { rubric in
            rubric.node(id).map { $0.children.map { rubric.nodes[$0] } }
        }
        guard let nodes else { return Self.parts }
        if nodes.allSatisfy({ $0.item != nil }) { return Self.items }
        return id == context.card.root.id ? Self.domains : Self.groups
    }

    private func tag(_ id: String) -> String {
        phrases.quoted(context.rubric?.tags.first { $0.id == id }?.title ?? LocalizedText(id))
    }

    // MARK: What each must be

    /// Where the rubric is not at hand: the requirement of the level, whatever it is.
    func upToRequirement(of level: String) -> Predicate {
        let name = context.levelNames(owner).short(level)
        return Predicate(vi: "đạt yêu cầu của \(name)", en: "up to the requirement of \(name)")
    }

    /// What each element must be.
    func each(_ test: SelectionTest) -> Predicate {
        if let title = test.each.title {
            let words = phrases.text(title)
            return Predicate(vi: "đạt “\(words)”", en: "up to “\(words)”")
        }
        switch test.each.condition {
        case .level(_, let level):
            let name = levelNames(of: test.selection).short(level)
            return Predicate(vi: "đạt \(name)", en: "at \(name) or above")
        case .ratio(_, let interval): return ratio(interval, test.selection)
        case .score(_, let interval):
            let words = phrases.interval(interval, phrases.plain)
            return Predicate(vi: "có điểm \(words)", en: "at a score of \(words)")
        case .coverage(_, let interval):
            let words = phrases.interval(interval, phrases.share)
            return Predicate(vi: "được trả lời \(words)", en: "answered to \(words)")
        case .evidence(_, let demand):
            let words = RequirementWriter(context).backing(demand)
            return Predicate(vi: "có \(words)", en: "backed by \(words)")
        case .state(_, let states):
            let words = phrases.list(states.map(phrases.state), or: true)
            return Predicate(vi: "ở trạng thái “\(words)”", en: "in the state “\(words)”")
        case .share, .count, .all, .any, .not: return Predicate(vi: "đạt yêu cầu", en: "up to the requirement")
        }
    }

    /// A share of the marks; where the elements share a scale of options, in the words of the scale.
    private func ratio(_ interval: NumberInterval, _ selection: Selection) -> Predicate {
        let share = phrases.interval(interval, phrases.share)
        let least = interval.upper == nil && interval.lower?.isIncluded == true ? interval.lower?.value : nil
        let plain = Predicate(
            vi: "đạt \(share) số điểm tối đa",
            en: least.map { "at \(phrases.share($0)) of full marks or more" } ?? "at \(share) of full marks")
        let elements = self.elements(of: selection)
        let scales = elements.map { $0.item?.scale }
        guard interval.upper == nil, let first = elements.first, let scale = scales.first(where: { $0 != nil }) ?? nil,
            scales.allSatisfy({ $0 == nil || $0 == scale }),
            let node = scales.contains(where: { $0 == nil }) ? elements.first(where: { $0.item?.scale != nil }) : first,
            let option = AnswerWords(rubric: context.rubric, phrases: phrases).least(interval, item: node.id)
        else { return plain }
        if scales.allSatisfy({ $0 != nil }) {
            return Predicate(vi: "đạt từ “\(option)” trở lên", en: "at “\(option)” or better")
        }
        return Predicate(vi: "\(plain.vi) (mức “\(option)”)", en: "\(plain.en) (“\(option)”)")
    }

    /// The items of the rubric that a selection looks at, for wording only.
    private func elements(of selection: Selection) -> [RubricNode] {
        guard let rubric = context.rubric else { return [] }
        let nodes: [RubricNode]
        switch selection.origin {
        case .nodes(let ids): nodes = ids.compactMap(rubric.node)
        case .children(let id):
            let parent = rubric.node(id ?? context.card.nodes[owner].id)
            nodes = parent?.children.map { rubric.nodes[$0] } ?? []
        case .items(let id):
            let top = id ?? context.card.nodes[owner].id
            guard let start = rubric.nodes.firstIndex(where: { $0.id == top }) else { return [] }
            nodes = rubric.nodes[start..<max(start, rubric.nodes[start].end)].filter { $0.item != nil }
        }
        return nodes.filter { node in
            selection.tags.allSatisfy(node.tags.contains)
                && (selection.anyTags.isEmpty || selection.anyTags.contains(where: node.tags.contains))
        }
    }

    private func levelNames(of selection: Selection) -> LevelNames {
        LevelNames(elements(of: selection).first?.levels, phrases)
    }
}

extension SelectionWords.Things {
    /// The noun with a qualification.
    func adding(vi: String, en: String) -> Self { Self(vi: self.vi + vi, en: self.en + en, many: many + en) }
}
