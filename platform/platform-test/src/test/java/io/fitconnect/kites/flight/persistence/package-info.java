/** Specimen: a closed leaf. */
@NullMarked
package io.fitconnect.kites.flight.persistence;

import org.jspecify.annotations.NullMarked;
