/**
 * Removing rows that are past, in batches small enough not to disturb other transactions. A feature says with an
 * {@link io.fitconnect.platform.purge.Expiring} which rows of its table these are; one {@link io.fitconnect.platform.purge.Purge}
 * serves them all.
 */
@NullMarked
package io.fitconnect.platform.purge;

import org.jspecify.annotations.NullMarked;
