package io.fitconnect.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PostFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.access.prepost.PreFilter;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

class MethodSecurityTests {

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(MethodSecurity.class, Diary.class, Ledger.class, Desk.class);

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ana", "", "SCOPE_read"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        context.close();
    }

    @Test
    void wrapsByASubclassAlsoWhereNothingElseAsksForProxies() {
        assertThat(AopUtils.isCglibProxy(diary())).isTrue();
    }

    @Test
    void refusesWhatTheMethodOrItsClassDoesNotAllow() {
        assertThat(diary().read()).isEqualTo("read");
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> diary().write());
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> context.getBean(Ledger.class).open());
    }

    @Test
    void looksAtResultsAndFiltersListsToo() {
        assertThat(diary().owner("ana")).isEqualTo("ana");
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> diary().owner("boris"));
        assertThat(diary().names()).containsExactly("ana");
        assertThat(diary().keep(new ArrayList<>(List.of("ana", "boris")))).containsExactly("ana");
    }

    @Test
    void admitsToTheBackOfficeByScopeAndRoleTogether() {
        assertThat(isAdmittedWith("SCOPE_back-office", "ROLE_SUPPORT")).isTrue();
        assertThat(isAdmittedWith("SCOPE_back-office", "ROLE_ADMINISTRATOR")).isTrue();
        assertThat(isAdmittedWith("SCOPE_back-office", "ROLE_EDITOR")).isFalse();
        assertThat(isAdmittedWith("SCOPE_back-office", "ROLE_ATHLETE")).isFalse();
        assertThat(isAdmittedWith("SCOPE_read", "ROLE_ADMINISTRATOR"))
                .as("a token of another scope, such as a vendor's")
                .isFalse();
    }

    private boolean isAdmittedWith(String... authorities) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ana", "", authorities));
        try {
            context.getBean(Desk.class).open();
            return true;
        } catch (AuthorizationDeniedException e) {
            return false;
        }
    }

    private Diary diary() {
        return context.getBean(Diary.class);
    }

    static class Diary {

        @PreAuthorize("hasAuthority('SCOPE_read')")
        String read() {
            return "read";
        }

        @PreAuthorize("hasAuthority('SCOPE_write')")
        String write() {
            return "written";
        }

        @PostAuthorize("returnObject == authentication.name")
        String owner(String name) {
            return name;
        }

        @PostFilter("filterObject == authentication.name")
        List<String> names() {
            return new ArrayList<>(List.of("ana", "boris"));
        }

        @PreFilter("filterObject == authentication.name")
        List<String> keep(List<String> names) {
            return names;
        }
    }

    @PreAuthorize("hasAuthority('SCOPE_write')")
    static class Ledger {

        void open() {}
    }

    @BackOffice({BackOffice.SUPPORT, BackOffice.ADMINISTRATOR})
    static class Desk {

        void open() {}
    }
}
