package io.fitconnect.e2e.message;

import io.fitconnect.e2e.client.Api;
import java.util.UUID;

/** A person with a client. */
record Writer(UUID id, Api api) {}
