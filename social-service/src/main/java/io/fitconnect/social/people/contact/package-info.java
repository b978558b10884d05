/**
 * The contact link of an athlete: a secret address that opens to the name and lets its reader ask for friendship, one at a time. Its
 * digest alone is kept. Owns {@code contact_link}.
 */
@NullMarked
package io.fitconnect.social.people.contact;

import org.jspecify.annotations.NullMarked;
