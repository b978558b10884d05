package io.fitconnect.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuthServiceOrderTests {

    @Test
    void ordersAnAccount() {
        var arguments = Arguments.parse(
                new CreateAccount(), List.of("anna@example.com", "--name", "Anna", "--roles=support,editor"));

        assertThat(CreateAccount.order(arguments).json())
                .isEqualTo("{\"email\": \"anna@example.com\", \"name\": \"Anna\", \"roles\": \"support,editor\"}");
    }

    @Test
    void grantsARoleOrTakesIt() {
        assertThat(GrantRole.order(Arguments.parse(new GrantRole(), List.of("anna@example.com", "editor")))
                        .json())
                .isEqualTo("{\"email\": \"anna@example.com\", \"granted\": \"true\", \"role\": \"editor\"}");
        assertThat(GrantRole.order(Arguments.parse(new GrantRole(), List.of("anna@example.com", "editor", "--take")))
                        .json())
                .contains("\"granted\": \"false\"");
    }

    @Test
    void erasesByAddressOrId() {
        assertThat(EraseAccount.order(Arguments.parse(new EraseAccount(), List.of("anna@example.com"))))
                .isEqualTo(new AuthServiceOrder("erasures", Map.of("account", "anna@example.com")));
    }

    @Test
    void sendsWhatIsTypedAsText() {
        assertThat(new AuthServiceOrder("roles", Map.of("role", "a\"b\\c")).json())
                .isEqualTo("{\"role\": \"a\\\"b\\\\c\"}");
    }

    @Test
    void repeatsWhatTheServiceSays() {
        assertThat(AuthServiceOrder.reason(404, "{\"detail\":\"No account has this address\"}"))
                .isEqualTo("No account has this address");
        assertThat(AuthServiceOrder.reason(500, "")).isEqualTo("auth-service answered 500: ");
    }
}
