/** The table of purchases. */
@NullMarked
package io.fitconnect.promo.purchase.persistence;

import org.jspecify.annotations.NullMarked;
