/** Reads the diary for others. */
@NullMarked
package io.fitconnect.training.viewing.persistence;

import org.jspecify.annotations.NullMarked;
