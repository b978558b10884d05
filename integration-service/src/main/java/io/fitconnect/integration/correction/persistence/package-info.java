/** Corrections in SQL. */
@NullMarked
package io.fitconnect.integration.correction.persistence;

import org.jspecify.annotations.NullMarked;
