// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import LocatedYAML

/// Makes active contexts of what stands under `@context` (JSON-LD 1.1 Processing Algorithms, section 4.1).
struct ContextReader {
    let known: KnownContexts
    let problems: JSONLDProblems
    /// By context and by the text of a local context, what came of it.
    private var made: [Request: ActiveContext] = [:]
    private var count = 0
    /// The addresses of the contexts that are being read.
    private var open: Set<String> = []

    private struct Request: Hashable {
        let outer: Int
        let propagates: Bool
        let text: ArraySlice<UInt8>
    }

    /// Longer local contexts are read again wherever they stand.
    private static let longestKept = 1 << 16

    init(known: KnownContexts, problems: JSONLDProblems) {
        self.known = known
        self.problems = problems
    }

    /// The context of a document before anything is said.
    mutating func initial() -> ActiveContext { new(in: nil) }

    private mutating func new(in outer: ActiveContext?) -> ActiveContext {
        count += 1
        return ActiveContext(number: count, outer: outer)
    }

    /// The context that holds where a node has a local context.
    mutating func context(
        _ local: Node, in outer: ActiveContext, _ builder: inout RDFGraphBuilder
    ) -> ActiveContext {
        made(local, in: outer, propagates: true, &builder)
    }

    /// The context that holds below a term or in nodes of a type that has a context of its own.
    mutating func context(
        scopeOf term: TermDefinition, in outer: ActiveContext, propagates: Bool, _ builder: inout RDFGraphBuilder
    ) -> ActiveContext {
        guard let scope = term.scope else { return outer }
        if let known = term.scoped[outer.number] { return known }
        let context = made(scope, in: outer, propagates: propagates, &builder)
        term.scoped[outer.number] = context
        return context
    }

    private mutating func made(
        _ local: Node, in outer: ActiveContext, propagates: Bool, _ builder: inout RDFGraphBuilder
    ) -> ActiveContext {
        let range = local.range
        guard problems.isOwn(local), range.end - range.start <= Self.longestKept else {
            return applied(local, in: outer, propagates: propagates, &builder)
        }
        let text = local.source.bytes[range.start..<range.end]
        let request = Request(outer: outer.number, propagates: propagates, text: text)
        if let known = made[request] { return known }
        let context = applied(local, in: outer, propagates: propagates, &builder)
        made[request] = context
        return context
    }

    private mutating func applied(
        _ local: Node, in outer: ActiveContext, propagates: Bool, _ builder: inout RDFGraphBuilder
    ) -> ActiveContext {
        var propagates = propagates
        if let node = local[JSONLDKeyword.propagate.rawValue] {
            if let flag = flag(node) { propagates = flag } else { problems.error(.expectedFlag(at: node), at: node) }
        }
        var result = new(in: outer)
        if !propagates, result.previous == nil { result.previous = outer }
        apply(local, to: &result, propagates: propagates, &builder)
        return result
    }

    private mutating func apply(
        _ local: Node, to result: inout ActiveContext, propagates: Bool, _ builder: inout RDFGraphBuilder
    ) {
        switch local.kind {
        case .null:
            let previous = result
            result = new(in: nil)
            if !propagates { result.previous = previous.previous }
        case .scalar:
            guard let url = local.text, !local.isPlain else {
                problems.error(.expectedContext(at: local), at: local)
                return
            }
            applyRemote(url, at: local, to: &result, propagates: propagates, &builder)
        case .sequence:
            for item in local.items {
                if item.kind == .sequence {
                    problems.error(.expectedContext(at: item), at: item)
                } else {
                    apply(item, to: &result, propagates: propagates, &builder)
                }
            }
        case .mapping:
            let definitions = LocalContext(local)
            applyKeywords(of: definitions, to: result)
            TermReader(local: definitions, active: result, problems: problems).defineAll(&builder)
        }
    }

    /// A context that is named by its address.
    private mutating func applyRemote(
        _ url: String, at node: Node, to result: inout ActiveContext, propagates: Bool,
        _ builder: inout RDFGraphBuilder
    ) {
        guard let content = known.content(of: url) else {
            problems.error(.unknownContext(url), at: node, help: .knownContexts(known.urls))
            return
        }
        guard open.insert(url).inserted else {
            problems.error(.circularContext(url), at: node)
            return
        }
        apply(content, to: &result, propagates: propagates, &builder)
        open.remove(url)
    }

    private func flag(_ node: Node) -> Bool? {
        guard node.isPlain else { return nil }
        switch node.text {
        case "true": return true
        case "false": return false
        default: return nil
        }
    }

    // MARK: Keywords of a context

    private func applyKeywords(of local: LocalContext, to result: ActiveContext) {
        if let node = local[.version]?.value, node.text != "1.1" || !node.isPlain {
            problems.error(.expectedVersion(at: node), at: node)
        }
        if let entry = local[.import] { problems.error(.unsupported(.import), at: entry.key) }
        if let entry = local[.direction] { problems.warning(.unsupported(.direction), at: entry.key) }
        if let entry = local[.protected] { problems.warning(.unsupported(.protected), at: entry.key) }
        // A context from elsewhere does not say where this document stands.
        if let node = local[.base]?.value, problems.isOwn(node) { setBase(node, of: result) }
        if let node = local[.vocab]?.value { setVocabulary(node, of: result) }
        if let node = local[.language]?.value { setLanguage(node, of: result) }
    }

    private func setBase(_ node: Node, of result: ActiveContext) {
        if node.isNull {
            result.base = nil
        } else if let text = string(node) {
            if IRIReference.isAbsolute(text) {
                result.base = text
            } else if let base = result.base {
                result.base = IRIReference(text).resolved(against: IRIReference(base))
            } else {
                problems.error(.relativeBase(text), at: node)
            }
        }
    }

    private func setVocabulary(_ node: Node, of result: ActiveContext) {
        if node.isNull {
            result.vocabulary = nil
        } else if let text = string(node) {
            let full = result.expanded(text, as: [.vocabulary, .relative])
            guard let full, IRIReference.isAbsolute(full) || full.utf8.starts(with: "_:".utf8) else {
                problems.error(.relativeVocabulary(text), at: node)
                return
            }
            result.vocabulary = full
        }
    }

    private func setLanguage(_ node: Node, of result: ActiveContext) {
        if node.isNull {
            result.language = nil
        } else if let text = string(node) {
            result.language = text
        }
    }

    private func string(_ node: Node) -> String? {
        guard let text = node.text, !node.isPlain || !problems.isOwn(node) else {
            problems.error(.expectedString(at: node), at: node)
            return nil
        }
        return text
    }
}
