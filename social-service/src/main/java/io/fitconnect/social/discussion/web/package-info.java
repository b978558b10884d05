/** Discussions over HTTP, and their recount on the management port. */
@NullMarked
package io.fitconnect.social.discussion.web;

import org.jspecify.annotations.NullMarked;
