/** Results in SQL. */
@NullMarked
package io.fitconnect.promo.result.persistence;

import org.jspecify.annotations.NullMarked;
