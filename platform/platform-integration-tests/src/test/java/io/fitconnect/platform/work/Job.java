package io.fitconnect.platform.work;

/** A payload. */
record Job(String name) {}
