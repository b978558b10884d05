package io.fitconnect.auth.remembereddevice;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a browser's cookie says for one account. */
record DeviceSecret(AccountId account, UUID device, String secret) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f-]{36})\\.([A-Za-z0-9_-]{22})");
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static DeviceSecret next(AccountId account, UUID device) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DeviceSecret(
                account, device, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<DeviceSecret> find(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new DeviceSecret(
                        new AccountId(UUID.fromString(parts.group(1))),
                        UUID.fromString(parts.group(2)),
                        parts.group(3)))
                : Optional.empty();
    }

    String text() {
        return account + "." + device + "." + secret;
    }

    /** Random bits need no slow hash. */
    String digest() {
        return Sha256.of(secret);
    }

    /** Hides the secret. */
    @Override
    public String toString() {
        return "DeviceSecret[" + device + "]";
    }
}
