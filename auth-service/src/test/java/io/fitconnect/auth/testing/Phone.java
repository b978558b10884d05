package io.fitconnect.auth.testing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app that was given the key that a page shows; computes codes on its own (RFC 6238). */
public final class Phone {

    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([A-Z2-7 ]+)</code>");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    private final byte[] key;
    private final Clock clock;

    private Phone(byte[] key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** Sets an app up for the person who is signed in with the browser, and types its first code. */
    public static Phone setUp(Browser browser, Clock clock) {
        return setUp(browser, clock, new Page[1]);
    }

    /** The same, and puts the page that shows the recovery codes into the array. */
    public static Phone setUp(Browser browser, Clock clock, Page[] last) {
        Page page = browser.open("/account/security/authenticator");
        Phone phone = reading(page, clock);
        last[0] = browser.submit(page, Map.of("code", phone.code()));
        return phone;
    }

    /** Reads the key of a page. */
    public static Phone reading(Page page, Clock clock) {
        Matcher secret = SECRET.matcher(page.answer().body());
        if (!secret.find()) {
            throw new AssertionError("The page shows no key:\n" + page.text());
        }
        String text = secret.group(1).replace(" ", "");
        ByteBuffer key = ByteBuffer.allocate(text.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (int place = 0; place < text.length(); place++) {
            buffer = (buffer << 5) | ALPHABET.indexOf(text.charAt(place));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                key.put((byte) (buffer >> bits));
            }
        }
        return new Phone(key.array(), clock);
    }

    /** The code of the present time step. */
    public String code() {
        return code(0);
    }

    /** The code of a time step so many later. */
    public String code(int later) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            long step = Math.floorDiv(clock.instant().getEpochSecond(), (long) STEP_SECONDS) + later;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
