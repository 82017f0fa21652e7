// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

internal import SafeFiles

extension Console {
    /// Delivers a result that may go over one of the documents it came from: only if that is still as it was read.
    ///
    /// - Parameters:
    ///   - bytes: the result.
    ///   - out: where it goes; `nil` is standard output.
    ///   - inputs: the documents, with their bytes.
    func deliver(
        _ bytes: [UInt8], to out: String?, over inputs: [(path: String, bytes: [UInt8])]
    ) throws(Failure) {
        let own = out.flatMap { out in
            inputs.first { $0.path != Files.standardName && out != Files.standardName && Files.areSame($0.path, out) }
        }
        guard let out, let own else { return try deliver(bytes, to: out) }
        let (now, version): (bytes: [UInt8], version: FileVersion)
        do throws(FileFailure) {
            (now, version) = try SafeFile.contents(of: out)
        } catch {
            throw Failure(saving: error)
        }
        guard now == own.bytes else { throw Failure(.unreachable, .changedMeanwhile(.path(out))) }
        try Files.replace(out, with: bytes, expecting: .version(version))
    }
}
