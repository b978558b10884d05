package io.fitconnect.platform.export;

import io.fitconnect.platform.object.ObjectSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where archives of people's data lie, and how long.
 *
 * @param store the folder or bucket that all services share for archives, and for nothing else
 * @param keep  how long a part is kept after it was written, and an archive after it was complete
 */
@Validated
@ConfigurationProperties("fitconnect.exports")
public record ExportSettings(
        @Valid @NotNull ObjectSettings store,
        @DefaultValue("7d") @NotNull Duration keep) {}
