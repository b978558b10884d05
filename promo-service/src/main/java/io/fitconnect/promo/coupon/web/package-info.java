/** Coupons for editors, and their redemption by the shop. */
@NullMarked
package io.fitconnect.promo.coupon.web;

import org.jspecify.annotations.NullMarked;
