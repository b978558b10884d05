package io.fitconnect.recording.json;

import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.UnreadableRecording.Reason;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) value by value from UTF-8 bytes. What breaks the grammar is refused with where it stands. */
final class JsonCursor {

    private static final int LONGEST_TEXT = 65_536;
    private static final int LONGEST_NUMBER = 40;

    private final byte[] content;
    private int at;

    JsonCursor(byte[] content) {
        this.content = content;
        if (content.length > 2 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB && content[2] == (byte) 0xBF) {
            at = 3;
        }
    }

    /** Whether the next value is null, which is read then. */
    boolean isNull() {
        if (peek() != 'n') {
            return false;
        }
        word("null");
        return true;
    }

    void beginObject() {
        expect('{', "an object");
    }

    /** The next member's name, or null at the object's end. */
    @Nullable
    String nextName(boolean isFirst) {
        int next = peek();
        if (next == '}') {
            at++;
            return null;
        }
        if (!isFirst) {
            expect(',', "a comma or the end of the object");
        }
        String name = text();
        expect(':', "a colon");
        return name;
    }

    void beginArray() {
        expect('[', "an array");
    }

    /** Whether the array goes on; its end is read. */
    boolean hasNext(boolean isFirst) {
        if (peek() == ']') {
            at++;
            return false;
        }
        if (!isFirst) {
            expect(',', "a comma or the end of the array");
        }
        return true;
    }

    String text() {
        expect('"', "a text");
        StringBuilder text = new StringBuilder();
        int from = at;
        while (true) {
            if (at >= content.length) {
                throw truncated();
            }
            int octet = content[at];
            if (octet >= 0 && octet < 0x20) {
                throw broken("a text without control characters");
            }
            if (octet == '"' || octet == '\\') {
                text.append(new String(content, from, at - from, StandardCharsets.UTF_8));
                at++;
                if (octet == '"') {
                    return text.toString();
                }
                text.append(escaped());
                from = at;
            } else {
                at++;
            }
            if (at - from + text.length() > LONGEST_TEXT) {
                throw new UnreadableRecording(Reason.TOO_LARGE, "A text in the file is too long.");
            }
        }
    }

    private char escaped() {
        int letter = at < content.length ? content[at++] : -1;
        return switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw broken("an escape of JSON");
        };
    }

    private char unicode() {
        int code = 0;
        for (int digit = 0; digit < 4; digit++) {
            int value = at < content.length ? Character.digit(content[at++], 16) : -1;
            if (value < 0) {
                throw broken("four hexadecimal digits");
            }
            code = code << 4 | value;
        }
        return (char) code;
    }

    boolean truth() {
        if (peek() == 't') {
            word("true");
            return true;
        }
        word("false");
        return false;
    }

    double number() {
        peek();
        int from = at;
        while (at < content.length && isOfNumber(content[at])) {
            at++;
        }
        int length = at - from;
        if (length == 0 || length > LONGEST_NUMBER || !isNumber(from)) {
            at = from;
            throw broken("a number");
        }
        int whole = wholeNumber(from);
        return whole >= 0 ? whole : Double.parseDouble(new String(content, from, length, StandardCharsets.US_ASCII));
    }

    /** The value of up to nine digits, which most samples are; -1 for any other. */
    private int wholeNumber(int from) {
        if (at - from > 9) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < at; i++) {
            if (content[i] < '0' || content[i] > '9') {
                return -1;
            }
            value = value * 10 + content[i] - '0';
        }
        return value;
    }

    /** The grammar: an optional minus, digits without a leading zero, and optionally a fraction and an exponent. */
    private boolean isNumber(int from) {
        int i = from;
        i += content[i] == '-' ? 1 : 0;
        int digits = digitsFrom(i);
        if (digits == 0 || (digits > 1 && content[i] == '0')) {
            return false;
        }
        i += digits;
        if (i < at && content[i] == '.') {
            int fraction = digitsFrom(i + 1);
            if (fraction == 0) {
                return false;
            }
            i += 1 + fraction;
        }
        if (i < at && (content[i] == 'e' || content[i] == 'E')) {
            i++;
            i += i < at && (content[i] == '+' || content[i] == '-') ? 1 : 0;
            int exponent = digitsFrom(i);
            if (exponent == 0) {
                return false;
            }
            i += exponent;
        }
        return i == at;
    }

    private int digitsFrom(int from) {
        int i = from;
        while (i < at && content[i] >= '0' && content[i] <= '9') {
            i++;
        }
        return i - from;
    }

    private static boolean isOfNumber(byte octet) {
        return (octet >= '0' && octet <= '9')
                || octet == '-'
                || octet == '+'
                || octet == '.'
                || octet == 'e'
                || octet == 'E';
    }

    void requireEnd() {
        skipSpace();
        if (at < content.length) {
            throw broken("the end");
        }
    }

    private void word(String word) {
        peek();
        for (int i = 0; i < word.length(); i++) {
            if (at >= content.length) {
                throw truncated();
            }
            if (content[at] != word.charAt(i)) {
                throw broken(word);
            }
            at++;
        }
    }

    private void expect(char sign, String what) {
        if (peek() != sign) {
            throw broken(what);
        }
        at++;
    }

    private int peek() {
        skipSpace();
        if (at >= content.length) {
            throw truncated();
        }
        return content[at];
    }

    private void skipSpace() {
        while (at < content.length
                && (content[at] == ' ' || content[at] == '\n' || content[at] == '\r' || content[at] == '\t')) {
            at++;
        }
    }

    private static UnreadableRecording truncated() {
        return new UnreadableRecording(Reason.TRUNCATED, "The file ends too early. Send it again.");
    }

    private UnreadableRecording broken(String expected) {
        return new UnreadableRecording(
                Reason.CORRUPT, "At byte " + at + " of the file stands something else than " + expected + ".");
    }
}
