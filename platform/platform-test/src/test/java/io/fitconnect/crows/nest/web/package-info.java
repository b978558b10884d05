/** Specimen: an open leaf. */
@NullMarked
package io.fitconnect.crows.nest.web;

import org.jspecify.annotations.NullMarked;
