/** Kept keys of names, and the statement of the search. */
@NullMarked
package io.fitconnect.social.people.persistence;

import org.jspecify.annotations.NullMarked;
