// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if RDF
    internal import CRaptor
    internal import Synchronization

    /// Hears what a ``RaptorParser`` finds, in the order of the file.
    protocol RaptorListener: AnyObject {
        /// A statement that ends on a line.
        func stated(_ subject: RaptorTerm, _ predicate: RaptorTerm, _ object: RaptorTerm, line: Int)
        /// Something wrong.
        /// - Parameter column: in bytes, from 1 on, when libraptor2 tells.
        func complained(_ text: String, isError: Bool, line: Int, column: Int?)
    }

    /// A term as libraptor2 gives it.
    enum RaptorTerm {
        case iri(String)
        case blank(String)
        case literal(String, datatype: String?, language: String?)
    }

    /// Owns one world of libraptor2 with one parser. Everything unsafe about libraptor2 stays in this file.
    ///
    /// The parser reads only the bytes it is given: network, files and external entities are off, and a filter refuses
    /// every address that it might still want to open. Only one thread at a time has a parser, see ``alone(_:)``.
    final class RaptorParser {
        /// The name libraptor2 gives a syntax.
        enum Syntax: String {
            case turtle
            case nTriples = "ntriples"
            case rdfXML = "rdfxml"
        }

        private let world: OpaquePointer
        private let base: OpaquePointer
        private let syntax: Syntax
        private unowned let listener: any RaptorListener
        private var parser: OpaquePointer?

        /// Worlds share state of libxml2 and libxslt, which one sets up while another may be parsing.
        private static let turn = Mutex(())

        /// Does something with parsers while no other thread has one. Every parser is made, used and let go inside.
        static func alone<Result: Sendable>(_ body: () -> Result) -> Result {
            turn.withLock { _ in body() }
        }

        /// - Parameters:
        ///   - base: the IRI that relative ones are resolved against.
        ///   - listener: is not kept alive.
        init?(_ syntax: Syntax, base: String, listener: any RaptorListener) {
            guard let world = raptor_new_world_internal(UInt32(RAPTOR_VERSION)) else { return nil }
            // libcurl is not ours to start and stop here.
            raptor_world_set_flag(world, RAPTOR_WORLD_FLAG_WWW_SKIP_INIT_FINISH, 1)
            guard raptor_world_open(world) == 0, let uri = raptor_new_uri(world, base) else {
                raptor_free_world(world)
                return nil
            }
            self.world = world
            self.base = uri
            self.syntax = syntax
            self.listener = listener
            // A label in a file can hold no "!", so that made-up labels are never mistaken for one.
            var prefix = Array("!".utf8CString)
            raptor_world_set_generate_bnodeid_parameters(world, &prefix, 1)
        }

        deinit {
            if let parser { raptor_free_parser(parser) }
            raptor_free_uri(base)
            raptor_free_world(world)
        }

        /// Begins a text; what was read before is forgotten. Answers whether the parser stands ready.
        func begin() -> Bool {
            if let parser { raptor_free_parser(parser) }
            parser = raptor_new_parser(world, syntax.rawValue)
            guard let parser else { return false }
            let me = Unmanaged.passUnretained(self).toOpaque()
            raptor_world_set_log_handler(world, me) { me, message in
                guard let me, let message else { return }
                Unmanaged<RaptorParser>.fromOpaque(me).takeUnretainedValue().hear(message.pointee)
            }
            raptor_parser_set_statement_handler(parser, me) { me, statement in
                guard let me, let statement else { return }
                Unmanaged<RaptorParser>.fromOpaque(me).takeUnretainedValue().hear(statement.pointee)
            }
            raptor_parser_set_option(parser, RAPTOR_OPTION_NO_NET, nil, 1)
            raptor_parser_set_option(parser, RAPTOR_OPTION_NO_FILE, nil, 1)
            raptor_parser_set_option(parser, RAPTOR_OPTION_LOAD_EXTERNAL_ENTITIES, nil, 0)
            raptor_parser_set_uri_filter(parser, { _, _ in 1 }, nil)
            return raptor_parser_parse_start(parser, base) == 0
        }

        /// Reads the next part of the text; answers whether the parser can go on.
        func read(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Bool {
            guard let parser else { return false }
            return bytes.withUnsafeBufferPointer { bytes in
                raptor_parser_parse_chunk(parser, bytes.baseAddress, bytes.count, isLast ? 1 : 0) == 0
            }
        }

        private func line() -> Int {
            guard let parser, let locator = raptor_parser_get_locator(parser) else { return 1 }
            return max(1, Int(locator.pointee.line))
        }

        private func hear(_ message: raptor_log_message) {
            guard message.level.rawValue >= RAPTOR_LOG_LEVEL_WARN.rawValue, let text = message.text else { return }
            let place = message.locator?.pointee
            let column = place.map { Int($0.column) } ?? 0
            listener.complained(
                String(cString: text), isError: message.level.rawValue >= RAPTOR_LOG_LEVEL_ERROR.rawValue,
                line: place.map { $0.line > 0 ? Int($0.line) : line() } ?? line(), column: column > 0 ? column : nil)
        }

        private func hear(_ statement: raptor_statement) {
            guard let subject = term(statement.subject), let predicate = term(statement.predicate),
                let object = term(statement.object)
            else { return }
            listener.stated(subject, predicate, object, line: line())
        }

        private func term(_ term: UnsafeMutablePointer<raptor_term>?) -> RaptorTerm? {
            guard let term = term?.pointee else { return nil }
            switch term.type {
            case RAPTOR_TERM_TYPE_URI: return text(of: term.value.uri).map { .iri($0) }
            case RAPTOR_TERM_TYPE_BLANK:
                let blank = term.value.blank
                return .blank(text(blank.string, Int(blank.string_len)))
            case RAPTOR_TERM_TYPE_LITERAL:
                let literal = term.value.literal
                return .literal(
                    text(literal.string, Int(literal.string_len)), datatype: text(of: literal.datatype),
                    language: literal.language.map { text($0, Int(literal.language_len)) })
            default: return nil
            }
        }

        private func text(of uri: OpaquePointer?) -> String? {
            guard let uri else { return nil }
            var length = 0
            let start = raptor_uri_as_counted_string(uri, &length)
            return text(start, length)
        }

        private func text(_ start: UnsafeMutablePointer<UInt8>?, _ length: Int) -> String {
            String(decoding: UnsafeBufferPointer(start: start, count: start == nil ? 0 : length), as: UTF8.self)
        }
    }
#endif
