/**
 * Participants who meet check each other in, without a network too: one phone shows a code that it signs, another reads it and uploads it later. A reading
 * proves that both came. A code holds for two minutes, and the key that signs it belongs to one athlete and group training.
 */
@NullMarked
package io.fitconnect.training.grouptraining.checkin;

import org.jspecify.annotations.NullMarked;
