// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#if Spreadsheet
    import Foundation

    /// Debian's LibreOffice, without a window.
    enum Soffice {
        /// The program; `nil` where it is not installed.
        static let path: String? = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"]
            .first { FileManager.default.isExecutableFile(atPath: $0) }

        /// Converts files in one start of the program, which takes seconds.
        ///
        /// - Parameters:
        ///   - files: the bytes by name.
        ///   - form: what `--convert-to` takes.
        ///   - filter: what `--infilter` takes, where the names do not tell it.
        /// - Returns: everything it has made, by name.
        static func convert(
            _ files: [String: [UInt8]], to form: String, reading filter: String? = nil
        ) throws -> [String: [UInt8]] {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("soffice-\(UUID().uuidString)")
            let (from, to) = (folder.appendingPathComponent("from"), folder.appendingPathComponent("to"))
            for part in [from, to] {
                try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true)
            }
            defer { try? FileManager.default.removeItem(at: folder) }
            for (name, bytes) in files { try Data(bytes).write(to: from.appendingPathComponent(name)) }
            let process = Process()
            process.executableURL = URL(fileURLWithPath: path ?? "/usr/bin/soffice")
            process.arguments =
                [
                    "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--convert-to",
                    form,
                    "--outdir", to.path,
                ] + (filter.map { ["--infilter=\($0)"] } ?? [])
                + files.keys.sorted().map { from.appendingPathComponent($0).path }
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            var made: [String: [UInt8]] = [:]
            for name in try FileManager.default.contentsOfDirectory(atPath: to.path) {
                made[name] = try [UInt8](Data(contentsOf: to.appendingPathComponent(name)))
            }
            return made
        }
    }
#endif
