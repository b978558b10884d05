/** Specimen: a feature with its core. */
@NullMarked
package io.fitconnect.kites.flight;

import org.jspecify.annotations.NullMarked;
