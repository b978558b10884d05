package io.fitconnect.auth.remembereddevice;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser and an account that was signed in there.
 *
 * @param name                what the browser calls itself, coarsely
 * @param skipsSecondFactor   whether its owner asked for that, with a second factor
 */
public record RememberedDevice(
        UUID id, AccountId account, String name, boolean skipsSecondFactor, Instant lastUsedAt, Instant expiresAt) {}
