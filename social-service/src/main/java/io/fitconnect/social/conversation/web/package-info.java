/** Conversations and messages over HTTP. */
@NullMarked
package io.fitconnect.social.conversation.web;

import org.jspecify.annotations.NullMarked;
