package io.fitconnect.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.problem.Refusal;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

class HouseAppsTests {

    private final MockMvcTester mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Offers(), new Diary())
            .addInterceptors(new HouseApps(new FirstPartyClients(Set.of("house-app"))))
            .setControllerAdvice(new Refusals())
            .build());

    @Test
    void refusesWhatAPersonGaveToAVendorsApp() {
        assertThat(get("/offers", "vendor-app", UUID.randomUUID().toString())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void letsTheHousesAppsAndOtherControllersBe() {
        assertThat(get("/offers", "house-app", UUID.randomUUID().toString())).hasStatusOk();
        assertThat(get("/diary", "vendor-app", UUID.randomUUID().toString())).hasStatusOk();
    }

    @Test
    void letsClientsBeThatActForThemselves() {
        assertThat(get("/offers", "shop", "shop")).hasStatusOk();
        assertThat(mvc.get().uri("/offers")).hasStatusOk();
    }

    private MvcTestResult get(String path, String client, String subject) {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject(subject)
                .claim("client_id", client)
                .build();
        return mvc.get().uri(path).principal(new JwtAuthenticationToken(token)).exchange();
    }

    @RestController
    @HouseAppsOnly
    static class Offers {

        @GetMapping("/offers")
        String list() {
            return "";
        }
    }

    @RestController
    static class Diary {

        @GetMapping("/diary")
        String list() {
            return "";
        }
    }

    @RestControllerAdvice
    static class Refusals {

        @ExceptionHandler(Refusal.class)
        @ResponseStatus(HttpStatus.FORBIDDEN)
        void refuse() {}
    }
}
