package io.fitconnect.integration.quota;

/**
 * A quota, as the headers of a push name it.
 *
 * @param name          whose items are counted together, and whether they are history
 * @param items         that may come at once
 * @param windowSeconds after which a quota that was used up is full again
 */
public record PushQuota(String name, int items, long windowSeconds) {}
