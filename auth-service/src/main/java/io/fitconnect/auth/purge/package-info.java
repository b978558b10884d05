/**
 * Removing what has expired, in batches that are small enough not to disturb other transactions. Instances may do it at
 * once: of two that remove the same rows, one tries again. Owns no data; a feature says which rows of its table are past.
 */
@NullMarked
package io.fitconnect.auth.purge;

import org.jspecify.annotations.NullMarked;
