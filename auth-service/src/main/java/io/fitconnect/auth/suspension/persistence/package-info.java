/** Suspensions in SQL. */
@NullMarked
package io.fitconnect.auth.suspension.persistence;

import org.jspecify.annotations.NullMarked;
