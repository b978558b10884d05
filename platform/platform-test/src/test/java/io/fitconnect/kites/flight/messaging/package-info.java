/** Specimen: a closed leaf. */
@NullMarked
package io.fitconnect.kites.flight.messaging;

import org.jspecify.annotations.NullMarked;
