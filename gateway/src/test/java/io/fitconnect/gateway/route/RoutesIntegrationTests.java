package io.fitconnect.gateway.route;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    @ParameterizedTest
    @CsvSource({
        "/api/v1/imports, integration",
        "/api/v1/imports/0193, integration",
        "/api/v1/trainings/0193/streams?types=heartRate, integration",
        "/api/v1/trainings, training",
        "/api/v1/trainings?cursor=a%2Fb, training",
        "/api/v1/trainings/0193, training",
        "/api/v1/trainings/0193/streams/more, training",
        "/api/v1/profiles/me, profile",
        "/api/v1/vendor-apps, auth",
        "/oauth2/authorize?a=b, auth",
        "/.well-known/openid-configuration, auth",
        "/userinfo, auth",
        "/connect/logout, auth",
        "/login, auth",
        "/login/continue, auth",
        "/logout, auth",
        "/register, auth",
        "/consent, auth",
        "/assets/style.css, auth",
        "/account, auth"
    })
    void sendsEachPathToItsService(String target, String service) {
        var answer = gateway.get(target, Tokens.valid());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(service);
    }

    @Test
    void passesTheTargetOnAsItCame() {
        gateway.get("/api/v1/trainings?from=2026-01-01T00%3A00%3A00Z&q=a+b&q=%C3%A4", Tokens.valid());
        assertThat(gateway.training.last().target())
                .isEqualTo("/api/v1/trainings?from=2026-01-01T00%3A00%3A00Z&q=a+b&q=%C3%A4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/unknown",
                "/api/v1/trainingsx",
                "/loginx",
                "/actuator/health",
                "/v3/api-docs",
                "/internal/v1/revocations"
            })
    void knowsNothingElse(String target) {
        assertThatProblem(gateway.get(target, Tokens.valid())).is(404, "no-route");
    }

    @Test
    void leadsFromTheDoorToTheWebApp() {
        var answer = gateway.send(gateway.request("/"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/app/");
    }

    @ParameterizedTest
    @CsvSource({"en, This page does not exist, To FitConnect", "ru, Такой страницы нет, Перейти в FitConnect"})
    void tellsAPersonByAPage(String language, String title, String wayOn) {
        var answer = gateway.send(gateway.request("/a%22b?x=%3Cscript%3E")
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", language));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(answer.headers().allValues("Vary")).contains("Accept");
        assertThat(answer.body())
                .contains("<html lang=\"" + language + "\">", "<h1>" + title + "</h1>", wayOn)
                .doesNotContain("<script", "{{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "nonsense"})
    void tellsAProgramByADocument(String accepted) {
        assertThatProblem(gateway.send(gateway.request("/nothing").header("Accept", accepted)))
                .is(404, "no-route");
    }

    @Test
    void routesNothingFromTheManagementPort() {
        assertThat(gateway.management("/login").statusCode()).isEqualTo(404);
        assertThat(gateway.auth.received()).isEmpty();
    }
}
