package io.fitconnect.e2e.client;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names and values as they stand in a query or in the body of a form. */
final class FormBody {

    static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private FormBody() {}

    static BodyPublisher of(Map<String, String> fields) {
        return BodyPublishers.ofString(encode(fields));
    }

    static String encode(Map<String, String> fields) {
        return encode(fields.entrySet().stream()
                .map(field -> Map.entry(field.getKey(), field.getValue()))
                .toList());
    }

    static String encode(Collection<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static List<Map.Entry<String, String>> decode(String query) {
        return java.util.Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(pair -> Map.entry(decodePart(pair[0]), pair.length == 1 ? "" : decodePart(pair[1])))
                .toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decodePart(String text) {
        return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
