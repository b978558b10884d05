/** What progress hears from others: figures of recordings, and zones of athletes. */
@NullMarked
package io.fitconnect.training.progress.messaging;

import org.jspecify.annotations.NullMarked;
