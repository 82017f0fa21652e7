// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

#ifndef CDELIMITEDTEXT_H
#define CDELIMITEDTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One run over well-formed records. Positions are in bytes from `bytes`.
///
/// 64 bytes past `end` can be read. A run starts at the start of a record and outside quotes. It ends before the first
/// record that is not complete or not well-formed: with another number of fields than `field_count`, with a quote that
/// does not open or close a whole field, longer than `max_length`, or with a CR as its last byte.
typedef struct dt_scan {
    const uint8_t *bytes;
    size_t end;
    /// In: the start of the first record. Out: the start of the first record that was not indexed.
    size_t position;
    uint32_t *record_starts;
    size_t record_capacity;
    uint32_t *field_ends;
    size_t field_capacity;
    /// The records in the index so far; those of this run are added.
    size_t record_count;
    size_t field_count;
    size_t max_length;
    uint8_t delimiter;
    uint8_t quote;
    /// Whether `quote` means anything.
    bool quotes;
    /// Out: whether a quote was seen.
    bool saw_quote;
    /// Out: why the run ended, a `dt_stop`.
    uint8_t stop;
    /// The line ends of the records in the index; those of this run are added.
    size_t lf, crlf, cr;
} dt_scan;

typedef enum dt_stop {
    /// The bytes are used up but for an incomplete record.
    DT_STOP_END = 0,
    /// The record at `position` is not well-formed.
    DT_STOP_FAULT = 1,
    /// A capacity is too small: enlarge both and go on.
    DT_STOP_FULL = 2,
} dt_stop;

/// Room that must be left in both arrays for one step.
enum { DT_SLACK = 80 };

/// What this processor offers: 0 nothing in C, 1 the vectors every processor of its kind has, 2 AVX2.
int dt_level(void);

/// Indexes records with the vectors of a level, 1 or 2, that `dt_level` allows.
void dt_index(dt_scan *scan, int level);

/// The line ends in some bytes: LF, CR LF and CR alone count one each. 64 bytes past the end can be read. Level as above.
size_t dt_count_lines(const uint8_t *bytes, size_t count, int level);

/// The offset of the first byte of this value, or `count`. 64 bytes past the end can be read. Level as above.
size_t dt_find_byte(const uint8_t *bytes, size_t count, uint8_t value, int level);

/// How many bytes from the start are surely valid UTF-8; ends at a character that may not be valid or at `count`.
/// Level as above.
size_t dt_valid_utf8_prefix(const uint8_t *bytes, size_t count, int level);

#endif
