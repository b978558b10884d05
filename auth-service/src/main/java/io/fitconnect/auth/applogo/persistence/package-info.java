/** Logos in SQL. */
@NullMarked
package io.fitconnect.auth.applogo.persistence;

import org.jspecify.annotations.NullMarked;
