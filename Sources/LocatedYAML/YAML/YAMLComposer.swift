// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Builds the tree of a YAML text from libyaml's events.
struct YAMLComposer {
    private struct Anchor {
        var index: UInt32
        /// Where the name is given.
        var range: SourceRange
        /// Known when the node is complete; an alias before that would stand inside the node it names.
        var extent: ArenaBuilder.Extent?
    }

    /// What stands before a value.
    private struct Properties {
        /// Where the value itself starts.
        var valueStart: Int
        var anchor: (name: String, range: SourceRange)?
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let trivia: YAMLTrivia
    private let events: YAMLEvents
    private var cursor: MarkCursor
    private var anchors: [String: Anchor] = [:]
    private struct OpenContainer {
        var start: Int
        /// Written with brackets.
        var isFlow: Bool
        var anchor: String?
    }

    private var open: [OpenContainer] = []

    static func compose(into builder: inout ArenaBuilder) throws(ReadingStopped) {
        let source = builder.source
        // Typed errors do not pass through the closure on every toolchain; its result says whether it came to the end.
        let isComplete = source.bytes.withUnsafeBufferPointer { bytes in
            var composer = YAMLComposer(bytes, source: source)
            do throws(ReadingStopped) {
                try YAMLDirectives.check(
                    composer.trivia, from: source.lines.origin, problems: &builder.problems)
                try composer.compose(into: &builder)
                return true
            } catch {
                return false
            }
        }
        guard isComplete else { throw ReadingStopped() }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, source: SourceText) {
        let origin = source.lines.origin
        self.bytes = bytes
        trivia = YAMLTrivia(bytes: bytes)
        events = YAMLEvents(UnsafeBufferPointer(rebasing: bytes[origin...]))
        cursor = MarkCursor(bytes, isASCII: source.lines.isASCII, origin: origin)
    }

    private mutating func compose(into builder: inout ArenaBuilder) throws(ReadingStopped) {
        while true {
            guard let kind = events.next() else {
                throw reportFailure(to: &builder)
            }
            switch kind {
            case .scalar: try addScalar(to: &builder)
            case .alias: try addAlias(to: &builder)
            case .sequenceStart, .mappingStart: try openContainer(kind, in: &builder)
            case .sequenceEnd, .mappingEnd: try closeContainer(in: &builder)
            case .documentEnd:
                try finish(in: &builder)
                return
            case .streamEnd:
                builder.problems.add(.emptyDocument, at: SourceRange(start: 0, end: 0))
                throw ReadingStopped()
            case .streamStart, .documentStart: break
            }
        }
    }

    private mutating func reportFailure(to builder: inout ArenaBuilder) -> ReadingStopped {
        let failure = events.failure
        let problem = YAMLSyntaxProblem(
            failure: failure, offset: cursor.byte(at: failure.index), context: cursor.byte(at: failure.contextIndex),
            bracket: open.last.flatMap { $0.isFlow ? $0.start : nil }, trivia: trivia)
        problem.report(to: &builder.problems)
        return ReadingStopped()
    }

    private mutating func addScalar(to builder: inout ArenaBuilder) throws(ReadingStopped) {
        let text = events.text
        let isPlain = events.isPlain
        var start = cursor.byte(at: events.startIndex)
        if isPlain, events.isOnOneLine, !events.hasProperties(.scalar) {
            // The usual scalar: its text is the source, and its end needs no search.
            let end = start + text.count
            cursor.move(to: events.endIndex, byte: end)
            _ = try addPlain(text, SourceRange(start: start, end: end), to: &builder)
            return
        }
        var end = cursor.byte(at: events.endIndex)
        var properties = Properties(valueStart: start)
        if events.hasProperties(.scalar) {
            properties = readProperties(.scalar, from: start, to: end, in: &builder)
            start = properties.valueStart
        }
        if events.isBlockScalar {
            while end > start + 1, bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        }
        let range = SourceRange(start: start, end: end)
        let index: UInt32
        if isPlain {
            index = try addPlain(text, range, to: &builder)
        } else {
            index = try addText(text, range, textStart: start + 1, isPlain: false, to: &builder)
        }
        if let anchor = properties.anchor {
            let extent = ArenaBuilder.Extent(nodes: 1, height: 0)
            anchors[anchor.name] = Anchor(index: index, range: anchor.range, extent: extent)
        }
    }

    private func addPlain(
        _ text: UnsafeBufferPointer<UInt8>, _ range: SourceRange, to builder: inout ArenaBuilder
    ) throws(ReadingStopped) -> UInt32 {
        if Self.isNull(text) { return try builder.add(builder.record(.null, range)) }
        return try addText(text, range, textStart: range.start, isPlain: true, to: &builder)
    }

    private func addText(
        _ text: UnsafeBufferPointer<UInt8>, _ range: SourceRange, textStart: Int, isPlain: Bool,
        to builder: inout ArenaBuilder
    ) throws(ReadingStopped) -> UInt32 {
        var record = builder.record(.scalar, range)
        record.isPlain = isPlain
        guard stands(text, at: textStart, before: range.end) else { return try builder.add(record, text: text) }
        record.first = UInt32(truncatingIfNeeded: textStart)
        record.count = UInt32(truncatingIfNeeded: text.count)
        return try builder.add(record)
    }

