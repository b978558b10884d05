package io.fitconnect.profile.athlete.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.TrustsTestTokens;
import io.fitconnect.platform.web.MergePatch;
import io.fitconnect.platform.web.WebAutoConfiguration;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.CreateProfile;
import io.fitconnect.profile.athlete.Examples;
import io.fitconnect.profile.athlete.InMemoryProfileConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The HTTP edge with real security, real problems and real use cases, over in-memory athletes. */
@WebMvcTest(ProfileController.class)
@ImportAutoConfiguration(WebAutoConfiguration.class)
@Import(InMemoryProfileConfiguration.class)
@TrustsTestTokens
class ProfileControllerTests {

    private static final String CURRENT = "\"v0\"";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CreateProfile createProfile;

    private final AthleteId athlete = Examples.athlete();

    @BeforeEach
    void register() {
        createProfile.handle(Examples.account(athlete));
    }

    @Test
    void showsTheProfileToItsAthlete() {
        assertThat(send(HttpMethod.GET))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, CURRENT)
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"id": "%s", "displayName": "Mira Koval", "locale": "sl", "timeZone": "Europe/Ljubljana",
                         "units": "metric"}""".formatted(athlete));
    }

    @Test
    void isNotSentAgainWhenUnchanged() {
        assertThat(send(HttpMethod.GET).header(HttpHeaders.IF_NONE_MATCH, CURRENT))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void changesWhatThePatchNamesAndKeepsTheRest() {
        patch("{\"weightKilograms\": 64.5, \"maxHeartRateBpm\": 188}", CURRENT);

        MvcTestResult changed = patch("""
                {"displayName": "Mira", "units": "imperial", "sex": "female", "birthDate": "1988-04-17",
                 "heightCentimeters": 171.5, "weightKilograms": null, "restingHeartRateBpm": 48,
                 "thresholdHeartRateBpm": 170, "functionalThresholdPowerWatts": 245}""", "\"v1\"");

        assertThat(changed)
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"v2\"")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"id": "%s", "displayName": "Mira", "locale": "sl", "timeZone": "Europe/Ljubljana",
                         "units": "imperial", "sex": "female", "birthDate": "1988-04-17", "heightCentimeters": 171.5,
                         "maxHeartRateBpm": 188, "restingHeartRateBpm": 48, "thresholdHeartRateBpm": 170,
                         "functionalThresholdPowerWatts": 245}""".formatted(athlete));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"displayName": null}                  | displayName         | is required
            {"displayName": " "}                   | displayName         | must have 1 to 80 visible characters
            {"locale": "english_"}                 | locale              | must be a BCP 47 language tag, such as en or ru
            {"timeZone": "Mars/Olympus"}           | timeZone            | must be a name of the IANA database, such as Europe/Berlin
            {"units": "nautical"}                  | units               | must be one of metric, imperial
            {"birthDate": "2026-11-22"}            | birthDate           | must be in the past
            {"birthDate": [1990,5,17]}             | birthDate           | must be a date, such as \\"1990-05-17\\"
            {"birthDate": "yesterday"}             | birthDate           | must be a date, such as \\"1990-05-17\\"
            {"heightCentimeters": 20}              | heightCentimeters   | must be at least 50 centimetres
            {"weightKilograms": 401}               | weightKilograms     | must be at most 400 kilograms
            {"maxHeartRateBpm": 251}               | maxHeartRateBpm     | must be at most 250 beats per minute
            {"restingHeartRateBpm": 19}            | restingHeartRateBpm | must be at least 20 beats per minute
            {"maxHeartRateBpm": 100, "restingHeartRateBpm": 100} | restingHeartRateBpm | must be below maxHeartRateBpm
            {"functionalThresholdPowerWatts": 5}   | functionalThresholdPowerWatts | must be at least 20 watts
            {"shoeSize": 42}                       | shoeSize            | is not known here; remove it or correct its name
            {"id": "4711"}                         | id                  | is not known here; remove it or correct its name
            """)
    void tellsWhichMemberIsWrongAndWhy(String patch, String member, String problem) {
        assertThat(patch(patch, CURRENT))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"type": "urn:fitconnect:problem:invalid-request",
                         "errors": [{"member": "%s", "problem": "%s"}]}""".formatted(member, problem));
    }

    @Test
    void wantsToKnowWhichVersionIsChanged() {
        assertThat(send(HttpMethod.PATCH).contentType(MergePatch.MEDIA_TYPE).content("{}"))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(patch("{\"displayName\": \"Late\"}", "\"v7\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    private MvcTestResult patch(String patch, String etag) {
        return send(HttpMethod.PATCH)
                .header(HttpHeaders.IF_MATCH, etag)
                .contentType(MergePatch.MEDIA_TYPE)
                .content(patch)
                .exchange();
    }

    private MockMvcRequestBuilder send(HttpMethod method) {
        String token = TestTokens.athlete(athlete.value()).bearer();
        return mvc.method(method).uri(ProfileController.PATH).header(HttpHeaders.AUTHORIZATION, token);
    }
}
