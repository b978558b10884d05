/** The tables of coupons. */
@NullMarked
package io.fitconnect.promo.coupon.persistence;

import org.jspecify.annotations.NullMarked;
