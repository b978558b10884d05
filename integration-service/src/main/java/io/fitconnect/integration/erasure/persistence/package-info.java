/** The queue of erasures in SQL. */
@NullMarked
package io.fitconnect.integration.erasure.persistence;

import org.jspecify.annotations.NullMarked;
