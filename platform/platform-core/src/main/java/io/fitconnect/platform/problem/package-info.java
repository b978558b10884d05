/**
 * Refusals and their rendering: every error that leaves the gateway or a service is an RFC 9457 problem with a stable type and a
 * sentence that says what to fix. A 5xx never shows an internal message.
 */
@NullMarked
package io.fitconnect.platform.problem;

import org.jspecify.annotations.NullMarked;
