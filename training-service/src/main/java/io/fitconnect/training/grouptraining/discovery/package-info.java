/**
 * Group trainings near a place. They are indexed by due work, so that nothing here can make scheduling fail; what is not shown to the viewer neither
 * appears nor counts, and organisers under 18 and of unknown age are not found by others.
 */
@NullMarked
package io.fitconnect.training.grouptraining.discovery;

import org.jspecify.annotations.NullMarked;
