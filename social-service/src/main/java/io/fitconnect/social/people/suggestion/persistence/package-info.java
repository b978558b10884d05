/** Companions, muted suggestions, and the statement that suggests. */
@NullMarked
package io.fitconnect.social.people.suggestion.persistence;

import org.jspecify.annotations.NullMarked;
