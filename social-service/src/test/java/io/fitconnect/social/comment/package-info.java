@NullMarked
package io.fitconnect.social.comment;

import org.jspecify.annotations.NullMarked;
