package io.fitconnect.notification.sms;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A message to one phone.
 *
 * @param id     equal for each try
 * @param number in the form of E.164, such as +4930901820
 * @param text   at most 480 characters: a longer one is many messages, each of which is paid for
 */
public record TextMessage(UUID id, String number, String text) {

    private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final int LONGEST = 480;

    public TextMessage {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("A number has the form of E.164");
        }
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new IllegalArgumentException("A text has 1 to " + LONGEST + " characters");
        }
    }

    /** Hides number and text. */
    @Override
    public String toString() {
        return "TextMessage[" + id + "]";
    }
}
