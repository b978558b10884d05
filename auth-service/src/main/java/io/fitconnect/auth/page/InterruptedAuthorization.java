package io.fitconnect.auth.page;

/**
 * The authorization request that waits for a sign-in.
 *
 * @param clientName  the application's name
 * @param redirectUri where the browser will be sent back to
 */
public record InterruptedAuthorization(String clientName, String redirectUri) {}
