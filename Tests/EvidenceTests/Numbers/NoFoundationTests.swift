// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

struct NoFoundationTests {
    /// A program that links Foundation starts slower and, when static, carries its Unicode tables.
    @Test func `no source of this module imports Foundation`() throws {
        let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../Sources/Evidence").standardized
        let files = Self.sources(in: root.path)
        #expect(files.count > 20)
        let importing = try files.filter { file in
            try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").contains { line in
                line.contains("import Foundation") || line.contains("import Glibc")
            }
        }
        #expect(importing == [])
    }

    private static func sources(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().flatMap { name in
            let path = folder + "/" + name
            return path.hasSuffix(".swift") ? [path] : sources(in: path)
        }
    }
}
