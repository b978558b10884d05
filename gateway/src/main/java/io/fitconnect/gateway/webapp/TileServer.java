package io.fitconnect.gateway.webapp;

import org.jspecify.annotations.Nullable;

/**
 * Whose map the web app draws.
 *
 * @param address of a tile, with {z}, {x} and {y}
 * @param credit  what the server asks to be shown on its map
 */
public record TileServer(String address, @Nullable String credit) {}
