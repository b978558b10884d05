/** Erasures, in SQL. */
@NullMarked
package io.fitconnect.auth.erasure.persistence;

import org.jspecify.annotations.NullMarked;
