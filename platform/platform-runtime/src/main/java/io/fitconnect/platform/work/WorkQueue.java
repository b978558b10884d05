package io.fitconnect.platform.work;

import java.util.regex.Pattern;

/**
 * A queue of due work and the type of its payload.
 *
 * @param name    stable name in kebab case, such as {@code training-reminders}; renaming it leaves its rows behind
 * @param payload a record that Jackson can write and read; members unknown to the reader are ignored, so that an old
 *                instance can read what a new one has scheduled
 */
public record WorkQueue<P>(String name, Class<P> payload) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 60;

    public WorkQueue {
        if (name.length() > MAX_LENGTH || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A queue's name is kebab case of at most 60 characters: " + name);
        }
    }
}
