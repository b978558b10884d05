/**
 * Where athletes are during an event: shown for who chose that and is of age, to those who see its ranking, and never near a privacy zone. Only the last
 * position is kept, for a day.
 */
@NullMarked
package io.fitconnect.training.grouptraining.event.position;

import org.jspecify.annotations.NullMarked;
