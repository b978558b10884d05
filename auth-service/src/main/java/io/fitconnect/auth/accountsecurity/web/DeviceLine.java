package io.fitconnect.auth.accountsecurity.web;

import io.fitconnect.auth.remembereddevice.RememberedDevice;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A browser as the page lists it.
 *
 * @param present whether the page is shown in it
 */
record DeviceLine(UUID id, String name, boolean skips, boolean present, String lastUsed, String until) {

    static DeviceLine of(RememberedDevice device, @Nullable UUID present, Function<Instant, String> day) {
        return new DeviceLine(
                device.id(),
                device.name(),
                device.skipsSecondFactor(),
                device.id().equals(present),
                day.apply(device.lastUsedAt()),
                day.apply(device.expiresAt()));
    }
}
