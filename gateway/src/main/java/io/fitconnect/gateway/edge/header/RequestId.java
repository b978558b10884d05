package io.fitconnect.gateway.edge.header;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import org.jspecify.annotations.Nullable;

/** The id of one request, in its response and in the logs. */
public final class RequestId {

    public static final AsciiString HEADER = AsciiString.cached("x-request-id");

    private static final int LONGEST = 64;

    private RequestId() {}

    /** Keeps the client's own id when it is a short plain word. */
    public static String choose(HttpHeaders headers, String otherwise) {
        String sent = headers.get(HEADER);
        return isPlainWord(sent) && headers.getAll(HEADER).size() == 1 ? sent : otherwise;
    }

    private static boolean isPlainWord(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Ascii.isLetterOrDigit(c) && c != '-' && c != '_' && c != '.') {
                return false;
            }
        }
        return true;
    }
}
