/**
 * Calls to addresses that strangers gave: back-channel logout, keys of clients, webhooks. {@link
 * io.fitconnect.platform.outgoing.OutgoingClient} speaks https only, connects to the public addresses that one look-up gave,
 * follows no redirect, and bounds time and size. A service that declares Apache's HTTP client gets it.
 */
@NullMarked
package io.fitconnect.platform.outgoing;

import org.jspecify.annotations.NullMarked;
