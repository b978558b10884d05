/** Specimen: a feature whose core does everything wrong. */
@NullMarked
package io.fitconnect.crows.nest;

import org.jspecify.annotations.NullMarked;
