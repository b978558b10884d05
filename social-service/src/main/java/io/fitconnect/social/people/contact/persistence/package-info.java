/** The table of contact links. */
@NullMarked
package io.fitconnect.social.people.contact.persistence;

import org.jspecify.annotations.NullMarked;
