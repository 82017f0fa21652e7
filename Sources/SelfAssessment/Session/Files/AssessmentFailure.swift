// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

public import LocatedYAML
public import SafeFiles

/// Why a file could not be opened, changed or saved.
public enum AssessmentFailure: Error, Hashable, Sendable {
    /// The change does not fit. Nothing has changed.
    case refused(SessionRefusal)
    /// The file could not be read or saved. The changes that are not saved are kept; ``AssessmentFile/save()`` tries again.
    case file(FileFailure)
    /// Somebody else has changed the file into one that cannot be used. The changes that are not saved are kept.
    case unusable([Diagnostic])
}
