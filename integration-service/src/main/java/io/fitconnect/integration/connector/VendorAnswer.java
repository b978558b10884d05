package io.fitconnect.integration.connector;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a vendor answered, whatever its status. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record VendorAnswer(int status, HttpHeaders headers, byte[] body) {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(, ?\\d{1,9}){0,9}");
    private static final Pattern SEPARATOR = Pattern.compile(", ?");
    private static final int SUCCESS = 200;
    private static final int REDIRECTION = 300;
    private static final int SERVER_ERROR = 500;

    public boolean isSuccess() {
        return status >= SUCCESS && status < REDIRECTION;
    }

    public boolean isServerError() {
        return status >= SERVER_ERROR;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** How long the vendor asks to wait, in seconds or until a date (RFC 9110, 10.2.3). */
    public Optional<Duration> retryAfter(Instant now) {
        return header("Retry-After").flatMap(value -> parse(value.strip(), now));
    }

    /** The numbers of a header, separated by commas; none where it is missing or says something else. */
    public long[] numbers(String name) {
        String value = header(name).orElse("");
        return NUMBERS.matcher(value).matches()
                ? SEPARATOR.splitAsStream(value).mapToLong(Long::parseLong).toArray()
                : new long[0];
    }

    /** Hides the body. */
    @Override
    public String toString() {
        return "VendorAnswer[" + status + "]";
    }

    private static Optional<Duration> parse(String value, Instant now) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO);
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
