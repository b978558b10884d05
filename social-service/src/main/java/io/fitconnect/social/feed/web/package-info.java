/** Feeds over HTTP. */
@NullMarked
package io.fitconnect.social.feed.web;

import org.jspecify.annotations.NullMarked;
