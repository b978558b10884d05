/**
 * Advice about gear. Rules make candidates with their reason in numbers; the policy decides what is shown. Without consent, to a
 * minor, to the hold-out group, or beyond the caps, nothing is.
 */
@NullMarked
package io.fitconnect.promo.advice;

import org.jspecify.annotations.NullMarked;
