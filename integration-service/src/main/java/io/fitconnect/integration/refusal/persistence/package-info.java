/** Refusals in SQL. */
@NullMarked
package io.fitconnect.integration.refusal.persistence;

import org.jspecify.annotations.NullMarked;
