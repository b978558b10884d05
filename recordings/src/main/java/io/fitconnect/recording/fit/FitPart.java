package io.fitconnect.recording.fit;

import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the FIT files that may be chained in a file.
 *
 * @param from index of the first byte of messages
 * @param to index after the last byte of messages that is there
 */
record FitPart(int from, int to, Condition condition) {

    private static final int SMALLEST_HEADER = 12;
    private static final int CHECKSUM_SIZE = 2;
    private static final int MOST_PARTS = 1_000;

    enum Condition {
        INTACT,
        /** The content ends before the part does, or its writer never noted its size. */
        CUT_OFF,
        /** Where the checksum belongs stands what memory holds before anything is written. */
        CHECKSUM_UNWRITTEN,
        CHECKSUM_MISMATCH,
        /** What follows is no FIT file. */
        FOREIGN
    }

    static boolean startsAt(byte[] content, int at) {
        return content.length - at >= SMALLEST_HEADER
                && (content[at] & 0xFF) >= SMALLEST_HEADER
                && content[at + 8] == '.'
                && content[at + 9] == 'F'
                && content[at + 10] == 'I'
                && content[at + 11] == 'T';
    }

    /** The parts in their order; the last one may be {@link Condition#FOREIGN}. Zeros between parts are padding. */
    static List<FitPart> split(byte[] content) {
        List<FitPart> parts = new ArrayList<>();
        int at = 0;
        while (at < content.length) {
            if (content[at] == 0) {
                at++;
            } else if (parts.size() == MOST_PARTS) {
                throw new UnreadableRecording(
                        Reason.TOO_LARGE, "The file is a chain of more files than is accepted. Send them one by one.");
            } else if (startsAt(content, at)) {
                FitPart part = at(content, at);
                parts.add(part);
                at = part.condition == Condition.CUT_OFF ? content.length : part.to + CHECKSUM_SIZE;
            } else {
                parts.add(new FitPart(at, content.length, Condition.FOREIGN));
                at = content.length;
            }
        }
        return parts;
    }

    private static FitPart at(byte[] content, int header) {
        int from = Math.min(content.length, header + (content[header] & 0xFF));
        long size = littleEndian(content, header + 4, 4);
        long end = from + size;
        if (size > 0 && end + CHECKSUM_SIZE <= content.length) {
            return ofStatedSize(content, header, from, (int) end);
        }
        int last = content.length - CHECKSUM_SIZE;
        if (last > from && checksumMatches(content, header, last)) {
            return new FitPart(from, last, Condition.INTACT);
        }
        int to = size == 0 ? content.length : (int) Math.min(content.length, end);
        return new FitPart(from, Math.max(from, to), Condition.CUT_OFF);
    }

    private static FitPart ofStatedSize(byte[] content, int header, int from, int end) {
        if (checksumMatches(content, header, end) || checksumMatches(content, from, end)) {
            return new FitPart(from, end, Condition.INTACT);
        }
        if (header == 0 && goesOn(content, from, end)) {
            return new FitPart(from, content.length, Condition.CUT_OFF);
        }
        long stored = littleEndian(content, end, CHECKSUM_SIZE);
        boolean unwritten = stored == 0 || stored == 0xFFFF;
        return new FitPart(from, end, unwritten ? Condition.CHECKSUM_UNWRITTEN : Condition.CHECKSUM_MISMATCH);
    }

    /** Whether the messages go on beyond the size that the header states, exactly to the end of the content. */
    private static boolean goesOn(byte[] content, int from, int end) {
        return !endsAt(content, from, end) && endsAt(content, from, content.length);
    }

    private static boolean endsAt(byte[] content, int from, int to) {
        return FitDecoding.of(content, from, to, message -> {}).end() == FitDecoding.End.WHOLE;
    }

    /** Some writers leave their header out of the sum. */
    private static boolean checksumMatches(byte[] content, int from, int end) {
        return FitChecksum.of(content, from, end) == littleEndian(content, end, CHECKSUM_SIZE);
    }

    private static long littleEndian(byte[] content, int at, int bytes) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = (value << 8) | (content[at + i] & 0xFF);
        }
        return value;
    }
}
