package io.fitconnect.auth.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests byte by byte, of which a client library would refuse to send most. */
public final class RawText {

    private static final int TIMEOUT_MILLIS = 20_000;

    private RawText() {}

    /** Sends a request and returns the status and the headers of the answer. */
    public static Answer send(int port, String method, String target, String body, String... headers) {
        byte[] content = body.getBytes(StandardCharsets.ISO_8859_1);
        StringBuilder head = new StringBuilder(method)
                .append(' ')
                .append(target)
                .append(" HTTP/1.1\r\nHost: localhost:8080\r\nConnection: close\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        if (!method.equals("GET")) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
            if (!String.join("", headers).contains("Content-Type")) {
                head.append("Content-Type: application/x-www-form-urlencoded\r\n");
            }
        }
        head.append("\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status alone. */
    public static int statusOf(int port, String method, String target, String body, String... headers) {
        return send(port, method, target, body, headers).status();
    }

    private static Answer read(String answer) {
        String[] lines = answer.split("\r\n\r\n", 2)[0].split("\r\n", -1);
        Map<String, List<String>> headers = new HashMap<>();
        for (String line : List.of(lines).subList(1, lines.length)) {
            String[] pair = line.split(":", 2);
            headers.computeIfAbsent(pair[0], name -> new ArrayList<>()).add(pair.length > 1 ? pair[1].strip() : "");
        }
        return new Answer(
                Integer.parseInt(lines[0].split(" ", -1)[1]), HttpHeaders.of(headers, (name, value) -> true), "");
    }
}
