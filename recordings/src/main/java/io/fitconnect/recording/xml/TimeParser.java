package io.fitconnect.recording.xml;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads moments as devices and apps write them: ISO 8601 in its long and short forms, also with a blank for the T, with
 * slashes or dots in the date, with offsets such as {@code +02}, {@code +0200} and {@code UTC}, and in any script's digits. A
 * time without an offset is taken as UTC, as both formats demand. One parser reads all times of a file.
 */
final class TimeParser {

    private static final int LONGEST = 64;
    private static final int MOST_OFFSET_SECONDS = 18 * 3600;
    private static final int[] DAYS_BEFORE_MONTH = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};

    private char[] text = {};
    private int at;
    private int end;
    private long millis;
    private int offsetSeconds;

    /** Whether the text is a moment. */
    boolean parse(char[] chars, int from, int to) {
        text = chars;
        at = from;
        end = to;
        if (to - from < 8 || to - from > LONGEST) {
            return false;
        }
        int year = digits(4);
        int dash = separator("-/.");
        int month = digits(2);
        boolean dated = dash == separator("-/.");
        int day = digits(2);
        if (!dated || !isDate(year, month, day) || !beginsTime()) {
            return false;
        }
        int hour = digits(2);
        int colon = separator(":");
        int minute = digits(2);
        int second = 0;
        int fraction = 0;
        if (separator(":") != 0 || (colon == 0 && isDigit())) {
            second = digits(2);
            fraction = fraction();
        }
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60 || !offset()) {
            return false;
        }
        long seconds = epochDay(year, month, day) * 86_400 + hour * 3600L + minute * 60L + second - offsetSeconds;
        millis = seconds * 1000 + fraction;
        return at == end;
    }

    private static boolean isDate(int year, int month, int day) {
        if (year < 0 || month < 1 || month > 12 || day < 1) {
            return false;
        }
        int length = DAYS_BEFORE_MONTH[month] - DAYS_BEFORE_MONTH[month - 1] + (month == 2 && isLeap(year) ? 1 : 0);
        return day <= length;
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static long epochDay(int year, int month, int day) {
        int past = year - 1;
        long days = past * 365L + past / 4 - past / 100 + past / 400 - 719_162;
        return days + DAYS_BEFORE_MONTH[month - 1] + (month > 2 && isLeap(year) ? 1 : 0) + day - 1;
    }

    private boolean beginsTime() {
        if (separator("Tt") != 0) {
            return true;
        }
        int before = at;
        skipBlanks();
        return at > before;
    }

    /** Milliseconds after a point or comma; what is finer is cut. */
    private int fraction() {
        if (separator(".,") == 0) {
            return 0;
        }
        int fraction = 0;
        int scale = 100;
        while (isDigit()) {
            fraction += Character.digit(text[at++], 10) * scale;
            scale /= 10;
        }
        return fraction;
    }

    private boolean offset() {
        offsetSeconds = 0;
        skipBlanks();
        if (at == end || separator("Zz") != 0 || word("UTC") || word("GMT")) {
            return true;
        }
        int sign = separator("+-\u2212");
        int hours = digits(2);
        separator(":");
        int minutes = isDigit() ? digits(2) : 0;
        separator(":");
        int seconds = isDigit() ? digits(2) : 0;
        offsetSeconds = (hours * 3600 + minutes * 60 + seconds) * (sign == '+' ? 1 : -1);
        return sign != 0
                && hours >= 0
                && minutes >= 0
                && minutes < 60
                && seconds >= 0
                && Math.abs(offsetSeconds) <= MOST_OFFSET_SECONDS;
    }

    private boolean word(String word) {
        boolean found = end - at == word.length() && word.contentEquals(new String(text, at, end - at));
        at = found ? end : at;
        return found;
    }

    private void skipBlanks() {
        while (at < end && text[at] <= ' ') {
            at++;
        }
    }

    /** The character if it is one of these, else 0. */
    private int separator(String which) {
        return at < end && which.indexOf(text[at]) >= 0 ? text[at++] : 0;
    }

    private boolean isDigit() {
        return at < end && Character.digit(text[at], 10) >= 0;
    }

    /** A number of so many digits, -1 for anything else. */
    private int digits(int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            int digit = at < end ? digit(text[at]) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
            at++;
        }
        return number;
    }

    private static int digit(char character) {
        int latin = character - '0';
        return latin >= 0 && latin <= 9 ? latin : Character.digit(character, 10);
    }

    /** The moment that was read last, in milliseconds since 1970. */
    long millis() {
        return millis;
    }

    /** What the time is ahead of UTC; null when it is written in UTC or without an offset. */
    @Nullable
    ZoneOffset zone() {
        return offsetSeconds == 0 ? null : ZoneOffset.ofTotalSeconds(offsetSeconds);
    }
}
