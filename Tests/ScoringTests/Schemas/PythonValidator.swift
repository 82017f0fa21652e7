// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The validator Tests/Tools/validate_schemas.py, which needs python3 with jsonschema and PyYAML.
enum PythonValidator {
    /// Whether it can run on this machine.
    static let canRun = run("python3 -c 'import jsonschema, referencing, yaml'").status == 0

    /// Runs it; the output is empty and the status 0 when all is as expected.
    static func validate(_ arguments: [String] = []) -> (status: Int32, output: String) {
        let script = "\(TestFiles.package)/Tests/Tools/validate_schemas.py"
        return run((["python3", script] + arguments).map(quoted).joined(separator: " "))
    }

    /// A file with these bytes, which the caller removes.
    static func temporaryFile(_ bytes: [UInt8], ending: String) throws -> String {
        var name = Array("/tmp/dgov-schema-XXXXXX\(ending)".utf8CString)
        let descriptor = mkstemps(&name, Int32(ending.utf8.count))
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0, let file = fdopen(descriptor, "wb") else { throw TestFiles.Unreadable(path: path) }
        defer { fclose(file) }
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw TestFiles.Unreadable(path: path) }
        return path
    }

    private static func quoted(_ word: String) -> String {
        "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    private static func run(_ command: String) -> (status: Int32, output: String) {
        guard let pipe = popen(command + " 2>&1", "r") else { return (-1, "") }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 12)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            output.append(contentsOf: buffer[0..<count])
        }
        return (pclose(pipe), String(decoding: output, as: UTF8.self))
    }
}
