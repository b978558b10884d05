package io.fitconnect.platform.test.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A request, and the statuses with which it may be answered. */
record HostileRequest(String method, String target, List<String> headers, String body, Set<Integer> allowed) {

    static HostileRequest of(Operation operation, String target, Integer... allowed) {
        return new HostileRequest(operation.method(), target, List.of(), "", Set.of(allowed));
    }

    /** With a body in a format that the operation takes: without one, its format is refused first. */
    HostileRequest inTheFormatOf(Operation operation) {
        if (operation.bodyTypes().isEmpty()) {
            return this;
        }
        return operation.takesJson() ? json("{}") : body(operation.bodyTypes().get(0), "x");
    }

    HostileRequest header(String line) {
        List<String> lines = new ArrayList<>(headers);
        lines.add(line);
        return new HostileRequest(method, target, lines, body, allowed);
    }

    HostileRequest json(String text) {
        return body("application/json", text);
    }

    HostileRequest body(String contentType, String text) {
        List<String> lines = new ArrayList<>(headers);
        lines.add("Content-Type: " + contentType);
        return new HostileRequest(method, target, lines, text, allowed);
    }

    @Override
    public String toString() {
        return method + " " + shorten(target) + " "
                + headers.stream().map(HostileRequest::shorten).toList() + " "
                + shorten(body);
    }

    private static String shorten(String text) {
        String shown = text.startsWith("Authorization") ? "Authorization" : text;
        return shown.length() <= 120 ? shown : shown.substring(0, 120) + "…";
    }
}
