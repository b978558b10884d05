/** The table of words. */
@NullMarked
package io.fitconnect.training.diary.search.persistence;

import org.jspecify.annotations.NullMarked;
