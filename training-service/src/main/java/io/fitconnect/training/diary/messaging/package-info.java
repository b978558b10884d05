/**
 * What the diary hears from others: activities that integration-service has recorded, in order for each athlete.
 */
@NullMarked
package io.fitconnect.training.diary.messaging;

import org.jspecify.annotations.NullMarked;
