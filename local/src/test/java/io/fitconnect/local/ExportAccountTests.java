package io.fitconnect.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportAccountTests {

    private static final Path FOLDER = Path.of("/home/data/exports");

    @Test
    void exportsByAddressOrId() {
        assertThat(ExportAccount.order(Arguments.parse(new ExportAccount(), List.of("anna@example.com"))))
                .isEqualTo(new AuthServiceOrder("exports", Map.of("account", "anna@example.com")));
    }

    @Test
    void saysForWhomItWaits() {
        var status =
                new ExportStatus("{\"state\":\"collecting\",\"missing\":[\"profile-service\",\"training-service\"]}");

        assertThat(status.isReady()).isFalse();
        assertThat(status.line(FOLDER)).isEqualTo("waiting for profile-service, training-service");
    }

    @Test
    void saysThatTheArchiveIsBeingMade() {
        assertThat(new ExportStatus("{\"state\":\"assembling\",\"missing\":[]}").line(FOLDER))
                .isEqualTo("all services have answered, the archive is being made");
    }

    @Test
    void saysWhereTheArchiveLies() {
        var status = new ExportStatus("{\"state\":\"ready\",\"expiresAt\":\"2026-12-05T09:00:00Z\",\"missing\":[],"
                + "\"object\":\"data-export/1/archive.zip\",\"bytes\":4711}");

        assertThat(status.isReady()).isTrue();
        assertThat(status.line(FOLDER))
                .isEqualTo("the archive is ready: /home/data/exports/data-export/1/archive.zip (4711 bytes),"
                        + " kept until 2026-12-05T09:00:00Z");
    }
}
