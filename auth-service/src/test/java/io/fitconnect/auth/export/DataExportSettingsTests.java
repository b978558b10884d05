package io.fitconnect.auth.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.testing.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DataExportSettingsTests {

    private final DataExportSettings settings = Settings.bind(
            "fitconnect.auth.export",
            DataExportSettings.class,
            Map.of("fitconnect.auth.export.services", "training-service, profile-service"));

    @Test
    void letsAServiceTakeAnHour() {
        assertThat(settings.promptness()).isEqualTo(Duration.ofHours(1));
        assertThat(settings.services()).containsExactlyInAnyOrder("training-service", "profile-service");
    }

    @Test
    void namesTheServicesWhosePartIsAwaited() {
        assertThat(settings.missing(exportWith())).containsExactly("profile-service", "training-service");
        assertThat(settings.missing(exportWith("training-service"))).containsExactly("profile-service");
        assertThat(settings.missing(exportWith("shop", "profile-service", "training-service")))
                .isEmpty();
    }

    private static DataExport exportWith(String... services) {
        return new DataExport(
                UUID.randomUUID(),
                AccountId.next(),
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                List.of(services).stream()
                        .map(service -> new DataExportPart(service, 1, "00", Instant.EPOCH))
                        .toList());
    }
}
