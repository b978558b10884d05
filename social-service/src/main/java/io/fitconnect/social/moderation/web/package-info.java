/** Reports and the person's own decisions for everybody, cases for moderators. */
@NullMarked
package io.fitconnect.social.moderation.web;

import org.jspecify.annotations.NullMarked;
