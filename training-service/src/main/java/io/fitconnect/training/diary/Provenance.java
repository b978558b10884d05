package io.fitconnect.training.diary;

import io.fitconnect.platform.text.TextRule;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * How a recording came to us.
 *
 * @param activity   the recorded activity, which becomes one training only
 * @param clientId   the OAuth client that sent it
 * @param externalId the sender's own id of it
 * @param fileFormat such as fit, gpx or tcx
 * @param deviceName what recorded it, in the words of the file
 * @param policy     what the source allows; null when it did not say
 */
@Embeddable
public record Provenance(
        @Embedded ActivityId activity,
        String clientId,
        @Nullable String externalId,
        @Nullable String fileFormat,
        @Nullable String deviceName,
        @Column(name = "source_policy") @Nullable SourcePolicy policy) {

    private static final TextRule DEVICE_NAME = TextRule.line(200);

    public Provenance {
        deviceName = deviceName == null ? null : DEVICE_NAME.adapt(deviceName).orElse(null);
    }

    Provenance under(SourcePolicy other) {
        return new Provenance(activity, clientId, externalId, fileFormat, deviceName, other);
    }
}
