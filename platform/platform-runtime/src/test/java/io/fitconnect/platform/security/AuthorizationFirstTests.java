package io.fitconnect.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Without the proxies of method security, so that only the interceptor can refuse. */
class AuthorizationFirstTests {

    private final MockMvcTester mvc =
            MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Diary(), new Ledger(), new Desk())
                    .addInterceptors(new AuthorizationFirst())
                    .setControllerAdvice(new Denials())
                    .build());

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        "/diary, SCOPE_read, SCOPE_write",
        "/ledger, SCOPE_write, SCOPE_read",
        "/desk, SCOPE_back-office ROLE_SUPPORT, SCOPE_back-office ROLE_EDITOR"
    })
    void refusesWithoutTheAuthorityBeforeItBindsArguments(String path, String needed, String other) {
        signIn(other);
        assertThat(mvc.get().uri(path + "?page=x")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(path + "?page=1")).hasStatus(HttpStatus.FORBIDDEN);

        signIn(needed);
        assertThat(mvc.get().uri(path + "?page=x")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri(path + "?page=1")).hasStatusOk();
    }

    @Test
    void leavesARuleAboutArgumentsToTheProxy() {
        signIn("SCOPE_read");

        assertThat(mvc.get().uri("/own?page=x")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri("/own?page=2")).hasStatusOk();
    }

    @Test
    void letsEachCallerPassWhereNothingIsDemanded() {
        signIn("SCOPE_other");

        assertThat(mvc.get().uri("/open?page=2")).hasStatusOk();
    }

    private static void signIn(String authorities) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("ana", "", authorities.split(" ")));
    }

    @RestController
    static class Diary {

        @PreAuthorize("hasAuthority('SCOPE_read')")
        @GetMapping("/diary")
        int read(@RequestParam int page) {
            return page;
        }

        @PreAuthorize("#page == 1")
        @GetMapping("/own")
        int own(@RequestParam int page) {
            return page;
        }

        @GetMapping("/open")
        int open(@RequestParam int page) {
            return page;
        }
    }

    @RestController
    @PreAuthorize("hasAuthority('SCOPE_write')")
    static class Ledger {

        @GetMapping("/ledger")
        int read(@RequestParam int page) {
            return page;
        }
    }

    @RestController
    @BackOffice(BackOffice.SUPPORT)
    static class Desk {

        @GetMapping("/desk")
        int read(@RequestParam int page) {
            return page;
        }
    }

    @RestControllerAdvice
    static class Denials {

        @ExceptionHandler
        @ResponseStatus(HttpStatus.FORBIDDEN)
        void onDenied(AccessDeniedException denied) {}
    }
}
