package io.fitconnect.notification.kind;

import io.fitconnect.platform.message.Message;
import io.fitconnect.platform.message.MessageKey;
import java.util.Map;

/**
 * What a notification says, in no language yet.
 *
 * @param title one line
 * @param text  a sentence or two
 */
public record Wording(Message title, Message text) {

    /** A title that takes no arguments. */
    public static Wording of(MessageKey title, MessageKey text, Map<String, ?> arguments) {
        return new Wording(title.message(), text.message(arguments));
    }
}
