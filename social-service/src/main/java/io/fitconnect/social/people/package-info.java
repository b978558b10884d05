/**
 * Finds people by the sound of their names, written in Cyrillic or Latin and with typing errors, by keys that are kept beforehand. A
 * search finds people who may be discovered by the searcher, a bounded number, so often a minute. Owns {@code name_key} and
 * {@code name_sound}.
 */
@NullMarked
package io.fitconnect.social.people;

import org.jspecify.annotations.NullMarked;
