package io.fitconnect.auth.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The passwords that are guessed first: a list of common ones, and whatever repeats a short piece or walks along the
 * alphabet, the digits or a row of the keyboard.
 */
@Component
class CommonPasswords {

    private static final int LONGEST_REPEATED_PIECE = 4;
    private static final String[] WALKS = {
        "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ"
    };

    private final Set<String> list;

    CommonPasswords() {
        try (InputStream resource = CommonPasswords.class.getResourceAsStream("/common-passwords.txt")) {
            String lines = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
            this.list = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether a password, in lower case, is one of them. */
    boolean contains(String lowerCase) {
        return list.contains(lowerCase) || repeatsAPiece(lowerCase) || isWalk(lowerCase);
    }

    private static boolean repeatsAPiece(String text) {
        for (int length = 1; length <= LONGEST_REPEATED_PIECE; length++) {
            String piece = text.substring(0, length);
            if (piece.repeat(text.length() / length + 1).startsWith(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWalk(String text) {
        String backwards = new StringBuilder(text).reverse().toString();
        for (String walk : WALKS) {
            if (walk.contains(text) || walk.contains(backwards)) {
                return true;
            }
        }
        return false;
    }
}
