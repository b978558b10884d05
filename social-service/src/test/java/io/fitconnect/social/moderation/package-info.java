@NullMarked
package io.fitconnect.social.moderation;

import org.jspecify.annotations.NullMarked;
