package io.fitconnect.auth.export;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who exports.
 *
 * @param services   the services that keep data of accounts, each of which writes a part
 * @param promptness how long an export may take before an operator hears of it
 */
@Validated
@ConfigurationProperties("fitconnect.auth.export")
public record DataExportSettings(
        @NotEmpty Set<String> services,
        @NotNull @DefaultValue("1h") Duration promptness) {

    public DataExportSettings {
        services = Set.copyOf(services);
    }

    /** The services that have not written their part. */
    public Set<String> missing(DataExport export) {
        Set<String> missing = new TreeSet<>(services);
        export.parts().forEach(part -> missing.remove(part.service()));
        return missing;
    }
}
