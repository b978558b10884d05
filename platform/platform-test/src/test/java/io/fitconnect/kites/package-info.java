/** Specimen of a service that keeps every rule. */
@NullMarked
package io.fitconnect.kites;

import org.jspecify.annotations.NullMarked;
