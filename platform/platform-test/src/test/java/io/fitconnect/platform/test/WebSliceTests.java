package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(SpecimenService.Who.class)
@ContextConfiguration(classes = SpecimenService.Who.class)
@TrustsTestTokens
class WebSliceTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void knowsTheCallerByTheToken() {
        var athlete = UUID.randomUUID();

        assertThat(mvc.get()
                        .uri("/api/v1/who")
                        .header("Authorization", TestTokens.athlete(athlete).bearer()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.athlete")
                .isEqualTo(athlete.toString());
    }

    @Test
    void refusesAStrangerWithAProblem() {
        assertThat(mvc.get().uri("/api/v1/who")).hasStatus(401).hasContentType("application/problem+json");
    }

    @Test
    void refusesAnApplicationWithTheProblemOfTheCore() {
        assertThat(mvc.get()
                        .uri("/api/v1/who")
                        .header(
                                "Authorization",
                                TestTokens.application("demo-tracker").bearer()))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .startsWith("urn:fitconnect:problem:");
    }
}
