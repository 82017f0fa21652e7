// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// The functions over bytes, written once for vectors of any width. Included once per width, after these are defined:
//
// DT_NAME(name)     the name of a function for this width
// DT_BLOCK          64 bytes
// DT_LOAD(bytes)    loads a DT_BLOCK from any address
// DT_VECTOR         one vector; DT_SPLAT(byte) fills one
// DT_EQUAL(b, v)    one bit per byte of a block: whether it equals the vector's
// DT_PARITIES(bits) every bit becomes the parity of itself and all below it
// DT_LOWEST(bits)   the place of the lowest bit; any value when there is none

// PortableIndex.run in Swift is the twin of this function: whoever changes one changes the other.
static void DT_NAME(index)(dt_scan *scan) {
    const uint8_t *const bytes = scan->bytes;
    const size_t end = scan->end;
    const size_t field_count = scan->field_count;
    const bool quotes_matter = scan->quotes;
    const DT_VECTOR delimiter = DT_SPLAT(scan->delimiter);
    const DT_VECTOR quote = DT_SPLAT(scan->quote);
    const DT_VECTOR line_feed = DT_SPLAT(0x0A);
    const DT_VECTOR carriage_return = DT_SPLAT(0x0D);
    uint32_t *const field_ends = scan->field_ends;
    uint32_t *const record_starts = scan->record_starts;
    size_t start = scan->position;
    size_t position = start;
    size_t records = scan->record_count;
    // The index entries written, and how many there must be at the end of the current record.
    size_t entries = records * field_count;
    size_t expected = entries + field_count;
    // What the last byte of the block before was: inside quotes; a CR that ends a record; a byte behind which a quote may
    // open; a closing quote.
    uint64_t inside = 0, returned = 0, opens = 1, closed = 0;
    uint64_t all_quotes = 0;
    size_t lf_count = 0, crlf_count = 0, cr_count = 0;
    dt_stop stop = DT_STOP_END;

    while (position < end) {
        if (entries + DT_SLACK > scan->field_capacity || records + DT_SLACK > scan->record_capacity) {
            stop = entries > expected + 64 ? DT_STOP_FAULT : DT_STOP_FULL;
            break;
        }
        const DT_BLOCK block = DT_LOAD(bytes + position);
        uint64_t quotes = quotes_matter ? DT_EQUAL(block, quote) : 0;
        uint64_t lf = DT_EQUAL(block, line_feed);
        uint64_t cr = DT_EQUAL(block, carriage_return);
        uint64_t delimiters = DT_EQUAL(block, delimiter);
        uint64_t valid = ~(uint64_t)0;
        if (end - position < 64) {
            valid = ((uint64_t)1 << (end - position)) - 1;
            quotes &= valid;
            lf &= valid;
            cr &= valid;
            delimiters &= valid;
        }

        uint64_t wrong = 0;
        uint64_t structure, newlines, ends;
        if ((quotes | inside | closed) != 0) {
            const uint64_t within = DT_PARITIES(quotes) ^ inside;
            const uint64_t outside = ~within;
            const uint64_t closing = quotes & outside;
            const uint64_t breaks = delimiters | lf | cr;
            const uint64_t openers = (breaks & outside) | closing;
            wrong = (quotes & within) & ~(openers << 1 | opens);
            wrong |= (closing << 1 | closed) & ~(breaks | quotes) & valid;
            inside = (uint64_t)((int64_t)within >> 63);
            closed = closing >> 63;
            opens = openers >> 63;
            all_quotes |= quotes;
            ends = cr & outside;
            newlines = ends | (lf & outside & ~(ends << 1 | returned));
            structure = (delimiters & outside) | newlines;
        } else {
            opens = (delimiters | lf | cr) >> 63;
            ends = cr;
            newlines = ends | (lf & ~(ends << 1 | returned));
            structure = delimiters | newlines;
        }
        returned = ends >> 63;

        // Eight entries at a time, also where there are fewer: the ones too many are overwritten.
        const size_t found = (size_t)__builtin_popcountll(structure);
        uint32_t *out = field_ends + entries;
        uint64_t rest = structure;
        for (size_t done = 0; done < found; done += 8) {
            for (int each = 0; each < 8; each++) {
                out[each] = (uint32_t)position + (uint32_t)DT_LOWEST(rest);
                rest &= rest - 1;
            }
            out += 8;
        }

        // What lies before the first wrong quote is sound.
        uint64_t lines = newlines;
        if (wrong != 0) { lines &= (wrong & (0 - wrong)) - 1; }
        while (lines != 0) {
            const uint64_t line = lines & (0 - lines);
            const size_t place = position + (size_t)DT_LOWEST(lines);
            const size_t count = entries + (size_t)__builtin_popcountll(structure & (line | (line - 1)));
            if (count != expected || place - start > scan->max_length) {
                stop = DT_STOP_FAULT;
                goto finish;
            }
            const bool is_return = (ends & line) != 0;
            if (is_return && place + 1 >= end) { goto finish; }
            record_starts[records++] = (uint32_t)start;
            expected += field_count;
            start = place + 1;
            if (!is_return) {
                lf_count++;
            } else if (bytes[start] == 0x0A) {
                crlf_count++;
                start++;
            } else {
                cr_count++;
            }
            lines &= lines - 1;
        }
        if (wrong != 0) {
            stop = DT_STOP_FAULT;
            break;
        }
        entries += found;
        position += 64;
    }
finish:
    scan->position = start;
    scan->record_count = records;
    scan->lf += lf_count;
    scan->crlf += crlf_count;
    scan->cr += cr_count;
    scan->saw_quote = scan->saw_quote || all_quotes != 0;
    scan->stop = (uint8_t)stop;
}

static size_t DT_NAME(count_lines)(const uint8_t *bytes, size_t count) {
    const DT_VECTOR line_feed = DT_SPLAT(0x0A);
    const DT_VECTOR carriage_return = DT_SPLAT(0x0D);
    size_t lines = 0;
    uint64_t returned = 0;
    for (size_t position = 0; position < count; position += 64) {
        const DT_BLOCK block = DT_LOAD(bytes + position);
        uint64_t lf = DT_EQUAL(block, line_feed);
        uint64_t cr = DT_EQUAL(block, carriage_return);
        if (count - position < 64) {
            const uint64_t valid = ((uint64_t)1 << (count - position)) - 1;
            lf &= valid;
            cr &= valid;
        }
        // A CR LF is one line end: its LF is not counted.
        lf &= ~(cr << 1 | returned);
        returned = cr >> 63;
        lines += (size_t)__builtin_popcountll(lf) + (size_t)__builtin_popcountll(cr);
    }
    return lines;
}

static size_t DT_NAME(find_byte)(const uint8_t *bytes, size_t count, uint8_t value) {
    const DT_VECTOR wanted = DT_SPLAT(value);
    for (size_t position = 0; position < count; position += 64) {
        const DT_BLOCK block = DT_LOAD(bytes + position);
        const uint64_t found = DT_EQUAL(block, wanted);
        if (found != 0) {
            const size_t place = position + (size_t)DT_LOWEST(found);
            return place < count ? place : count;
        }
    }
    return count;
}

#undef DT_NAME
#undef DT_BLOCK
#undef DT_LOAD
#undef DT_VECTOR
#undef DT_SPLAT
#undef DT_EQUAL
#undef DT_PARITIES
#undef DT_LOWEST
