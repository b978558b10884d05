/**
 * People whom an athlete may know, each with the reasons: friends in common, clubs in common, group trainings that both went to.
 * Owns {@code training_companion}, {@code cancelled_training} and {@code suggestion_muted}; reads open requests from {@code relationship_entry}.
 */
@NullMarked
package io.fitconnect.social.people.suggestion;

import org.jspecify.annotations.NullMarked;
