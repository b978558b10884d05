package io.fitconnect.platform.servlet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether an address can be decoded: whole escapes, UTF-8, and no control characters behind them. */
final class PercentEncoding {

    private PercentEncoding() {}

    static boolean isWellFormed(String encoded) {
        byte[] bytes = new byte[encoded.length() * 3];
        int length = 0;
        for (int index = 0; index < encoded.length(); index++) {
            char character = encoded.charAt(index);
            if (character == '%') {
                int value = byteAt(encoded, index + 1);
                if (value < 0) {
                    return false;
                }
                bytes[length++] = (byte) value;
                index += 2;
            } else if (character > 0x7f) {
                return false; // an address is ASCII; Tomcat hands on single bytes as characters
            } else {
                bytes[length++] = (byte) character;
            }
        }
        return isText(bytes, length);
    }

    private static int byteAt(String encoded, int index) {
        if (index + 2 > encoded.length()) {
            return -1;
        }
        int high = Character.digit(encoded.charAt(index), 16);
        int low = Character.digit(encoded.charAt(index + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isText(byte[] bytes, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .chars()
                    .noneMatch(Character::isISOControl);
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
