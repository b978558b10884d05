package io.fitconnect.gateway.edge.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTargetTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/login/",
                "/.well-known/openid-configuration",
                "/api/v1/trainings/0193b1a2-7a1c-7000-8000-000000000001/streams",
                "/a/...",
                "/a/..b",
                "/a.b/c",
                "/a%20b",
                "/%C3%A4",
                "/a?b=/../x",
                "/a?b=%2F%00%25",
                "/a?",
                "/a?b[]=1;c=2",
                "/~a/(b)/!c/$d/&e/'f/*g/+h/,i/:j/=k/@l"
            })
    void findsNothingWrongWith(String target) {
        assertThat(RequestTarget.findFault(target)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "login", "*", "http://a/b", "?a", "#"})
    void wantsAPath(String target) {
        assertThat(RequestTarget.findFault(target)).contains("must be a path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//", "//a", "/a//b", "/a//", "/.", "/..", "/a/.", "/a/..", "/a/./b", "/a/../b", "/./a", "/..?a"
            })
    void refusesEmptyAndDotSegments(String target) {
        assertThat(RequestTarget.findFault(target)).contains("empty or dot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%", "/%2", "/%2x", "/%2f", "/%2F", "/%2e", "/%41", "/%6e", "/%30", "/%2d", "/%5F", "/%7e", "/%5c",
                "/%3B", "/%25", "/%00", "/%0a", "/%1f", "/%7f", "/%c0%af", "/%C1%81", "/%f5", "/%ff"
            })
    void refusesEscapesThatChangeTheMeaning(String target) {
        assertThat(RequestTarget.findFault(target)).contains("percent escape");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a b", "/a;b", "/a\\b", "/a#b", "/a<b", "/a\"b", "/a|b", "/a{b", "/a^b", "/a`b", "/a[b", "/\u00e4",
                "/\u0001"
            })
    void refusesOtherCharactersInThePath(String target) {
        assertThat(RequestTarget.findFault(target)).contains("The path contains a character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?a b", "/?a#b", "/?<", "/?\"", "/?|", "/?{", "/?\u00e4", "/?\u0000"})
    void refusesOtherCharactersInTheQuery(String target) {
        assertThat(RequestTarget.findFault(target)).contains("The query contains a character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?%", "/?a=%2", "/?a=%zz"})
    void refusesMalformedEscapesInTheQuery(String target) {
        assertThat(RequestTarget.findFault(target)).contains("malformed percent escape");
    }
}
