// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// Writes diagnostics for programs.
public enum DiagnosticsJSON {
    /// An array of objects in the order given, in UTF-8, indented by two spaces and ended by LF; the same diagnostics
    /// always give the same bytes.
    ///
    /// Each object has `severity`, `code`, `message` (`{"vi": …, "en": …}`), `file`, `line`, `column`, `endLine`,
    /// `endColumn` (null without a place), `notes` (objects with all of these but `severity`, `notes` and `help`) and
    /// `help` (`{"code": …, "vi": …, "en": …}` or null).
    public static func json(_ diagnostics: [Diagnostic]) -> [UInt8] {
        var writer = Writer()
        writer.array(diagnostics) { writer, diagnostic in
            writer.object { object in
                object.field("severity", diagnostic.severity.rawValue)
                object.fields(of: diagnostic.message, diagnostic.place)
                object.name("notes")
                object.array(diagnostic.notes) { writer, note in
                    writer.object { $0.fields(of: note.message, note.place) }
                }
                object.name("help")
                if let help = diagnostic.help {
                    object.object { object in
                        object.field("code", help.code)
                        object.field("vi", help.vi)
                        object.field("en", help.en)
                    }
                } else {
                    object.text += "null"
                }
            }
        }
        return Array((writer.text + "\n").utf8)
    }

    private struct Writer {
        var text = ""
        private var depth = 0
        private var isFirst = true

        mutating func array<T>(_ items: [T], _ write: (inout Writer, T) -> Void) {
            guard !items.isEmpty else {
                text += "[]"
                return
            }
            enclosed("[", "]") { writer in
                for item in items {
                    writer.newLine()
                    write(&writer, item)
                }
            }
        }

        mutating func object(_ write: (inout Writer) -> Void) {
            enclosed("{", "}", write)
        }

        mutating func fields(of message: DiagnosticMessage, _ place: Diagnostic.Place?) {
            field("code", message.code)
            name("message")
            object { object in
                object.field("vi", message.vi)
                object.field("en", message.en)
            }
            name("file")
            if let place { string(place.file) } else { text += "null" }
            number("line", place?.line)
            number("column", place?.column)
            number("endLine", place?.endLine)
            number("endColumn", place?.endColumn)
        }

        mutating func field(_ name: String, _ value: String) {
            self.name(name)
            string(value)
        }

        mutating func name(_ name: String) {
            newLine()
            string(name)
            text += ": "
        }

        private mutating func number(_ name: String, _ value: Int?) {
            self.name(name)
            text += value.map { String($0) } ?? "null"
        }

        private mutating func enclosed(_ opening: String, _ closing: String, _ write: (inout Writer) -> Void) {
            text += opening
            let outerIsFirst = isFirst
            isFirst = true
            depth += 1
            write(&self)
            depth -= 1
            isFirst = outerIsFirst
            text += "\n" + String(repeating: "  ", count: depth) + closing
        }

        private mutating func newLine() {
            if !isFirst { text += "," }
            isFirst = false
            text += "\n" + String(repeating: "  ", count: depth)
        }

        private mutating func string(_ value: String) {
            text += "\""
            for scalar in value.unicodeScalars {
                switch scalar {
                case "\"": text += "\\\""
                case "\\": text += "\\\\"
                case "\n": text += "\\n"
                case "\r": text += "\\r"
                case "\t": text += "\\t"
                case "\u{2028}", "\u{2029}": text += "\\u" + String(scalar.value, radix: 16)
                case _ where scalar.value < 0x20:
                    text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
                default: text.unicodeScalars.append(scalar)
                }
            }
            text += "\""
        }
    }
}
