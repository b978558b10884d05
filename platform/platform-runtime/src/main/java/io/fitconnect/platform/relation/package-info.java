/**
 * Who may see what of whom, decided from local columns. Relations, club memberships and athletes' defaults are kept as
 * their owners announce them; {@link io.fitconnect.platform.relation.Visibilities} is the only place that decides, for one
 * object or as a condition of a query, so that lists, counts and searches cannot disagree.
 */
@NullMarked
package io.fitconnect.platform.relation;

import org.jspecify.annotations.NullMarked;
