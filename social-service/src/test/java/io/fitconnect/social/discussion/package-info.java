@NullMarked
package io.fitconnect.social.discussion;

import org.jspecify.annotations.NullMarked;
