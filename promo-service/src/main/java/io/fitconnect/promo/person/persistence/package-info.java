/** The table of people. Every statement names the athlete. */
@NullMarked
package io.fitconnect.promo.person.persistence;

import org.jspecify.annotations.NullMarked;
