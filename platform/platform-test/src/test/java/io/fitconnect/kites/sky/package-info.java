/** Specimen: a second feature that the first one uses. */
@NullMarked
package io.fitconnect.kites.sky;

import org.jspecify.annotations.NullMarked;
