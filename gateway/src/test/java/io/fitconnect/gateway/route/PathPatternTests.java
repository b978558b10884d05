package io.fitconnect.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTests {

    @ParameterizedTest
    @CsvSource({
        "/a, /a",
        "/a/**, /a",
        "/a/**, /a/",
        "/a/**, /a/b/c",
        "/a/*/b, /a/x/b",
        "/a/*/b/**, /a/x/b",
        "/a/*/b/**, /a/x/b/c",
        "/a/*/b/*, /a/x/b/y",
        "/*/b, /x/b"
    })
    void matches(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /a/",
        "/a, /ab",
        "/a, /a/b",
        "/a, /",
        "/a/**, /ab",
        "/a/**, /",
        "/a/*/b, /a/b",
        "/a/*/b, /a//b",
        "/a/*/b, /a/x/y/b",
        "/a/*/b, /a/x/b/c",
        "/a/*/b, /a/x/bc",
        "/a/*/b, /a/x",
        "/a/*/b/**, /a/x/bc",
        "/a/*/b/*, /a/x/c/y",
        "/a/*/b/*, /a/x/b",
        "/a/*, /a/"
    })
    void doesNotMatch(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(path)).isFalse();
    }
}
