/** The tables of clubs. */
@NullMarked
package io.fitconnect.social.club.persistence;

import org.jspecify.annotations.NullMarked;
