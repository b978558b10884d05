package io.fitconnect.integration.connector;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers of vendors, for tests. */
public final class VendorAnswers {

    private VendorAnswers() {}

    public static VendorAnswer with(Map<String, String> headers) {
        HttpHeaders all = HttpHeaders.of(
                headers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue()))),
                (name, value) -> true);
        return new VendorAnswer(200, all, new byte[0]);
    }
}
