package io.fitconnect.platform.test.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The parts of an answer that the kinds look at. */
record RawAnswer(int status, String contentType, String body) {

    static RawAnswer parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new RawAnswer(0, "", text);
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        String contentType = Arrays.stream(lines)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("");
        return new RawAnswer(Integer.parseInt(lines[0].split(" ", -1)[1]), contentType, text.substring(end + 4));
    }

    boolean isProblem() {
        return contentType.startsWith("application/problem+json")
                && body.contains("\"type\":\"urn:fitconnect:problem:");
    }
}
