/** The search for people over HTTP: {@code /api/v1/people}. */
@NullMarked
package io.fitconnect.social.people.web;

import org.jspecify.annotations.NullMarked;
