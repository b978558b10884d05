/**
 * Group trainings in event mode: start waves, finishes and the ranking. A finish is kept whatever the load, by connections that nothing else takes, and waits
 * for no ranking; the ranking is a snapshot that says how old it is.
 */
@NullMarked
package io.fitconnect.training.grouptraining.event;

import org.jspecify.annotations.NullMarked;
