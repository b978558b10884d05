/**
 * Objects: files that people give or get (recordings, archives, reports, photos), outside of SQL. An object is whole or
 * absent, and durable before {@code put} returns. Who may read one is the owning service's decision.
 */
@NullMarked
package io.fitconnect.platform.object;

import org.jspecify.annotations.NullMarked;
