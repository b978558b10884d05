/** The changes of addresses in SQL. */
@NullMarked
package io.fitconnect.auth.emailchange.persistence;

import org.jspecify.annotations.NullMarked;