    private mutating func addAlias(to builder: inout ArenaBuilder) throws(ReadingStopped) {
        let range = SourceRange(start: cursor.byte(at: events.startIndex), end: cursor.byte(at: events.endIndex))
        let name = events.anchor(.alias) ?? ""
        guard let anchor = anchors[name] else {
            // Among very many names a guess would cost more than it is worth.
            let names = anchors.count <= 100 ? anchors.keys.sorted() : []
            let near = Suggestion.nearest(to: name, among: names)
            builder.problems.add(.undefinedAlias(name), at: range, help: near.map { .didYouMean("*" + $0) })
            try addStandIn(range, to: &builder)
            return
        }
        guard let extent = anchor.extent else {
            builder.problems.add(.cyclicAlias(name), at: range, note: (.anchorHere(name), anchor.range))
            try addStandIn(range, to: &builder)
            return
        }
        try builder.addAlias(to: anchor.index, extent: extent, range: range)
    }

    /// A scalar instead of a faulty alias, so that the rest of the document is checked too.
    private func addStandIn(_ range: SourceRange, to builder: inout ArenaBuilder) throws(ReadingStopped) {
        var record = builder.record(.scalar, range)
        record.first = record.start
        record.count = record.end - record.start
        _ = try builder.add(record)
    }

    private mutating func openContainer(
        _ kind: YAMLEvents.Kind, in builder: inout ArenaBuilder
    ) throws(ReadingStopped) {
        let isFlow = events.isFlow(kind)
        var properties = Properties(valueStart: cursor.byte(at: events.startIndex))
        if events.hasProperties(kind) {
            properties = readProperties(kind, from: properties.valueStart, to: bytes.count, in: &builder)
        }
        let start = properties.valueStart
        // A block ends with its last value; until that is known it is empty.
        let range = SourceRange(start: start, end: isFlow ? start + 1 : start)
        let index = try builder.open(kind == .sequenceStart ? .sequence : .mapping, range: range)
        if let anchor = properties.anchor { anchors[anchor.name] = Anchor(index: index, range: anchor.range) }
        open.append(OpenContainer(start: start, isFlow: isFlow, anchor: properties.anchor?.name))
    }

    private mutating func closeContainer(in builder: inout ArenaBuilder) throws(ReadingStopped) {
        guard let container = open.popLast() else { throw ReadingStopped() }
        let end = container.isFlow ? cursor.byte(at: events.endIndex) : nil
        let closed = try builder.close(end: end)
        if let name = container.anchor { anchors[name]?.extent = closed.extent }
    }

    /// Reads the anchor and refuses the tag before a value; libyaml's mark is that of the first of them.
    private func readProperties(
        _ kind: YAMLEvents.Kind, from start: Int, to end: Int, in builder: inout ArenaBuilder
    ) -> Properties {
        var properties = Properties(valueStart: start)
        while properties.valueStart < end {
            let offset = properties.valueStart
            let mark = bytes[offset]
            guard mark == UInt8(ascii: "&") || mark == UInt8(ascii: "!") else { break }
            if mark == UInt8(ascii: "!") {
                let end = endOfTag(from: offset)
                let tag = trivia.text(offset..<min(end, offset + 300))
                builder.problems.add(.tagNotAllowed(tag), at: SourceRange(start: offset, end: end))
                properties.valueStart = end
            } else if let name = events.anchor(kind) {
                let range = SourceRange(start: offset, end: min(end, offset + 1 + name.utf8.count))
                if let earlier = anchors[name] {
                    builder.problems.add(.duplicateAnchor(name), at: range, note: (.anchorHere(name), earlier.range))
                }
                properties.anchor = (name, range)
                properties.valueStart = range.end
            } else {
                break
            }
            properties.valueStart = min(end, trivia.skip(from: properties.valueStart))
        }
        return properties
    }

    private func endOfTag(from offset: Int) -> Int {
        var end = offset + 1
        while end < bytes.count, bytes[end] > UInt8(ascii: " "), !",[]{}".utf8.contains(bytes[end]) { end += 1 }
        return end
    }

    /// After the document only blanks, comments and `...` may follow.
    private mutating func finish(in builder: inout ArenaBuilder) throws(ReadingStopped) {
        var offset = trivia.skip(from: cursor.byte(at: events.endIndex))
        while trivia.isMarker(".", at: offset) { offset = trivia.skip(from: offset + 3) }
        guard offset < bytes.count else { return }
        if trivia.isMarker("-", at: offset) {
            builder.problems.add(
                .severalDocuments, at: SourceRange(start: offset, end: offset + 3), help: .oneFileEach)
        } else {
            builder.problems.add(
                .textAfterDocument, at: SourceRange(start: offset, end: trivia.endOfWord(from: offset)),
                help: .indentAlike)
        }
        throw ReadingStopped()
    }

    /// Whether the source has the same bytes at an offset: then the text need not be copied.
    private func stands(_ text: UnsafeBufferPointer<UInt8>, at offset: Int, before end: Int) -> Bool {
        guard offset + text.count <= end else { return false }
        var position = 0
        while let word = EightBytes(text, at: position, before: text.count),
            word == EightBytes(bytes, at: offset + position, before: end)
        {
            position += 8
        }
        while position < text.count {
            if text[position] != bytes[offset + position] { return false }
            position += 1
        }
        return true
    }

    private static func isNull(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch text.count {
        case 0: true
        case 1: text[0] == UInt8(ascii: "~")
        case 4: text[0] == UInt8(ascii: "n") && text.elementsEqual("null".utf8)
        default: false
        }
    }
}
