package io.fitconnect.training.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.export.AthleteArchive;
import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.picture.Album;
import io.fitconnect.platform.picture.Albums;
import io.fitconnect.platform.picture.PictureIntake;
import io.fitconnect.platform.picture.PictureProblems;
import io.fitconnect.platform.picture.TakenPicture;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.ArchiveProbe;
import io.fitconnect.platform.test.SqlSearch;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.training.RunningTrainingService;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An athlete with photos. */
@RunningTrainingService
class PhotoIntegrationTests {

    private static final String RUN = """
            {"sport": "running", "startTime": "2026-11-20T05:30:00Z", "elapsedSeconds": 3600}""";
    private static final int TOO_MANY_BYTES = 20 * 1024 * 1024 + 1;
    private static final String SECRET = "secret place";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ObjectStore objects;

    @Autowired
    private PictureIntake intake;

    @Autowired
    private Albums albums;

    @Autowired
    private Transactions transactions;

    @Autowired
    private List<AthleteArchive> archives;

    private final UUID athlete = UUID.randomUUID();
    private RestTestClient http;
    private String training = "";

    @BeforeEach
    void enterATraining() {
        http = clientOf(athlete);
        training = enter();
    }

    @Test
    void keepsTwoSizesOfAPhotoAndNothingThatItsFileSays() {
        byte[] file = jpegWithASecret();
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains(SECRET);

        JsonNode photo = read(send(file, "?caption=On the ridge").expectStatus().isCreated());

        assertThat(photo.get("caption").asString()).isEqualTo("On the ridge");
        assertThat(photo.get("width").asInt()).isEqualTo(800);
        EntityExchangeResult<byte[]> large = picture(photo, "large");
        EntityExchangeResult<byte[]> small = picture(photo, "small");
        assertThat(large.getResponseHeaders().getContentType()).isEqualTo(MediaType.IMAGE_JPEG);
        assertThat(large.getResponseHeaders().getFirst("X-Content-Type-Options"))
                .isEqualTo("nosniff");
        assertThat(large.getResponseHeaders().getFirst("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox");
        assertThat(large.getResponseHeaders().getCacheControl()).isEqualTo("no-cache, private");
        assertThat(widthOf(large)).isEqualTo(800);
        assertThat(widthOf(small)).isEqualTo(480);
        assertThat(text(large)).doesNotContain(SECRET, "Exif");
        assertThat(text(small)).doesNotContain(SECRET, "Exif");
    }

    @Test
    void answers304ToABrowserThatHasThePictureAndAsksOthersFirst() {
        JsonNode photo = read(send(png(), ""));
        String path = photo.get("small").asString();
        String tag = String.valueOf(picture(photo, "small").getResponseHeaders().getETag());

        http.get()
                .uri(path)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .expectStatus()
                .isNotModified();
        clientOf(UUID.randomUUID())
                .get()
                .uri(path)
                .header(HttpHeaders.IF_NONE_MATCH, tag)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void arrangesPhotosAndCaptions() {
        String first = read(send(png(), "?caption=first")).get("id").asString();
        String second = read(send(png(), "")).get("id").asString();
        String tag = tag();

        arrange(tag, "{\"photos\": [{\"id\": \"%s\"}]}".formatted(second))
                .expectStatus()
                .isBadRequest();
        arrange(tag, "{\"photos\": [{\"id\": \"%1$s\"}, {\"id\": \"%1$s\"}]}".formatted(second))
                .expectStatus()
                .isBadRequest();
        String arranged = String.valueOf(arrange(
                        tag,
                        "{\"photos\": [{\"id\": \"%s\", \"caption\": \"Start\"}, {\"id\": \"%s\"}]}"
                                .formatted(second, first))
                .expectStatus()
                .isNoContent()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
        assertThat(arranged).isEqualTo(tag()).isNotEqualTo(tag);
        arrange(tag, "{\"photos\": []}").expectStatus().isEqualTo(412);
        String third = read(send(png(), "")).get("id").asString();

        JsonNode photos = list();
        assertThat(photos.at("/0/id").asString()).isEqualTo(second);
        assertThat(photos.at("/0/caption").asString()).isEqualTo("Start");
        assertThat(photos.at("/1/id").asString()).isEqualTo(first);
        assertThat(photos.at("/2/id").asString()).isEqualTo(third);
        assertThat(photos.get(1).has("caption")).isFalse();
    }

    @Test
    void addsOnceUnderOneKeyAndTenInAll() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            http.post()
                    .uri(training + "/photos")
                    .header("Idempotency-Key", key)
                    .contentType(MediaType.IMAGE_PNG)
                    .body(png())
                    .exchange()
                    .expectStatus()
                    .isCreated();
        }
        assertThat(list()).hasSize(1);
        http.post()
                .uri(training + "/photos?caption=Other")
                .header("Idempotency-Key", key)
                .contentType(MediaType.IMAGE_PNG)
                .body(png())
                .exchange()
                .expectStatus()
                .isEqualTo(422);

        for (int i = 1; i < 10; i++) {
            send(png(), "").expectStatus().isCreated();
        }
        send(png(), "").expectStatus().isEqualTo(409);
    }

    @Test
    void refusesWhatIsNoPicture() {
        send("GIF89a".getBytes(StandardCharsets.US_ASCII), "").expectStatus().isEqualTo(422);
        assertTooLarge(InputStream.nullInputStream(), TOO_MANY_BYTES);
        assertTooLarge(new ByteArrayInputStream(new byte[TOO_MANY_BYTES]), -1);
        assertThat(intake.take(new ByteArrayInputStream(png()), TOO_MANY_BYTES - 1L))
                .isNotNull();
        http.post()
                .uri(training + "/photos")
                .contentType(MediaType.TEXT_PLAIN)
                .body("text")
                .exchange()
                .expectStatus()
                .isEqualTo(415);
        assertThat(list()).isEmpty();
    }

    @Test
    void deletesAPhotoWithItsBytes() {
        UUID photo = UUID.fromString(read(send(png(), "")).get("id").asString());
        assertThat(isKept(photo)).isTrue();

        http.delete()
                .uri(training + "/photos/" + photo)
                .exchange()
                .expectStatus()
                .isNoContent();

        assertThat(list()).isEmpty();
        await().until(() -> !isKept(photo));
        http.delete()
                .uri(training + "/photos/" + photo)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void belongsToItsTrainingAlone() {
        UUID photo = UUID.fromString(read(send(png(), "")).get("id").asString());
        String other = enter();

        http.get()
                .uri(other + "/photos/" + photo + "/small")
                .exchange()
                .expectStatus()
                .isNotFound();
        http.delete().uri(other + "/photos/" + photo).exchange().expectStatus().isNotFound();

        assertThat(list()).hasSize(1);
    }

    @Test
    void keepsPhotosInTheTrashAndRemovesThemWithTheirTraining() {
        UUID photo = UUID.fromString(read(send(png(), "")).get("id").asString());

        http.delete().uri(training).exchange().expectStatus().isNoContent();
        http.get()
                .uri(training + "/photos/" + photo + "/small")
                .exchange()
                .expectStatus()
                .isNotFound();
        http.post().uri(training + "/restoration").exchange().expectStatus().isOk();
        assertThat(list()).hasSize(1);

        http.delete().uri(training + "?forGood=true").exchange().expectStatus().isNoContent();
        await().until(() -> !isKept(photo));
        assertThat(SqlSearch.of(database).find(photo.toString())).isEmpty();
    }

    /** The upload ended between the store and the row, as with a crash. */
    @Test
    void removesWhatCameIntoNoAlbum() {
        TakenPicture orphan = intake.take(new ByteArrayInputStream(png()), -1);
        assertThat(isKept(orphan.id())).isTrue();

        jdbc.update(
                "update due_work set due_at = due_at - interval '1 hour' where id = ?",
                orphan.id().toString());

        await().until(() -> !isKept(orphan.id()));
        assertThatThrownBy(
                        () -> transactions.run(() -> albums.add(new Album(athlete, "training/late", 1), orphan, null)))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(PictureProblems.UPLOAD_BROKEN_OFF);
    }

    @Test
    void leavesTheServiceWithItsAthlete() {
        UUID photo =
                UUID.fromString(read(send(png(), "?caption=Mine")).get("id").asString());
        assertThat(ArchiveProbe.readFiles(athlete, archives)).containsKey("pictures/" + photo + ".jpg");
        assertThat(ArchiveProbe.read(athlete, archives).get("pictures.json"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("caption").asString()).isEqualTo("Mine"));

        AccountDeletion.decide(athlete);
        AccountDeletion.awaitAnswer(athlete, 1);

        assertThat(isKept(photo)).isFalse();
        assertThat(SqlSearch.of(database).find(photo.toString())).isEmpty();
    }

    private String enter() {
        return String.valueOf(http.post()
                .uri("/api/v1/trainings")
                .contentType(MediaType.APPLICATION_JSON)
                .body(RUN)
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation());
    }

    private void assertTooLarge(InputStream content, long length) {
        assertThatThrownBy(() -> intake.take(content, length))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::type)
                .isEqualTo(PictureProblems.TOO_LARGE);
    }

    private boolean isKept(UUID photo) {
        String name = photo.toString();
        return List.of("-large", "-small").stream()
                .anyMatch(size -> objects.findLength(
                                new ObjectKey("picture/" + name.substring(name.length() - 2) + "/" + name + size))
                        .isPresent());
    }

    private ResponseSpec send(byte[] file, String query) {
        return http.post()
                .uri(training + "/photos" + query)
                .contentType(MediaType.IMAGE_JPEG)
                .body(file)
                .exchange();
    }

    private ResponseSpec arrange(String tag, String body) {
        return http.put()
                .uri(training + "/photos")
                .header(HttpHeaders.IF_MATCH, tag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private String tag() {
        return String.valueOf(http.get()
                .uri(training + "/photos")
                .exchange()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getETag());
    }

    private JsonNode list() {
        return read(http.get().uri(training + "/photos").exchange()).get("photos");
    }

    private EntityExchangeResult<byte[]> picture(JsonNode photo, String size) {
        return http.get()
                .uri(photo.get(size).asString())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
    }

    private RestTestClient clientOf(UUID who) {
        return RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, TestTokens.athlete(who).bearer())
                .build();
    }

    private static JsonNode read(ResponseSpec answer) {
        return JsonMapper.shared()
                .readTree(answer.expectBody(String.class).returnResult().getResponseBody());
    }

    private static String text(EntityExchangeResult<byte[]> picture) {
        return new String(picture.getResponseBodyContent(), StandardCharsets.ISO_8859_1);
    }

    private static int widthOf(EntityExchangeResult<byte[]> picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.getResponseBodyContent()))
                    .getWidth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png() {
        return drawn("png", 8, 4);
    }

    /** With a comment segment behind the first marker. */
    private static byte[] jpegWithASecret() {
        byte[] plain = drawn("jpeg", 800, 400);
        byte[] said = ("Exif\0\0" + SECRET).getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        file.write(0xFF);
        file.write(0xE1);
        file.write(0);
        file.write(said.length + 2);
        file.writeBytes(said);
        file.write(plain, 2, plain.length - 2);
        return file.toByteArray();
    }

    private static byte[] drawn(String format, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
