/** The tables of moderation. */
@NullMarked
package io.fitconnect.social.moderation.persistence;

import org.jspecify.annotations.NullMarked;
