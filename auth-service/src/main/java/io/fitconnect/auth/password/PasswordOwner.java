package io.fitconnect.auth.password;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.account.DisplayName;
import io.fitconnect.auth.account.EmailAddress;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What an attacker knows about the person who chooses a password. */
public record PasswordOwner(Optional<EmailAddress> email, Optional<DisplayName> name) {

    private static final int SHORTEST_WORD = 3;
    private static final String BETWEEN_WORDS = "[^\\p{L}\\p{M}\\p{N}]+";
    private static final String BETWEEN_LETTERS = "[^\\p{L}\\p{M}]+";

    /** The owner of an account. */
    public static PasswordOwner of(Account account) {
        return new PasswordOwner(Optional.of(account.email()), Optional.of(account.displayName()));
    }

    /** A person of whom only the address is known, if that. */
    public static PasswordOwner of(Optional<EmailAddress> email) {
        return new PasswordOwner(email, Optional.empty());
    }

    KnownWords words() {
        Set<String> words = new LinkedHashSet<>();
        email.map(EmailAddress::value).ifPresent(address -> {
            String local = address.substring(0, address.indexOf('@'));
            String domain = address.substring(address.indexOf('@') + 1, address.lastIndexOf('.'));
            words.add(address);
            addParts(local, words);
            addParts(domain, words);
        });
        name.map(DisplayName::value).ifPresent(text -> addParts(text, words));
        return KnownWords.of(words, SHORTEST_WORD);
    }

    private static void addParts(String text, Set<String> words) {
        words.add(text);
        words.addAll(Arrays.asList(text.split(BETWEEN_WORDS, -1)));
        words.addAll(Arrays.asList(text.split(BETWEEN_LETTERS, -1)));
    }

    /** Hides what is personal. */
    @Override
    public String toString() {
        return "PasswordOwner[…]";
    }
}
