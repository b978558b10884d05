/** The tables of advice and silences. Every statement names the athlete. */
@NullMarked
package io.fitconnect.promo.advice.persistence;

import org.jspecify.annotations.NullMarked;
