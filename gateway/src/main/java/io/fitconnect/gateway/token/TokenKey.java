package io.fitconnect.gateway.token;

import org.jspecify.annotations.Nullable;

/**
 * A token as a key of the cache: equal only when every character is. The hash is taken from the end of the signature,
 * which is as good as random in a verified token and spares reading all of it; only verified tokens are ever stored,
 * so no client can fill one bucket on purpose.
 */
final class TokenKey {

    private static final int HASHED = 24;

    private final String text;
    private final int hash;

    TokenKey(String text) {
        this.text = text;
        int h = 0;
        for (int i = Math.max(0, text.length() - HASHED); i < text.length(); i++) {
            h = 31 * h + text.charAt(i);
        }
        this.hash = h;
    }

    int weight() {
        return text.length() + 256;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenKey key && key.hash == hash && key.text.equals(text);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
