package io.fitconnect.integration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.SettingsBinding;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ImportSettingsTests {

    @Test
    void takesFilesOf25MebibytesByDefault() {
        ImportSettings settings = SettingsBinding.defaultsOf(ImportSettings.class);

        assertThat(settings.maxFileSize()).isEqualTo(DataSize.ofMegabytes(25));
        assertThat(settings.uploadTimeout()).isEqualTo(Duration.ofHours(1));
        assertThat(settings.refusedRetention()).isEqualTo(Duration.ofDays(30));
        assertThat(settings.refusalStands()).isEqualTo(Duration.ofDays(1));
    }
}
