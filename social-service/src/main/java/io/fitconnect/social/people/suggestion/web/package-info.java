/** Suggestions over HTTP: {@code /api/v1/people/suggestions}. */
@NullMarked
package io.fitconnect.social.people.suggestion.web;

import org.jspecify.annotations.NullMarked;
