/** Tests of feeds. */
@NullMarked
package io.fitconnect.social.feed;

import org.jspecify.annotations.NullMarked;
