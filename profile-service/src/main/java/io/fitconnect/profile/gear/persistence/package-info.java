/** The tables of gear beyond the item itself, in SQL. Every statement names the athlete. */
@NullMarked
package io.fitconnect.profile.gear.persistence;

import org.jspecify.annotations.NullMarked;
