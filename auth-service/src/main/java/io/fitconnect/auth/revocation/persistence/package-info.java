/** The log, in SQL. */
@NullMarked
package io.fitconnect.auth.revocation.persistence;

import org.jspecify.annotations.NullMarked;
