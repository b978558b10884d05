package io.fitconnect.gateway.webapp;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.RunningGateway;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAppIntegrationTests {

    /** A parameter of its own, so that the gateway does not ask auth-service who is signed in there. */
    private static final String ASKED = "?silent=no";

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with("fitconnect.gateway.web-app.folder=web-fixture/");

    @ParameterizedTest
    @ValueSource(strings = {"/app/", "/app/index.html", "/app/diary", "/app/diary/0197/edit"})
    void servesTheShellAtEveryScreen(String path) {
        HttpResponse<String> shell = open(path + ASKED);

        assertThat(shell.statusCode()).isEqualTo(200);
        assertThat(shell.body()).contains("shell");
        assertThat(shell.headers().firstValue("cache-control")).hasValue("no-cache");
        assertThat(shell.headers().firstValue("content-type")).hasValue("text/html;charset=UTF-8");
        assertThat(shell.headers().firstValue("content-security-policy"))
                .hasValue("default-src 'none'; script-src 'self'");
    }

    @Test
    void asksAuthServiceSilentlyForTheScreenThatWasOpened() {
        assertThat(open("/app/diary/0197&x=%20").headers().firstValue("location"))
                .hasValue("/app/sign-in?silent=yes&return-to=/app/diary/0197%26x%3D%2520");
    }

    @Test
    void keepsAssetsForGoodAndAsksForOtherFilesAgain() {
        assertThat(open("/app/assets/main-abc.js").headers().firstValue("cache-control"))
                .hasValueSatisfying(caching -> assertThat(caching).contains("max-age=31536000", "immutable"));
        HttpResponse<String> manifest = open("/app/manifest.webmanifest");
        assertThat(manifest.headers().firstValue("cache-control")).hasValue("no-cache");
        assertThat(manifest.headers().firstValue("content-type")).hasValue("application/manifest+json");
    }

    @ParameterizedTest
    @CsvSource({
        "'gzip, deflate, br', br, br-bytes",
        "'br;q=0, gzip', gzip, gz-bytes",
        "'GZIP;q=0.5', gzip, gz-bytes",
    })
    void sendsTheSmallestEncodingThatTheClientAccepts(String accepted, String encoding, String content) {
        HttpResponse<String> asset =
                gateway.send(gateway.request("/app/assets/main-abc.js").header("Accept-Encoding", accepted));

        assertThat(asset.headers().firstValue("content-encoding")).hasValue(encoding);
        assertThat(asset.headers().allValues("vary")).contains("Accept-Encoding");
        assertThat(asset.body()).isEqualTo(content);
    }

    @Test
    void sendsPlainContentToAClientThatNamesNoEncoding() {
        HttpResponse<String> asset = open("/app/assets/main-abc.js");

        assertThat(asset.headers().firstValue("content-encoding")).isEmpty();
        assertThat(asset.body()).isEqualTo("console\n");
    }

    @Test
    void answers304WhileTheFileIsTheSame() {
        String etag = open("/app/" + ASKED).headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again =
                gateway.send(gateway.request("/app/" + ASKED).header("If-None-Match", etag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/assets/gone.js", "/app/assets/"})
    void hasNoPageInThePlaceOfAnAssetThatIsGone(String path) {
        assertThatProblem(open(path)).is(404, "no-route");
    }

    private static HttpResponse<String> open(String path) {
        return gateway.send(gateway.request(path));
    }
}
