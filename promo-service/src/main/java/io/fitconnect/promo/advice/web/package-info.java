/** Advice to the athlete who signed in. */
@NullMarked
package io.fitconnect.promo.advice.web;

import org.jspecify.annotations.NullMarked;
