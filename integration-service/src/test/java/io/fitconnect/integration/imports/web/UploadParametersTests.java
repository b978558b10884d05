package io.fitconnect.integration.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.SourceKind;
import io.fitconnect.platform.problem.Refusal;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UploadParametersTests {

    @Test
    void keepsTheNameAndNoFolders() {
        assertThat(fileName("ride.fit")).isEqualTo("ride.fit");
        assertThat(fileName("C:\\Users\\me\\ride.fit")).isEqualTo("ride.fit");
        assertThat(fileName("../../etc/ride.fit")).isEqualTo("ride.fit");
        assertThat(fileName("Велосипед 1.fit")).isEqualTo("Велосипед 1.fit");
    }

    @Test
    void keepsNoControlCharactersAndNoLongNames() {
        assertThat(fileName("ri\u0000de\r\n.fit")).isEqualTo("ride .fit");
        assertThat(fileName("ri\u202etif.ed")).isEqualTo("ritif.ed");
        assertThat(fileName("x".repeat(300))).hasSize(255);
        assertThat(fileName(" ")).isNull();
        assertThat(fileName("folder/")).isNull();
        assertThat(fileName(null)).isNull();
    }

    @Test
    void cleansTheTypeThatAPartStates() {
        assertThat(contentType("applica\u0000tion/x\r\n")).isEqualTo("application/x");
        assertThat(contentType("x".repeat(3_000))).hasSize(255);
        assertThat(contentType(null)).isNull();
    }

    @Test
    void refusesAnExternalIdThatIsNone() {
        assertThatThrownBy(() -> withExternalId(" ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> withExternalId("x".repeat(201))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> withExternalId("a\u0000b")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> withExternalId("a\u202eb")).isInstanceOf(Refusal.class);
        assertThat(withExternalId("x".repeat(200)).externalId()).hasSize(200);
        assertThat(withExternalId(null).externalId()).isNull();
    }

    private static UploadParameters withExternalId(@Nullable String externalId) {
        return new UploadParameters(null, externalId, null);
    }

    private static @Nullable String contentType(@Nullable String stated) {
        Sender sender = new Sender(UUID.randomUUID(), "fitconnect-web", SourceKind.UPLOAD);
        return new UploadParameters(null, null, null)
                .toUpload(sender, InputStream.nullInputStream(), stated)
                .contentType();
    }

    private static @Nullable String fileName(@Nullable String name) {
        return new UploadParameters(null, null, name).fileName();
    }
}
