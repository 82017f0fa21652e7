// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import CYAML

/// The events of one text, read by libyaml.
///
/// A class that owns the C parser and its current event; everything unsafe about libyaml stays in this file. The bytes
/// must outlive it, which the caller ensures by making it inside `withUnsafeBufferPointer`.
final class YAMLEvents {
    enum Kind {
        case scalar, alias
        case sequenceStart, mappingStart, sequenceEnd, mappingEnd
        case documentStart, documentEnd, streamStart, streamEnd
    }

    /// Why libyaml cannot go on. Indices count scalars.
    struct Failure {
        var problem: String
        var context: String
        var index: Int
        var contextIndex: Int
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    private let isReady: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        event = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        event.initialize(to: yaml_event_t())
        isReady = yaml_parser_initialize(parser) == 1
        if isReady {
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
        }
    }

    deinit {
        yaml_event_delete(event)
        if isReady { yaml_parser_delete(parser) }
        event.deallocate()
        parser.deallocate()
    }

    /// The next event, or nil when libyaml cannot go on.
    func next() -> Kind? {
        yaml_event_delete(event)
        guard isReady, yaml_parser_parse(parser, event) == 1 else { return nil }
        switch event.pointee.type {
        case YAML_SCALAR_EVENT: return .scalar
        case YAML_ALIAS_EVENT: return .alias
        case YAML_SEQUENCE_START_EVENT: return .sequenceStart
        case YAML_MAPPING_START_EVENT: return .mappingStart
        case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
        case YAML_MAPPING_END_EVENT: return .mappingEnd
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        case YAML_STREAM_START_EVENT: return .streamStart
        default: return .streamEnd
        }
    }

    var startIndex: Int { event.pointee.start_mark.index }
    var endIndex: Int { event.pointee.end_mark.index }

    /// Whether the event begins and ends on the same line.
    var isOnOneLine: Bool { event.pointee.start_mark.line == event.pointee.end_mark.line }

    /// The text of a scalar event; valid until the next event.
    var text: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
    }

    var isPlain: Bool { event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE }

    var isBlockScalar: Bool {
        let style = event.pointee.data.scalar.style
        return style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE
    }

    /// Whether a sequence or mapping is written with brackets.
    func isFlow(_ kind: Kind) -> Bool {
        kind == .sequenceStart
            ? event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
            : event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    }

    /// Whether an anchor or a tag stands before the value.
    func hasProperties(_ kind: Kind) -> Bool {
        switch kind {
        case .scalar: event.pointee.data.scalar.anchor != nil || event.pointee.data.scalar.tag != nil
        case .sequenceStart:
            event.pointee.data.sequence_start.anchor != nil || event.pointee.data.sequence_start.tag != nil
        case .mappingStart:
            event.pointee.data.mapping_start.anchor != nil || event.pointee.data.mapping_start.tag != nil
        default: false
        }
    }

    /// The name of an anchor, or of the anchor an alias refers to.
    func anchor(_ kind: Kind) -> String? {
        let name =
            switch kind {
            case .scalar: event.pointee.data.scalar.anchor
            case .sequenceStart: event.pointee.data.sequence_start.anchor
            case .mappingStart: event.pointee.data.mapping_start.anchor
            case .alias: event.pointee.data.alias.anchor
            default: UnsafeMutablePointer<yaml_char_t>?.none
            }
        return name.map { String(cString: $0) }
    }

    var failure: Failure {
        guard isReady, let problem = parser.pointee.problem else {
            return Failure(problem: "out of memory", context: "", index: 0, contextIndex: 0)
        }
        return Failure(
            problem: String(cString: problem),
            context: parser.pointee.context.map { String(cString: $0) } ?? "",
            index: parser.pointee.problem_mark.index,
            contextIndex: parser.pointee.context_mark.index)
    }
}
