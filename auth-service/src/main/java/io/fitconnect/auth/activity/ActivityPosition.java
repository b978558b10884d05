package io.fitconnect.auth.activity;

import java.util.UUID;

/** The last entry of a page; the next one begins behind it. */
public record ActivityPosition(UUID id) {}
