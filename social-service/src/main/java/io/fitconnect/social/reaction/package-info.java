/**
 * What people show of a subject or a comment with one sign: at most one each, of six kinds.
 */
@NullMarked
package io.fitconnect.social.reaction;

import org.jspecify.annotations.NullMarked;
