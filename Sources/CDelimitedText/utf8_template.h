// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

// Validates UTF-8 by looking up, for every pair of neighbouring bytes, what the high half of the first, its low half and
// the high half of the second allow for; a fault that all three allow for is there (after J. Keiser and D. Lemire,
// "Validating UTF-8 in less than one instruction per byte", 2021). Included once per width, after these are defined:
//
// DT8_NAME(name)           the name of a function for this width
// DT8_VECTOR, DT8_LOAD(b)  one vector, loaded from any address
// DT8_SPLAT(byte)          fills one
// DT8_TABLE(table)         a table of 16 bytes for DT8_LOOK
// DT8_LOOK(table, places)  looks every byte, 0 to 15, up
// DT8_HIGH(v)              the high half of every byte, as 0 to 15
// DT8_AND, DT8_OR, DT8_XOR two vectors
// DT8_LESS(v, w)           v - w, 0 where that is negative
// DT8_BEFORE(v, p, n)      every byte replaced by the one n before it; p is the vector before
// DT8_ANY(v)               whether any bit is set
// DT8_ASCII(v)             whether no byte has its high bit set
// DT8_WIDTH                bytes in a vector

static size_t DT8_NAME(valid_prefix)(const uint8_t *bytes, size_t count) {
    const DT8_VECTOR first_high = DT8_TABLE(dt_first_high);
    const DT8_VECTOR first_low = DT8_TABLE(dt_first_low);
    const DT8_VECTOR second_high = DT8_TABLE(dt_second_high);
    const DT8_VECTOR low_half = DT8_SPLAT(0x0F);
    const DT8_VECTOR high_bit = DT8_SPLAT(0x80);
    const DT8_VECTOR below_three = DT8_SPLAT(0xE0 - 0x80);
    const DT8_VECTOR below_four = DT8_SPLAT(0xF0 - 0x80);
    DT8_VECTOR before = DT8_SPLAT(0);
    // Whether the vector before may end inside a character.
    bool open = false;
    size_t position = 0;
    while (position + 64 <= count) {
        DT8_VECTOR parts[64 / DT8_WIDTH];
        DT8_VECTOR any = DT8_SPLAT(0);
        for (int part = 0; part < 64 / DT8_WIDTH; part++) {
            parts[part] = DT8_LOAD(bytes + position + part * DT8_WIDTH);
            any = DT8_OR(any, parts[part]);
        }
        if (DT8_ASCII(any) && !open) {
            before = parts[64 / DT8_WIDTH - 1];
            position += 64;
            continue;
        }
        DT8_VECTOR faults = DT8_SPLAT(0);
        for (int part = 0; part < 64 / DT8_WIDTH; part++) {
            const DT8_VECTOR input = parts[part];
            const DT8_VECTOR one = DT8_BEFORE(input, before, 1);
            const DT8_VECTOR two = DT8_BEFORE(input, before, 2);
            const DT8_VECTOR three = DT8_BEFORE(input, before, 3);
            const DT8_VECTOR pairs = DT8_AND(
                DT8_AND(DT8_LOOK(first_high, DT8_HIGH(one)), DT8_LOOK(first_low, DT8_AND(one, low_half))),
                DT8_LOOK(second_high, DT8_HIGH(input)));
            // The third and fourth byte of a character are continuations behind a continuation, and only they may be.
            const DT8_VECTOR due = DT8_AND(
                DT8_OR(DT8_LESS(two, below_three), DT8_LESS(three, below_four)), high_bit);
            faults = DT8_OR(faults, DT8_XOR(due, pairs));
            before = input;
        }
        if (DT8_ANY(faults)) { break; }
        position += 64;
        // A lead byte among the last three may ask for more than there was.
        open = bytes[position - 1] >= 0xC0 || bytes[position - 2] >= 0xE0 || bytes[position - 3] >= 0xF0;
    }
    // Back to the start of a character that the faulty or missing block may belong to.
    for (size_t back = 1; back <= 3 && back <= position; back++) {
        const uint8_t byte = bytes[position - back];
        if (byte < 0x80) { break; }
        if (byte >= 0xC0) { return position - back; }
    }
    return position;
}

#undef DT8_NAME
#undef DT8_VECTOR
#undef DT8_LOAD
#undef DT8_SPLAT
#undef DT8_TABLE
#undef DT8_LOOK
#undef DT8_HIGH
#undef DT8_AND
#undef DT8_OR
#undef DT8_XOR
#undef DT8_LESS
#undef DT8_BEFORE
#undef DT8_ANY
#undef DT8_ASCII
#undef DT8_WIDTH
