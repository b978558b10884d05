/** The tables of gear, wear and trainings. Every statement names the athlete. */
@NullMarked
package io.fitconnect.promo.gear.persistence;

import org.jspecify.annotations.NullMarked;
