/** Coupons: what a code gives, how often, until when, and together with which others. A code of one use has one winner. */
@NullMarked
package io.fitconnect.promo.coupon;

import org.jspecify.annotations.NullMarked;
