package io.fitconnect.local.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

/** The last mails, in memory. */
final class Mailbox {

    private final int capacity;
    private final Deque<CaughtMail> mails = new ArrayDeque<>();
    private long last;

    Mailbox(int capacity) {
        this.capacity = capacity;
    }

    synchronized void add(LongFunction<CaughtMail> mail) {
        mails.addFirst(mail.apply(++last));
        if (mails.size() > capacity) {
            mails.removeLast();
        }
    }

    /** The newest first; those to one address when it is given. */
    synchronized List<CaughtMail> list(Optional<String> to) {
        return mails.stream()
                .filter(mail -> to.map(address -> isTo(mail, address)).orElse(true))
                .toList();
    }

    synchronized Optional<CaughtMail> find(long id) {
        return mails.stream().filter(mail -> mail.id() == id).findFirst();
    }

    private static boolean isTo(CaughtMail mail, String address) {
        return mail.to().toLowerCase(Locale.ROOT).equals(address.toLowerCase(Locale.ROOT));
    }
}
