/** Words of trainings, kept so that a search reads a range of the athlete's own words and nothing else. */
@NullMarked
package io.fitconnect.training.diary.search;

import org.jspecify.annotations.NullMarked;
