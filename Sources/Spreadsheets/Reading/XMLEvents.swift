// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    internal import CExpat
    internal import LocatedYAML

    /// Hears what stands in a part of a workbook.
    protocol XMLListener: AnyObject {
        /// An element begins. Names are without prefix; `isMain` tells those of spreadsheets from those of extensions.
        func started(_ name: String, isMain: Bool, _ attributes: [String: String])
        /// An element ends.
        func ended(_ name: String, isMain: Bool)
        /// Text, in pieces.
        func heard(_ text: String)
        /// Why nothing more is wanted; `nil` goes on.
        var fault: DiagnosticMessage? { get }
    }

    /// Owns one parser of libexpat. Everything unsafe about libexpat stays in this file.
    ///
    /// A document type is refused, so that no entity is ever declared: nothing is expanded, and nothing outside is opened.
    final class XMLEvents {
        private let parser: XML_Parser
        private let part: String
        private let limits: SheetLimits
        private unowned let listener: any XMLListener
        private var depth = 0
        private var fault: DiagnosticMessage?

        /// Reads a part.
        static func read(
            _ bytes: [UInt8], of part: String, limits: SheetLimits, to listener: any XMLListener
        ) throws(SheetFault) {
            guard let events = XMLEvents(part, limits, listener) else { throw SheetFault(.noMemoryToRead, part: part) }
            try events.parse(bytes)
        }

        private init?(_ part: String, _ limits: SheetLimits, _ listener: any XMLListener) {
            guard let parser = XML_ParserCreateNS(nil, XML_Char(bitPattern: Self.separator)) else { return nil }
            self.parser = parser
            self.part = part
            self.limits = limits
            self.listener = listener
        }

        deinit { XML_ParserFree(parser) }

        private static let separator = UInt8(ascii: " ")

        private func parse(_ bytes: [UInt8]) throws(SheetFault) {
            XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
            XML_SetElementHandler(
                parser,
                { me, name, attributes in
                    guard let me, let name else { return }
                    XMLEvents.of(me).start(String(cString: name), attributes)
                },
                { me, name in
                    guard let me, let name else { return }
                    XMLEvents.of(me).end(String(cString: name))
                })
            XML_SetCharacterDataHandler(parser) { me, text, length in
                guard let me, let text else { return }
                let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
                XMLEvents.of(me).listener.heard(String(decoding: bytes, as: UTF8.self))
            }
            XML_SetStartDoctypeDeclHandler(parser) { me, _, _, _, _ in
                guard let me else { return }
                XMLEvents.of(me).stop(.documentType)
            }
            var offset = 0
            repeat {
                let piece = min(bytes.count - offset, 1 << 20)
                let isLast = offset + piece == bytes.count
                let status = bytes.withUnsafeBytes { buffer in
                    XML_Parse(
                        parser, buffer.baseAddress.map { ($0 + offset).assumingMemoryBound(to: CChar.self) },
                        Int32(piece), isLast ? 1 : 0)
                }
                guard status == XML_STATUS_OK else { throw failure() }
                offset += piece
            } while offset < bytes.count
        }

        private func failure() -> SheetFault {
            let (line, column) = (XML_GetCurrentLineNumber(parser), XML_GetCurrentColumnNumber(parser))
            return SheetFault(
                fault ?? .xmlBroken, part: part, line: Int(line), column: Int(column) + 1,
                help: fault == nil ? .saveAgain : nil)
        }

        private func stop(_ message: DiagnosticMessage) {
            fault = fault ?? message
            XML_StopParser(parser, 0)
        }

        private static func of(_ me: UnsafeMutableRawPointer) -> XMLEvents {
            Unmanaged<XMLEvents>.fromOpaque(me).takeUnretainedValue()
        }

        // MARK: Elements

        private func start(_ name: String, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
            depth += 1
            guard depth <= limits.depth else { return stop(.tooDeep(limits.depth)) }
            var values: [String: String] = [:]
            var index = 0
            while let attributes, let key = attributes[index], let value = attributes[index + 1] {
                // Attributes of spreadsheets have no prefix but `r:id`; whichever prefix stands there, the last name counts.
                let local = Self.split(String(cString: key))
                values[
                    local.space.isEmpty ? local.name : local.space.hasSuffix("/relationships") ? "r:" + local.name : ""] =
                    String(cString: value)
                index += 2
            }
            let (space, local) = Self.split(name)
            listener.started(local, isMain: Self.isMain(space), values)
            if let fault = listener.fault { stop(fault) }
        }

        private func end(_ name: String) {
            depth -= 1
            let (space, local) = Self.split(name)
            listener.ended(local, isMain: Self.isMain(space))
            if let fault = listener.fault { stop(fault) }
        }

        private static func split(_ name: String) -> (space: String, name: String) {
            guard let gap = name.utf8.lastIndex(of: separator) else { return ("", name) }
            return (String(name[..<gap]), String(name[name.utf8.index(after: gap)...]))
        }

        /// The namespaces of spreadsheets and relationships, in the transitional and the strict form of the standard.
        private static func isMain(_ space: String) -> Bool {
            [
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
                "http://schemas.openxmlformats.org/package/2006/relationships",
            ].contains(space)
        }
    }
#endif
