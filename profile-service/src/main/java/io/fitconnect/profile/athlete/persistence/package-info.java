/**
 * The tables of profiles. The athlete is mapped by JPA in the core; this package holds the enums' columns and what is
 * better said in SQL: weight over time. Every statement names the athlete.
 */
@NullMarked
package io.fitconnect.profile.athlete.persistence;

import org.jspecify.annotations.NullMarked;
