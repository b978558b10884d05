/** Tables of events, finishes and rankings, and the connections that are kept free for finishes. */
@NullMarked
package io.fitconnect.training.grouptraining.event.persistence;

import org.jspecify.annotations.NullMarked;
