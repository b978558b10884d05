/** Specimen: a closed leaf. */
@NullMarked
package io.fitconnect.kites.flight.web;

import org.jspecify.annotations.NullMarked;
