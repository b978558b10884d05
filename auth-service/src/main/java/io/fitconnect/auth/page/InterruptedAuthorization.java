package io.fitconnect.auth.page;

/**
 * The request of an application that somebody signs in for.
 *
 * @param clientName  the application's name
 * @param redirectUri where the browser will be sent back to
 */
public record InterruptedAuthorization(String clientName, String redirectUri) {}
