package io.fitconnect.auth.stepup;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.page.HtmlPage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

class SensitivePathsTests {

    private static final String SIGN_IN = "is itself the proof";
    private static final String VISITOR = "is for visitors, who have no session";
    private static final String MAILED = "needs a mailed code";
    private static final String PROTECTS = "only takes away what a thief of the session would want";

    /** Acts of pages that need no recent proof, and why. */
    private static final Map<String, String> NOT_SENSITIVE = Map.ofEntries(
            entry("/login", SIGN_IN),
            entry("/login/continue", SIGN_IN),
            entry("/login/confirm", SIGN_IN),
            entry("/login/second-factor", SIGN_IN),
            entry("/login/passkey", SIGN_IN),
            entry("/login/with/x/confirm", SIGN_IN),
            entry("/login/keep-account", "is a step of the sign-in"),
            entry("/error", "shows what failed, and does nothing"),
            entry("/logout", PROTECTS),
            entry("/register", VISITOR),
            entry("/register/confirm", VISITOR),
            entry("/register/again", VISITOR),
            entry("/recover", VISITOR),
            entry("/recover/password", VISITOR),
            entry("/account/email/proof", MAILED),
            entry("/account/email/cancel", PROTECTS),
            entry("/account/sessions/end", PROTECTS),
            entry("/account/sessions/end-app", PROTECTS),
            entry("/account/data/exports", "hands nothing out: fetching the archive is sensitive"));

    @Test
    void knowsEachActOfAPageOrTheReasonWhyNot() {
        Set<String> unlisted = new TreeSet<>(writes().stream()
                .filter(path -> SensitivePaths.find(new MockHttpServletRequest("POST", path))
                        .isEmpty())
                .toList());

        assertThat(unlisted).isEqualTo(new TreeSet<>(NOT_SENSITIVE.keySet()));
        assertThat(writes()).hasSizeGreaterThan(40).anyMatch(path -> path.startsWith("/back-office/"));
    }

    @Test
    void knowsWhichAreStaffs() {
        assertThat(writes().stream()
                        .filter(path -> SensitivePaths.find(new MockHttpServletRequest("POST", path))
                                .filter(SensitivePaths.Sensitive::ofStaff)
                                .isPresent()))
                .allMatch(path -> path.startsWith("/back-office/"))
                .hasSize(5);
    }

    /** The addresses of all that pages do, with x for what varies. */
    private static List<String> writes() {
        return OwnTypes.annotatedWith(HtmlPage.class).stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method ->
                        Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class)))
                .filter(SensitivePathsTests::isWrite)
                .flatMap(mapping -> Arrays.stream(mapping.path()))
                .map(path -> path.replaceAll("\\{[^}]+}", "x"))
                .sorted()
                .toList();
    }

    private static boolean isWrite(RequestMapping mapping) {
        return mapping.method().length == 0 || !List.of(mapping.method()).equals(List.of(RequestMethod.GET));
    }
}
