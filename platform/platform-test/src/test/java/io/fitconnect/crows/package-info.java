/** Specimen of a service that breaks every rule at least once. */
@NullMarked
package io.fitconnect.crows;

import org.jspecify.annotations.NullMarked;
