package io.fitconnect.auth.applogo;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Activity;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class LogoIntegrationTests {

    private static final String REVIEWS = "/api/v1/vendor-app-reviews/";

    private final House house;
    private final Activity activity;
    private final JdbcClient jdbc;
    private final Visitor vendor = Visitor.unknown();
    private Browser developer;
    private Browser athlete;
    private StaffMember administrator;
    private String owner = "";
    private String app = "";

    LogoIntegrationTests(House house, Activity activity, JdbcClient jdbc) {
        this.house = house;
        this.activity = activity;
        this.jdbc = jdbc;
        this.developer = house.browser();
        this.athlete = house.browser();
        this.administrator = new StaffMember(house, "administrator");
    }

    @BeforeEach
    void register() {
        developer = house.browserOf(vendor);
        athlete = house.browserOf(Visitor.unknown());
        owner = "Bearer "
                + App.web("openid vendor:manage")
                        .signIn(developer, house.wire())
                        .text("access_token");
        Map<String, Object> details = Map.of(
                "name",
                "Lark " + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x"),
                "website",
                "https://lark.example",
                "redirectUris",
                List.of(App.CALLBACK.replace(":49152", "")));
        Answer registered = house.wire().postJson("/api/v1/vendor-apps", details, "Authorization", owner);
        app = registered.text("clientId");
        decide("approval", Map.of("version", 0));
    }

    @Test
    void isShownOnceItIsApproved() throws IOException {
        Page page = send(picture());

        assertThat(page.path()).isEqualTo(developerPath());
        assertThat(page.answer().body()).contains(developerPath() + "/logo?v=");
        assertThat(developer.open(developerPath() + "/logo").answer().header("Content-Type"))
                .isEqualTo("image/png");
        assertThat(activity.of(vendor.email()).get(0)).startsWith("vendor-app-changed Lark");
        assertThat(consent().body()).doesNotContain("app-logo");
        assertThat(athlete.open(shownPath()).status()).as("not looked at yet").isEqualTo(404);
        Page queue = administrator.browser().open("/back-office/apps");
        assertThat(queue.answer().body()).contains("/back-office/apps/" + app + "/logo?v=2");
        assertThat(administrator
                        .browser()
                        .open("/back-office/apps/" + app + "/logo")
                        .status())
                .isEqualTo(200);

        decide("approval", Map.of("version", 2));

        assertThat(consent().body()).contains("<img class=\"app-logo\" src=\"" + shownPath() + "?v=");
        Answer logo = athlete.open(shownPath()).answer();
        assertThat(logo.header("Content-Type")).isEqualTo("image/png");
        assertThat(logo.header("Cache-Control")).contains("private", "immutable");
        assertThat(logo.header("X-Content-Type-Options")).isEqualTo("nosniff");
        athlete.submit(athlete.open(client().authorizationAddress()), Map.of("decision", "allow"));
        assertThat(athlete.open("/account/apps").answer().body()).contains("src=\"" + shownPath() + "?v=");
        BufferedImage kept =
                ImageIO.read(new ByteArrayInputStream(picturesOf(app).get(0)));
        assertThat(kept.getWidth()).isEqualTo(128);
        assertThat(kept.getHeight()).isEqualTo(128);
        assertThat(new String(picturesOf(app).get(0), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret place");
    }

    @Test
    void goesWithTheApprovalTheOwnersAccountAndTheApplication() throws IOException {
        send(picture());
        decide("approval", Map.of("version", 2));
        assertThat(athlete.open(shownPath()).status()).isEqualTo(200);
        String suspension = "/api/v1/accounts/"
                + Tokens.claims(owner.substring("Bearer ".length())).getSubject() + "/suspension";

        administrator.send("PUT", suspension, Map.of("reason", "Sells recordings."));
        assertThat(athlete.open(shownPath()).status()).as("its owner is locked").isEqualTo(404);
        administrator.delete(suspension);
        assertThat(athlete.open(shownPath()).status()).isEqualTo(200);

        decide("refusal", Map.of("version", 3, "reason", "It sells recordings."));
        assertThat(athlete.open(shownPath()).status())
                .as("its approval was taken back")
                .isEqualTo(404);

        vendor.signIn(developer);
        developer.submit(developer.open(developerPath()), developerPath() + "/delete", Map.of());
        assertThat(picturesOf(app)).isEmpty();
    }

    @Test
    void dropsOneThatIsRefusedAndKeepsTheOneBefore() throws IOException {
        send(picture());
        decide("approval", Map.of("version", 2));
        send(picture());
        assertThat(picturesOf(app)).hasSize(2);

        decide("refusal", Map.of("version", 4, "reason", "It shows a face."));

        assertThat(picturesOf(app)).hasSize(1);
        assertThat(athlete.open(shownPath()).status()).isEqualTo(200);
        Page page = developer.open(developerPath());
        developer.submit(page, developerPath() + "/logo/remove", Map.of());
        assertThat(picturesOf(app)).isEmpty();
        assertThat(athlete.open(shownPath()).status())
                .as("it is taken away at once")
                .isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoPictureAndSaysWhy() throws IOException {
        byte[] bomb = picture();
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

        Page ofBomb = send(bomb);
        assertThat(ofBomb.status()).isEqualTo(422);
        assertThat(ofBomb.text()).contains("A logo has at most 4 million pixels");
        Page ofSvg = send(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8));
        assertThat(ofSvg.status()).isEqualTo(422);
        assertThat(ofSvg.text()).contains("A logo is a PNG, JPEG or WebP");
        assertThat(send(new byte[600_000]).text()).contains("A logo has at most 500 kB");
        assertThat(picturesOf(app)).isEmpty();
    }

    @Test
    void isItsOwnersAndAdministratorsAlone() throws IOException {
        Page form = developer.open(developerPath());
        Page foreign = athlete.post(
                developerPath() + "/logo/remove",
                athlete.open("/account/developer").form().fields());

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(athlete.open(developerPath() + "/logo").status()).isEqualTo(404);
        assertThat(athlete.open("/back-office/apps/" + app + "/logo").status()).isEqualTo(404);
        assertThat(house.browser().open(shownPath()).path()).as("a visitor").isEqualTo("/login");
        assertThat(athlete.upload(form, developerPath() + "/logo", "logo", picture())
                        .status())
                .as("with another session's form")
                .isEqualTo(403);
        assertThat(picturesOf(app)).isEmpty();
    }

    private Page send(byte[] file) {
        return developer.upload(developer.open(developerPath()), developerPath() + "/logo", "logo", file);
    }

    private void decide(String decision, Map<String, Object> body) {
        assertThat(administrator
                        .send("POST", REVIEWS + app + "/" + decision, body)
                        .status())
                .as(decision)
                .isEqualTo(200);
    }

    private Answer consent() {
        return athlete.open(client().authorizationAddress() + "&prompt=consent").answer();
    }

    private App client() {
        return new App(
                app,
                null,
                App.CALLBACK,
                "openid activity:write",
                App.web("openid").verifier());
    }

    private String developerPath() {
        return "/account/developer/" + app;
    }

    private String shownPath() {
        return "/account/apps/" + app + "/logo";
    }

    private List<byte[]> picturesOf(String clientId) {
        return jdbc.sql("select picture from vendor_app_logo where client_id = ?")
                .param(clientId)
                .query((row, number) -> row.getBytes(1))
                .list();
    }

    /** A PNG with a comment behind its picture. */
    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        bytes.writeBytes("secret place".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
