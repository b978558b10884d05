/** Consents, in SQL. */
@NullMarked
package io.fitconnect.auth.consent.persistence;

import org.jspecify.annotations.NullMarked;
