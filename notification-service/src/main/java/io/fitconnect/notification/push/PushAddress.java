package io.fitconnect.notification.push;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a device takes messages; a secret. */
public sealed interface PushAddress {

    DeviceKind kind();

    /** What tells the device from all others. */
    String identity();

    /** The subscription of a browser. */
    record Browser(URI endpoint, DeviceKeys keys) implements PushAddress {

        @Override
        public DeviceKind kind() {
            return DeviceKind.WEB;
        }

        @Override
        public String identity() {
            return endpoint.toString();
        }

        /** Hides the endpoint. */
        @Override
        public String toString() {
            return "Browser[not shown]";
        }
    }

    /** An app on an Apple device, by the token that the device got. */
    record Apns(String token) implements PushAddress {

        private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{64,200}");

        public Apns {
            token = token.toLowerCase(Locale.ROOT);
            require(TOKEN, token);
        }

        @Override
        public DeviceKind kind() {
            return DeviceKind.APNS;
        }

        @Override
        public String identity() {
            return "apns:" + token;
        }

        /** Hides the token. */
        @Override
        public String toString() {
            return "Apns[not shown]";
        }
    }

    /** An app, by its registration token. */
    record Fcm(String token) implements PushAddress {

        private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9:_-]{20,1000}");

        public Fcm {
            require(TOKEN, token);
        }

        @Override
        public DeviceKind kind() {
            return DeviceKind.FCM;
        }

        @Override
        public String identity() {
            return "fcm:" + token;
        }

        /** Hides the token. */
        @Override
        public String toString() {
            return "Fcm[not shown]";
        }
    }

    private static void require(Pattern pattern, String token) {
        if (!pattern.matcher(token).matches()) {
            throw new IllegalArgumentException("A token matches " + pattern);
        }
    }
}
