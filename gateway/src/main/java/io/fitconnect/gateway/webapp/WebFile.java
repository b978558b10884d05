package io.fitconnect.gateway.webapp;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;

/**
 * A file of the web app, in each encoding that the build has made of it.
 *
 * @param encodings content by the name of its encoding; the smallest first, {@code identity} last
 * @param version   changes with the content
 */
record WebFile(MediaType type, CacheControl caching, String version, Map<String, byte[]> encodings) {

    static final String IDENTITY = "identity";

    /** The name of the smallest encoding that the client accepts. */
    String encodingFor(String acceptEncoding) {
        return encodings.keySet().stream()
                .filter(encoding -> accepts(acceptEncoding, encoding))
                .findFirst()
                .orElse(IDENTITY);
    }

    byte[] content(String encoding) {
        return Optional.ofNullable(encodings.get(encoding)).orElseThrow();
    }

    int bytes() {
        return encodings.values().stream().mapToInt(content -> content.length).sum();
    }

    /** Two encodings are two representations (RFC 9110, section 8.8.3.3). */
    String etag(String encoding) {
        return "\"%s-%s\"".formatted(version, encoding);
    }

    private static boolean accepts(String acceptEncoding, String encoding) {
        for (String part : acceptEncoding.split(",", -1)) {
            String[] words = part.strip().split("\\s*;\\s*", -1);
            if (words[0].equalsIgnoreCase(encoding)) {
                return words.length < 2 || !words[1].matches("(?i)q=0(\\.0*)?");
            }
        }
        return false;
    }
}
